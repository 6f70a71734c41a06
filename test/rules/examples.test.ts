import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { exampleDraft, readExample } from "./marked-example.ts";

const today = "2026-11-22";

describe.each(BUNDLED_PACKS.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule }))))(
  "$pack.id/$rule.id",
  ({ pack, rule }) => {
    const rules = compileRules({ ...pack, rules: [rule] });

    test.each(rule.flags)("finds exactly what is marked in: %s", (example) => {
      const { draft, spans } = readExample(example);
      expect(spans.length).toBeGreaterThan(0);
      const found = checkDraft(draft, rules, { today });
      const places = found.flatMap(({ start, end, more = [] }) => [{ start, end }, ...more]);
      expect(places.sort((a, b) => a.start - b.start)).toEqual(spans);
    });

    test.each(rule.passes)("leaves alone: %s", (example) => {
      expect(checkDraft(exampleDraft(example), rules, { today })).toEqual([]);
    });
  },
);
