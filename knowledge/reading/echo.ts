/** What an echoed command line tells about the output below it. */
export interface Echo {
  /** Lower case: `get-csalloweddomain`. */
  readonly cmdlet: string;
  /** What `-Identity` or the first argument named, or null. */
  readonly identity: string | null;
  readonly policyType: string | null;
  /** No argument narrows what is printed. */
  readonly everything: boolean;
  /** Nothing behind the pipe filters or hides objects. */
  readonly plain: boolean;
  /** The property whose bare value is printed, without its name; else null. */
  readonly prints: "AllowedDomains" | null;
  /** Lower case: the one list whose whole content is printed, an object an entry; else null. */
  readonly expands: string | null;
}

// Bounded repetitions: a line is looked at once, however long it is.
const PROMPT =
  /^(?:\[[^\]>]{1,100}\]: ?)?PS(?: {1,4}(?:[A-Za-z]{1,20}:|[/~\\])[^>]{0,400})? ?>+ ?/u;
const EXCHANGE_PROMPT = /^\[PS\] ?[^>]{0,400}> ?/u;
const WORDS = /"[^"]*"|'[^']*'|\S+/gu;
const PLAIN_STAGE =
  /^(?:fl|format-list|ft|format-table|out-string|out-host|convertto-json|select \*|select-object \*)(?: |$)/iu;

const EXPANDING_STAGE = /^select(?:-object)? -expandproperty (\w{1,100})$/iu;

/** The command behind a prompt (empty for a bare prompt), or null where the line has none. */
export function readPrompt(line: string): string | null {
  const first = line.charAt(0);
  if (first !== "P" && first !== "[") return null;
  const prompt = PROMPT.exec(line) ?? EXCHANGE_PROMPT.exec(line);
  return prompt === null ? null : line.slice(prompt[0].length).trim();
}

const TYPE_OF_RULE =
  /^\(\s*get-cstenantfederationconfiguration\s*\)\.alloweddomains\.gettype\(\)\.name$/iu;

const TYPE_ECHO: Echo = {
  cmdlet: "get-cstenantfederationconfiguration",
  identity: null,
  policyType: null,
  everything: false,
  plain: false,
  prints: "AllowedDomains",
  expands: null,
};

/** Reads a command as far as it says what is printed; null for anything but one `Get-` command. */
export function readEcho(command: string): Echo | null {
  if (command.length > 2_000) return null;
  if (TYPE_OF_RULE.test(command.trim())) return TYPE_ECHO;
  if (/[;$()]/u.test(command)) return null;
  const [head = "", ...stages] = command.split("|");
  const [cmdlet = "", ...words] = (head.match(WORDS) ?? []).map(unquoted);
  if (!/^get-[a-z]+$/iu.test(cmdlet)) return null;
  return {
    cmdlet: cmdlet.toLowerCase(),
    identity: argument(words, "-identity") ?? positional(words),
    policyType: argument(words, "-policytype"),
    everything: words.length === 0,
    prints: null,
    expands: expandedBy(stages.map((stage) => stage.trim())),
    plain: !command.includes(">") && stages.every((stage) => PLAIN_STAGE.test(stage.trim())),
  };
}

function expandedBy([stage = "", ...rest]: readonly string[]): string | null {
  const [, property = null] = EXPANDING_STAGE.exec(stage) ?? [];
  return rest.every((more) => PLAIN_STAGE.test(more)) ? (property?.toLowerCase() ?? null) : null;
}

function unquoted(word: string): string {
  return word.replace(/^["']|["']$/gu, "");
}

function argument(words: readonly string[], name: string): string | null {
  const at = words.findIndex((word) => word.toLowerCase() === name);
  return at < 0 ? null : (words[at + 1] ?? null);
}

function positional(words: readonly string[]): string | null {
  const [first] = words;
  return first === undefined || first.startsWith("-") ? null : first;
}
