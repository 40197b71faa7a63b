/** What is said about handing a file over. */
export const FILE_WORDS = {
  offer: "Everything Edgewise knows of your organisation, with sources and history.",
  declined: "The file was not handed over. Say “export” whenever you want it.",
  gone: "That file is no longer kept. Say “export”, and I make it again.",
  failed: "The file could not be stored in your OneDrive. Say “export” to try again.",
  elsewhere:
    "I can't hand a file over here. Ask me in our personal chat in Teams, or on the local page, and it comes as a file.",
} as const;
