import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { DisagreementSchema, type Disagreement } from "../../lib/model/disagreement.ts";
import { proceduresOn } from "../../lib/procedures/packs/procedure-for.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";

const DOMAIN = "../shared/DOMAIN.md";
const ALL: readonly (Disagreement & { readonly pack: string })[] = BUNDLED_PACKS.flatMap(({ id, disagreements = [] }) =>
  disagreements.map((one) => ({ ...one, pack: id })),
);

/** Rows of DOMAIN 8.1, and what the product says of each; a sentence where the row is no disagreement about a rule of the product. */
const ROWS: Readonly<Record<number, readonly string[] | string>> = {
  1: ["huoshan-report-date", "annual-report-dates"],
  2: ["huoshan-report-contents"],
  3: ["huoshan-report-filing"],
  4: "the sources say the same: 20 working days and 20 more, consultations not counted",
  5: ["huoshan-article-numbers"],
  6: ["huoshan-acceptance"],
  7: ["huoshan-third-party"],
  8: "the exception for the public interest is the same in both",
  9: ["huoshan-co-production"],
  10: ["huoshan-coordination"],
  11: ["huoshan-secrecy-days"],
  12: "each agency's own steps, which its procedure carries; national law wants a procedure and names no steps",
  13: ["huoshan-risk-days"],
  14: ["first-release-hours"],
  15: ["linyi-interpretation", "zhangzhou-interpretation"],
  16: ["permit-penalty-days", "zhangzhou-penalties"],
  17: ["budget-days", "zhangzhou-budget"],
  18: ["zhangzhou-at-once"],
  19: ["huoshan-statistics"],
  20: ["huoshan-complaint-refusal", "huoshan-complaint-handling"],
  21: ["huoshan-assessment-notice", "linyi-assessment"],
  22: ["huoshan-fees"],
  23: ["consultation-days", "tianjin-draft-published"],
  24: "both want personal data taken out",
  25: "no disagreement: the pack's period of validity",
  26: "local steps under the same duty, which the procedure of 澄清 carries",
  27: ["huoshan-answering-body"],
  28: ["huoshan-old-basis"],
  29: ["zhangzhou-personnel"],
};

describe("disagreements between documents", () => {
  test("are well-formed, have one id each, and lead by one of their own places", () => {
    for (const one of ALL) {
      const { pack: _pack, ...text } = one;
      const { says, leads } = DisagreementSchema.parse(text);
      expect(says[leads], one.id).toBeDefined();
    }
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { id, pack } of ALL) if (pack !== "national") expect(id.startsWith(`${pack}-`), id).toBe(true);
  });

  test("DOMAIN 8.1 row 20: of 信访 only the days are said, not what has to be told in them", () => {
    const handling = ALL.find(({ id }) => id === "huoshan-complaint-handling");
    const petitions = handling?.says.find(({ basis }) => basis.some(({ document }) => document === "信访工作条例"));
    expect(petitions?.what).toMatch(/15日（自然日）和5个工作日/);
    expect(petitions?.what).not.toMatch(/告知|受理|书面/);
  });

  test("cite documents and clauses", () => {
    for (const { id, says } of ALL) {
      for (const { document, clause } of says.flatMap(({ basis }) => basis)) {
        expect(document, id).toMatch(/条例|办法|制度|方案|目录|法$|报告格式|^国办/);
        expect(clause, id).toMatch(/^(?:第.+[条款项行分）]|关于|[一二三四五]?（.）|“.+”栏)/);
      }
      const documents = says.map(({ basis }) => JSON.stringify(basis));
      expect(new Set(documents).size, id).toBe(says.length);
    }
  });

  test("are about limits that there are", () => {
    for (const { id: pack } of BUNDLED_PACKS) {
      const merged = packInForce(pack, BUNDLED_PACKS);
      if (!merged) throw new Error(pack);
      const made = proceduresInForce(merged, { keepsExpired: true }).procedures;
      const procedures = new Map(proceduresOn(made, "2026-11-22").map((one) => [one.id, one]));
      for (const { id, about = [] } of merged.disagreements ?? []) {
        for (const { procedure, clock } of about) {
          const clocks = procedures.get(procedure)?.clocks.map((one) => one.id);
          expect(clocks, `${pack} ${id} ${procedure}`).toBeDefined();
          if (clock !== undefined) expect(clocks, `${pack} ${id}`).toContain(clock);
        }
      }
    }
  });

  test("of the annual report: the law's 31 January leads over 霍山's 31 March", () => {
    const one = ALL.find(({ id }) => id === "huoshan-report-date");
    const leading = one?.says[one.leads];
    expect(leading?.what).toContain("1月31日");
    expect(leading?.basis[0]?.document).toBe("中华人民共和国政府信息公开条例");
  });

  test("every one of them is named by a row of the law's table, or is national", () => {
    const named = new Set(Object.values(ROWS).flatMap((row) => (typeof row === "string" ? [] : row)));
    for (const id of named)
      expect(
        ALL.some((one) => one.id === id),
        id,
      ).toBe(true);
    const unnamed = ALL.filter(({ id }) => !named.has(id));
    expect(unnamed.map(({ id }) => id)).toEqual(["withdrawn-penalty-days"]);
  });

  test.skipIf(!existsSync(DOMAIN))("every row of DOMAIN 8.1 is answered (skipped where ../shared is absent)", () => {
    const text = readFileSync(DOMAIN, "utf8");
    const table = text.slice(text.indexOf("### 8.1"), text.indexOf("### 8.2"));
    const rows = [...table.matchAll(/^\| (\d+) \|/gm)].map(([, row]) => Number(row));
    expect(rows).toEqual(Object.keys(ROWS).map(Number));
  });
});
