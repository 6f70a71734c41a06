import { type PortalRequest, seedRequests } from "./seed.ts";

/** The requests' memory, and what was sent as a reply to each, as it was received. */
export interface RequestStore {
  readonly all: () => readonly PortalRequest[];
  readonly find: (id: number) => PortalRequest | undefined;
  readonly reply: (id: number, fields: Readonly<Record<string, string>>) => void;
  readonly replyTo: (id: number) => Readonly<Record<string, string>> | undefined;
  readonly reset: () => void;
}

/** An in-memory store that starts with the seed. */
export function createRequestStore(): RequestStore {
  const replies = new Map<number, Readonly<Record<string, string>>>();
  return {
    all: () => seedRequests,
    find: (id) => seedRequests.find((one) => one.id === id),
    reply: (id, fields) => void replies.set(id, fields),
    replyTo: (id) => replies.get(id),
    reset: () => replies.clear(),
  };
}
