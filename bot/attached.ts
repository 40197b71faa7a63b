import type { AttachedFile } from "./ports.js";

type Bag = Readonly<Record<string, unknown>>;

/** How Teams attaches a file: with a link that needs no sign-in, for some minutes. */
const FILE = "application/vnd.microsoft.teams.file.download.info";

/** What clients hang on a message beside the text, to say the same again: its HTML, and the message it replies to. */
const COPIES = /^(?:text\/html|text\/plain|messagereference|forwardedmessagereference)$/iu;

const LONGEST_NAME = 100;

/** The files that hang on an activity, and whatever else somebody may think we read. */
export function attachedFiles(attachments: unknown): readonly AttachedFile[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.filter(isBag).flatMap(attachedFile);
}

function attachedFile(attachment: Bag): readonly AttachedFile[] {
  const type = textOf(attachment["contentType"]);
  if (COPIES.test(type) || type === "") return [];
  if (type !== FILE) {
    const refused = type.startsWith("image/") ? "picture" : "other-kind";
    return [{ name: nameOf(attachment, "the attachment"), link: { refused } }];
  }
  const content = isBag(attachment["content"]) ? attachment["content"] : {};
  const link = textOf(content["downloadUrl"]);
  const kind = textOf(content["fileType"]);
  const name = nameOf(attachment, nameOf(content, kind === "" ? "the file" : `file.${kind}`));
  return [{ name, link: link === "" ? { refused: "gone" } : link }];
}

/** A file's name without folders or anything that steers: it is shown, and stands in every source. */
function nameOf(bag: Bag, otherwise: string): string {
  const name = textOf(bag["name"])
    .replace(/^.*[\\/]/u, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  return name === "" ? otherwise : name.slice(-LONGEST_NAME);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
