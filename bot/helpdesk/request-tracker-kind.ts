import type { HelpdeskKind } from "./kind.js";
import { createTrackerCall } from "./request-tracker-client.js";
import { readRequestTrackerSettings, REQUEST_TRACKER_SHAPE } from "./request-tracker-settings.js";
import { createTrackerWatch, startPolling } from "./request-tracker-watch.js";
import { createRequestTracker, REQUEST_TRACKER } from "./request-tracker.js";

/** A helpdesk in Request Tracker: told by REST 2, and looked at for what its people did. */
export const REQUEST_TRACKER_KIND: HelpdeskKind = {
  variables: Object.keys(REQUEST_TRACKER_SHAPE),
  read: (env) => {
    const settings = readRequestTrackerSettings(env);
    if ("faults" in settings) return settings;
    return ({ references, desk, log }) => {
      const call = createTrackerCall(settings);
      const watch = createTrackerWatch({
        call,
        desk,
        references,
        destination: REQUEST_TRACKER,
        log,
      });
      return {
        ...createRequestTracker({ settings, call, references, desk, watch }),
        close: startPolling(watch, settings.pollMs, log),
      };
    };
  },
};
