/** The script that admins run on their own machine to collect everything at once, and where it lies below the root. */
export const COLLECT_SCRIPT = {
  file: "Collect-ExternalAccess.ps1",
  place: "knowledge/collect/Collect-ExternalAccess.ps1",
} as const;
