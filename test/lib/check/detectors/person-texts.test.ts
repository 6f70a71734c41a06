import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { personRules } from "../../../../rules/national/persons/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { readExample } from "../../../rules/marked-example.ts";
import { TODAY } from "../spans.ts";
import { PAPERS } from "./person-texts-of-papers.ts";
import { PEOPLE } from "./person-texts-of-people.ts";

const rules = compileRules({ ...national, rules: [...personRules] });

const CASES = Object.entries({ ...PAPERS, ...PEOPLE }).map(([category, lines]) => ({
  category,
  lines: lines.trim().split("\n"),
}));

describe.each(CASES)("$category", ({ category, lines }) => {
  test.each(lines)("%s", (line) => {
    const { draft, spans } = readExample(line.replaceAll("⏎", "\n"));
    const found = checkDraft(draft, rules, { today: TODAY }).filter((finding) => finding.category === category);
    const places = found.flatMap(({ start, end, more = [] }) => [{ start, end }, ...more]);
    expect(spans.length).toBeGreaterThan(0);
    expect(places.sort((a, b) => a.start - b.start)).toEqual(spans);
  });
});
