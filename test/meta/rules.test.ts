import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { parseRulePack } from "../../lib/model/parse-rule-pack.ts";
import { DETECTORS, EXAMINERS } from "../../lib/model/detector-names.ts";
import { RulePackSchema } from "../../lib/model/rule-pack.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { exampleDraft, readExample } from "../rules/marked-example.ts";

const RULES = join(import.meta.dirname, "../../rules");
const folders = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("every folder of rules but the work calendar is a bundled pack", () => {
  const packs = folders.map(({ name }) => name).filter((name) => name !== "calendar");
  expect(BUNDLED_PACKS.map(({ id }) => id).sort()).toEqual(packs.sort());
});

test("every detector and every examiner is used by some rule", () => {
  const matchers = BUNDLED_PACKS.flatMap(({ rules }) => rules).map(({ match }) => match);
  const detectors = matchers.flatMap((match) => (match.by === "detector" ? [match.detector] : []));
  const examiners = matchers.flatMap((match) => (match.by === "examiner" ? [match.examiner] : []));
  expect([...new Set(detectors)].sort()).toEqual([...DETECTORS].sort());
  expect([...new Set(examiners)].sort()).toEqual([...EXAMINERS].sort());
});

describe.each(BUNDLED_PACKS.map((pack) => ({ pack })))("$pack.id", ({ pack }) => {
  const files = readdirSync(join(RULES, pack.id), { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      path.endsWith(".ts") &&
      !/(?:^pack|^disagreements|^scoring|^reporting[a-z-]*|\bindex)\.ts$|^(?:procedures|documents|catalogue|reporting)\//.test(
        path,
      ),
  );

  test("each file is one registered rule of its name", () => {
    const names = files.map((path) => basename(path, ".ts"));
    expect(pack.rules.map(({ id }) => id).sort()).toEqual([...names].sort());
    for (const path of files) {
      expect(readFileSync(join(RULES, pack.id, path), "utf8")).toContain(`id: "${basename(path, ".ts")}"`);
    }
  });

  test("is the same after a way through JSON and the schema", () => {
    const copy: unknown = JSON.parse(JSON.stringify(pack));
    const parsed = RulePackSchema.parse(pack);
    expect(parsed.rules).toEqual(pack.rules);
    expect(RulePackSchema.parse(copy)).toEqual(parsed);
    expect(parseRulePack(copy)).toEqual({ ok: true, value: { pack: parsed, refused: [] } });
  });

  test("adjusts only rules that it inherits", () => {
    const base = BUNDLED_PACKS.find(({ id }) => id === pack.extends);
    const inherited = new Set(base?.rules.flatMap(({ id, category }): string[] => [id, category]));
    for (const one of pack.adjust ?? []) expect(inherited).toContain("rule" in one ? one.rule : one.category);
  });

  test("no message holds what is found, each says what to do", () => {
    for (const { message, flags } of pack.rules) {
      expect(message).toMatch(/请/);
      const marked = flags.flatMap((example) => [...example.matchAll(/〔(.+?)〕/g)].map((match) => match[1] ?? ""));
      for (const text of marked) expect(message).not.toContain(text);
    }
  });

  test("in force, each flagged example is found under its rule and nothing that passes is held", () => {
    const merged = packInForce(pack.id, BUNDLED_PACKS);
    expect(merged).toBeDefined();
    if (merged === undefined) return;
    const rules = compileRules(merged);
    for (const rule of merged.rules) {
      for (const example of rule.flags) {
        const found = checkDraft(readExample(example).draft, rules, { today: "2026-11-22" });
        expect(
          found.map((finding) => finding.rule),
          example,
        ).toContain(rule.id);
      }
      for (const example of rule.passes) {
        const found = checkDraft(exampleDraft(example), rules, { today: "2026-11-22" });
        expect(
          found.filter((finding) => finding.rule === rule.id),
          example,
        ).toEqual([]);
      }
    }
  });
});

/** Agencies whose document speaks of every rule; the others rest on the law where their own is silent. */
const WHOLLY_OWN = ["huoshan"];

describe.each(BUNDLED_PACKS.filter(({ id }) => id !== "national").map((pack) => ({ pack })))(
  "$pack.agency",
  ({ pack }) => {
    const name = pack.agency.slice(0, 3);

    test("its own rules and what it adjusts rest first on its own document", () => {
      const { adjust = [] } = pack;
      const byCategory = new Set<string>(adjust.flatMap((one) => ("category" in one ? [one.category] : [])));
      const adjusted = new Set([
        ...pack.rules.map(({ id }) => id),
        ...adjust.flatMap((one) => ("rule" in one ? [one.rule] : [])),
      ]);
      const rules = packInForce(pack.id, BUNDLED_PACKS)?.rules ?? [];
      expect(adjusted.size).toBeGreaterThan(0);
      for (const { id, category, basis } of rules) {
        const isOwn = adjusted.has(id) || byCategory.has(category) || WHOLLY_OWN.includes(pack.id);
        if (isOwn) expect(basis[0]?.document.slice(0, 3), id).toBe(name);
      }
    });

    test("adjusts no rule and no category twice", () => {
      const adjusted = pack.adjust?.map((one) => JSON.stringify("rule" in one ? [one.rule] : one.category)) ?? [];
      expect(adjusted).toHaveLength(new Set(adjusted).size);
    });
  },
);
