import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { parseRulePack } from "../../lib/model/parse-rule-pack.ts";
import { DETECTORS, RulePackSchema } from "../../lib/model/rule-pack.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { draftOf, readExample } from "../rules/marked-example.ts";

const RULES = join(import.meta.dirname, "../../rules");
const folders = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("every folder of rules is a bundled pack", () => {
  expect(BUNDLED_PACKS.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test("every detector is used by some rule", () => {
  const used = BUNDLED_PACKS.flatMap(({ rules }) => rules).flatMap(({ match }) =>
    match.by === "detector" ? [match.detector] : [],
  );
  expect(used.sort()).toEqual([...DETECTORS].sort());
});

describe.each(BUNDLED_PACKS.map((pack) => ({ pack })))("$pack.id", ({ pack }) => {
  const files = readdirSync(join(RULES, pack.id))
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => name !== "pack");

  test("each file is one registered rule of its name", () => {
    expect(pack.rules.map(({ id }) => id).sort()).toEqual(files.sort());
    for (const name of files) {
      expect(readFileSync(join(RULES, pack.id, `${name}.ts`), "utf8")).toContain(`id: "${name}"`);
    }
  });

  test("is the same after a way through JSON and the schema", () => {
    const copy: unknown = JSON.parse(JSON.stringify(pack));
    expect(RulePackSchema.parse(copy)).toEqual(pack);
    expect(parseRulePack(copy)).toEqual({ ok: true, value: { pack, refused: [] } });
  });

  test("adjusts only rules that it inherits", () => {
    const base = BUNDLED_PACKS.find(({ id }) => id === pack.extends);
    const inherited = new Set(base?.rules.map(({ id }) => id));
    for (const { rule } of pack.adjust ?? []) expect(inherited).toContain(rule);
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
        expect(found.map((finding) => finding.rule)).toContain(rule.id);
      }
      for (const example of rule.passes) {
        const found = checkDraft(draftOf(example), rules, { today: "2026-11-22" });
        expect(found.filter((finding) => finding.rule === rule.id)).toEqual([]);
      }
    }
  });
});

test("every rule of 霍山 rests first on its own document", () => {
  for (const { id, basis } of packInForce("huoshan", BUNDLED_PACKS)?.rules ?? []) {
    expect(basis[0]?.document, id).toMatch(/^霍山县/);
  }
});
