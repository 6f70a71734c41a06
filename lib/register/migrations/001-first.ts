/** The first shape: events by id, once for each device and number; and what is known of the log as a whole. */
export const first = {
  version: 1,
  stores: { events: "id, &[device+sequence], occurredAt", meta: "key" },
} as const;
