/** What an entry that waits to be written is stored under. Apart from the outbox, since a content script carries no zod. */
export function outboxKey(id: string): string {
  return OUTBOX + id;
}

/** What all such keys begin with. */
export const OUTBOX = "outbox:";
