import { expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { personRules } from "../../../../rules/national/persons/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { exampleDraft } from "../../../rules/marked-example.ts";
import { TODAY } from "../spans.ts";
import { PAPERS } from "./look-alikes-of-papers.ts";
import { PEOPLE } from "./look-alikes-of-people.ts";

const rules = compileRules({ ...national, rules: [...personRules] });

test.each([PAPERS, PEOPLE].flatMap((lines) => lines.trim().split("\n")))("nothing is found in: %s", (line) => {
  const found = checkDraft(exampleDraft(line.replaceAll("⏎", "\n")), rules, { today: TODAY });
  expect(found.map(({ rule }) => rule)).toEqual([]);
});
