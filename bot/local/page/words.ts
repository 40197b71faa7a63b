/** Everything the page itself says, in one place. */
export const words = {
  you: "You",
  bot: "Edgewise",
  thinking: "Edgewise is thinking…",
  notSent: "Not answered.",
  tryAgain: "Try again",
  edit: "Edit",
  interrupted: "The page was closed before the answer came.",
  showLess: "Show less",
  showAll: (lines: number): string => `Show all ${String(lines)} lines`,
  cardFallback: "This card could not be shown.",
  cardLabel: "Card",
  copy: "Copy",
  copied: "Copied",
  copySelected: "Press Ctrl+C",
  suggestions: "Suggestions",
  downloadFile: (name: string): string => `Download ${name}`,
  greetingTitle: "Who may talk to whom outside?",
  greetingText:
    "Ask in your own words. Edgewise says yes or no, every reason with its source, and the command that fixes it. Where it needs to know a setting it asks, or you paste what PowerShell printed.",
  greetingExamples: "Ask, for example",
  greetingSample: "No cmdlet output at hand?",
  loadSample: "Load a sample organisation",
  sampleHelp: "Contoso, an invented company: a few users, policies and partner domains.",
  collect: "Download the script that collects your settings",
  collectHelp:
    "It only reads, asks for no password, and writes one file to paste here: instead of one cmdlet after another.",
  broughtFile: (name: string, bytes: number): string => `${name} (${sizeWords(bytes)})`,
  sendingFile: (name: string, sent: number, size: number): string =>
    sent < size
      ? `Reading ${name}: ${sizeWords(sent)} of ${sizeWords(size)}…`
      : `${name} is read. Edgewise notes what it says…`,
  themeToDark: "Use dark colours",
  themeToLight: "Use light colours",
} as const;

/** The states of tickets, in the order of the inbox, as its headings. */
export const inboxStates = [
  ["new", "New"],
  ["assigned", "Being worked on"],
  ["waiting", "Waiting for the requester"],
  ["resolved", "Resolved"],
  ["withdrawn", "Withdrawn"],
] as const;

/** What the inbox itself says. */
export const inboxWords = {
  empty: "No tickets yet. Ask something in the chat, then press “Hand to the helpdesk”.",
} as const;

const MEGABYTE = 1024 * 1024;

function sizeWords(bytes: number): string {
  return bytes < MEGABYTE
    ? `${String(Math.ceil(bytes / 1024))} KB`
    : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

/** What went wrong between page and bot, in plain words with what to do next. */
export const troubles = {
  unreachable:
    "Edgewise is not answering. Is it still running? Start it with npm start, then try again. What you typed is kept.",
  slow: "Edgewise is taking longer than it should. Try again in a moment. What you typed is kept.",
  tooLarge:
    "This is more than Edgewise takes in one message (256 KB). Send it in parts, one cmdlet’s output at a time. What you typed is kept.",
  notTaken: "Edgewise could not take this message. What you typed is kept.",
  unwelcome:
    "Edgewise did not let this page in. The page works in local mode only: start it with LOCAL=1.",
  failed: "Something went wrong inside Edgewise. Try again; what you typed is kept.",
  unreadable: "Edgewise answered with something this page can’t read. Try again.",
  noSample: "The sample organisation could not be loaded. Is Edgewise still running?",
} as const;

/** The sample organisation: what to paste, in this order. */
export const sampleParts = [
  {
    path: "/sample/contoso-tenant.txt",
    label: "Sample, 1 of 2: what Contoso’s Microsoft 365 says",
  },
  { path: "/sample/contoso-server.txt", label: "Sample, 2 of 2: what Contoso’s server says" },
] as const;

/** Where the script that collects settings is served; the bot's own table of addresses has it too. */
export const collectScript = "/collect/Collect-ExternalAccess.ps1";

/** The three first questions of the greeting. */
export const examples = [
  "can alice@contoso.com chat with skype user bob@outlook.com?",
  "can alice@contoso.com chat with dave@fabrikam.com?",
  "can alice@contoso.com meet with erin@woodgrovebank.com?",
] as const;
