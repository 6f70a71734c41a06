import { Letters } from "../../components/requests/Letters.tsx";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { letterActions, letterParts } from "./letter-samples.ts";
import type { Story } from "./stories.tsx";

const view = (
  <main class="page wide">
    <h1>办理</h1>
    <Letters {...letterParts()} actions={letterActions(CALENDAR)} />
  </main>
);

/** The card of documents, and one document being made. */
export const LETTER_STORIES: Readonly<Record<string, Story>> = {
  letters: { on: "dashboard", view },
  "letters-desk": { on: "dashboard", view, press: ["政府信息不存在告知书"] },
};
