interface Bearing {
  readonly channelData?: unknown;
}

/** An activity that bears an id of ours, the same on every copy of it: the channel gives each copy another of its own. */
export function withOurId<Activity extends Bearing>(
  activity: Activity,
  id: string | undefined,
): Activity {
  if (id === undefined) return activity;
  return {
    ...activity,
    channelData: { ...(activity.channelData as object | undefined), edgewise: { id } },
  };
}
