import { fakeBrowser } from "wxt/testing/fake-browser";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { disk } from "../register/build.ts";

/** A background that has just begun, to ask as one of our own pages does, or as another sender; and what its log holds. */
export function worker() {
  const { id, getURL } = fakeBrowser.runtime;
  const services = createServices(disk().open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  return {
    ask: (name: string, data: unknown, sender: object = { url: getURL("/dashboard.html") }) =>
      answer(handlers, { name, data }, { id, ...sender }),
    facts: async () => (await allEvents(services.db)).events.map(({ fact }) => fact),
  };
}

/** The id of an entry by its number. */
export function entryId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
