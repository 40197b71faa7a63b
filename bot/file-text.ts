import type { FileRefusal } from "../dialogs/index.js";

type Head = readonly number[];

const PNG: Head = [0x89, 0x50, 0x4e, 0x47];
const JPEG: Head = [0xff, 0xd8, 0xff];
const GIF: Head = [0x47, 0x49, 0x46, 0x38];
const OFFICE: Head = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP: Head = [0x50, 0x4b, 0x03, 0x04];
const GZIP: Head = [0x1f, 0x8b];
const PDF: Head = [0x25, 0x50, 0x44, 0x46];

const HEADS: readonly (readonly [Head, FileRefusal])[] = [
  [PNG, "picture"],
  [JPEG, "picture"],
  [GIF, "picture"],
  [OFFICE, "workbook"],
  [ZIP, "archive"],
  [GZIP, "archive"],
  [PDF, "not-text"],
];

/** As many bytes as the longest of them. */
export const HEAD_BYTES = 4;

/** What a file is by its first bytes, where that is nothing we read. A new document of Office is an archive by its bytes. */
export function refusalByHead(bytes: Uint8Array, name: string): FileRefusal | null {
  const found = HEADS.find(([head]) => head.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
  return found === "archive" && /\.(?:xls|doc|ppt|od)\w?$/iu.test(name) ? "workbook" : found;
}

/** Characters that printed text has next to none of. */
const ODD = /(?!\s)[\ufffd\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu;
/** So many may stand in any text, a short one not mostly made of them: letters of an older encoding, a console's colours. */
const FEW_ODD = 16;

/** Whether a piece of decoded text is none: it has a NUL in it, or too much of it is no character. */
export function isNoText(text: string): boolean {
  if (text.includes("\u0000")) return true;
  const odd = text.match(ODD)?.length ?? 0;
  return odd * (odd > FEW_ODD ? 10 : 2) > text.length;
}
