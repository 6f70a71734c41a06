import { describe, expect, test } from "vitest";
import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { catalogue } from "../../../rules/zhangzhou/catalogue/index.ts";
import { hasTable, plain, tableRows, type TableRow } from "./zhangzhou-table.ts";

if (!hasTable) console.log("漳州目录原文（../shared/seeds）不在，跳过 zhangzhou.test.ts");

const ITEMS: readonly CatalogueItem[] = catalogue;
const rows: readonly TableRow[] = hasTable ? tableRows() : [];
const ofTable = ITEMS.filter(({ row }) => row !== undefined).toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));

/** What the item says, with what was mended turned back into the source's words. */
function asSourceSays({ resolved = [] }: CatalogueItem, text: string): string {
  return resolved.reduce((words, one) => words.replaceAll(plain(one.applied), plain(one.says)), plain(text));
}

/** The article numbers that a clause cell begins its parts with; those within the law's words are not followed by a mark. */
function articles(cell: string): string[] {
  return [...cell.matchAll(/(第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?)(?=[:((]|社会保险)/g)].map(
    ([, number = ""]) => number,
  );
}

function documents(cell: string): string[] {
  return [...cell.matchAll(/《([^《》]+)》/g)].map(([, name = ""]) => name);
}

function numbers(cell: string): string[] {
  return cell.match(/国[\p{Script=Han}]{2,5}(?:〔\d{4}〕\d+号|第\d+号)/gu) ?? [];
}

describe.skipIf(!hasTable)("the catalogue of 漳州 against its source", () => {
  test("has every row, each once and in the source's order", () => {
    expect(rows).toHaveLength(27);
    expect(ofTable.map(({ row }) => row)).toEqual(rows.map((_row, at) => at + 1));
  });

  test.each(ofTable.map((item) => [item.row ?? 0, item.title, item] as const))("row %i, %s", (number, _title, item) => {
    const source = rows[number - 1];
    expect(source).toBeDefined();
    if (source === undefined) return;
    expect(item.source.clause).toBe(`第${number}行`);
    expect(plain(item.content)).toBe(source.content);
    expect(plain(item.period.says)).toBe(source.period);
    expect(plain(item.channel)).toBe(source.channel);
    expect(plain(item.departments.join("、"))).toBe(source.departments);
    expect(item.mode).toBe(source.mode);
    const named = item.basis.map(({ document }) => plain(document));
    const cited = [...source.clause.matchAll(/《([^《》]+)》(?=\(?国|第)/g)].map(([, name = ""]) => name);
    for (const name of [...documents(source.basis), ...cited]) expect(named).toContain(name);
    const known = documents(source.basis + source.clause);
    for (const name of named)
      expect(known.map((one) => one.replace(/^中华人民共和国/, ""))).toContain(name.replace(/^中华人民共和国/, ""));
    const ours = item.basis.map((one) => asSourceSays(item, one.number ?? ""));
    for (const one of numbers(source.basis)) expect(ours).toContain(one);
    for (const one of ours.filter((each) => each !== "")) expect(source.basis + source.clause).toContain(one);
    const clauses = item.basis.map(({ clause }) =>
      asSourceSays(item, clause).replace(/\([一二三四五六七八九十]+\)项?$/, ""),
    );
    for (const article of articles(source.clause)) {
      expect(
        clauses.some((clause) => clause === article || clause === `${article}第`),
        `${article} 在 ${clauses.join("、")}`,
      ).toBe(true);
    }
    for (const clause of item.basis.map((one) => asSourceSays(item, one.clause))) {
      expect(source.clause).toContain(clause.replace(/第\(([一二三四五六七八九十]+)\)项$/, "($1)"));
    }
  });

  test("what was taken from another cell is in that cell", () => {
    const others = ITEMS.filter(({ row }) => row === undefined);
    expect(others.map(({ id }) => id)).toEqual(["enforcement-annual-figures"]);
    expect(rows[9]?.clause).toContain("每年1月31日前公开本机关上年度行政执法总体情况有关数据");
  });
});

describe("what a period means", () => {
  const MEANT: Record<string, CatalogueItem["period"]["means"]> = {
    实时公开: { by: "at-once" },
    实时更新: { by: "at-once" },
    每年1月31日前: { by: "yearly", date: "01-31" },
    信息形成或变更后20个工作日内公开: { by: "within", count: 20, unit: "workday", from: "formation" },
  };

  test.each(ITEMS.map((item) => [item.title, item] as const))(
    "%s: as it says, or stricter and shown",
    (_title, item) => {
      const { says, means } = item.period;
      const mended = item.resolved?.find((one) => one.of === "period");
      expect(MEANT[says]).toBeDefined();
      if (mended === undefined) expect(means).toEqual(MEANT[says]);
      else {
        expect(mended.says).toBe(says);
        expect(means).not.toEqual(MEANT[says]);
        expect(mended.applied).toContain(means.by === "within" ? String(means.count) : "");
      }
    },
  );

  test("the contradictions of the table are resolved by the stricter, and the wrong number is mended", () => {
    const stricter = ITEMS.filter(({ resolved = [] }) => resolved.some((one) => one.of === "period"));
    expect(stricter.map(({ id, limit }) => [id, limit])).toEqual([
      ["final-accounts", "budget"],
      ["budget", "budget"],
      ["fund-centre-final-accounts", "budget"],
      ["fund-centre-budget", "budget"],
      ["penalty-decisions", "permit-penalty"],
      ["interpretations", "ordinary"],
    ]);
    const basis = ITEMS.find(({ id }) => id === "enforcement-basis");
    expect(basis?.resolved).toMatchObject([{ says: "国办发〔2018〕18号", applied: "国办发〔2018〕118号" }]);
    expect(basis?.basis[0]?.number).toBe("国办发〔2018〕118号");
    const staff = ITEMS.find(({ id }) => id === "staff-changes");
    expect(staff?.resolved).toMatchObject([{ says: "第十条第四款", applied: "第十条第（四）项" }]);
    expect(staff?.basis[0]?.clause).toBe("第十条第（四）项");
  });

  test("a clause is a number of the document, not a word of its sentence; what is reported besides is said", () => {
    const [rules, figures] = ["disclosure-rules", "enforcement-annual-figures"].map((id) =>
      ITEMS.find((item) => item.id === id),
    );
    expect(rules?.basis.map(({ clause }) => clause)).toEqual([""]);
    expect(figures?.note).toContain("报本级人民政府和上级主管部门");
  });
});
