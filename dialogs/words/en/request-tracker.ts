/** What a requester reads where the helpdesk moved a ticket in Request Tracker without a word to them. */
export const TRACKER_WORDS = {
  asked: "The helpdesk is waiting for an answer of yours.",
  resolved: "The helpdesk marked it as resolved.",
  rejected: "The helpdesk closed it without resolving it.",
} as const;
