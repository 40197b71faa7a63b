/** What somebody hears who presses on a ticket's card and may not, or not there. */
export const CHANNEL_WORDS = {
  notMember: "Only the people of the helpdesk can do that. Nothing was changed.",
  notHere: "That can only be done in the helpdesk's own channel. Nothing was changed.",
  unknown: "I don't know that ticket any more. Nothing was changed.",
} as const;
