import { Letters } from "../../components/letters/Letters.tsx";
import { LetterTemplates } from "../../components/settings/LetterTemplates.tsx";
import { OfficeForm } from "../../components/settings/OfficeForm.tsx";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { letterActions, letterParts } from "./letter-samples.ts";
import { openArticle } from "../lib/documents/letters/sample-publishing.ts";
import { OFFICE_PART, TEMPLATES_PART } from "./office-samples.ts";
import type { Story } from "./stories.tsx";

const SLIP = openArticle("huoshan", 2);

const view = (
  <main class="page wide">
    <h1>办理</h1>
    <Letters {...letterParts()} actions={letterActions(CALENDAR)} />
  </main>
);

/** The card of documents, one document being made, and the agency's own data and templates in the settings. */
export const LETTER_STORIES: Readonly<Record<string, Story>> = {
  letters: { on: "dashboard", view },
  "letters-desk": { on: "dashboard", view, press: ["政府信息不存在告知书"] },
  "letters-slip": {
    on: "dashboard",
    view: (
      <main class="page wide">
        <h1>发布</h1>
        <Letters {...letterParts(SLIP)} actions={letterActions(CALENDAR, SLIP)} />
      </main>
    ),
    press: ["政府信息公开审核单"],
  },
  "letters-office": {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <OfficeForm {...OFFICE_PART} />
        <LetterTemplates {...TEMPLATES_PART} />
      </main>
    ),
  },
};
