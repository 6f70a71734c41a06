import { describe, expect, test } from "vitest";
import { checkProcedure } from "../../../lib/procedures/packs/check-procedure.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { proceduresOn } from "../../../lib/procedures/packs/procedure-for.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import { documentsOf } from "../../../lib/model/letter-fields.ts";
import { ProcedureChangeSchema, ProcedureSchema } from "../../../lib/model/procedure.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { inForce, PACKS } from "./in-force.ts";

/** What comes with the calendar, by law and by an agency's own document. */
const NATIONAL_DUTIES = ["duty-annual-report", "duty-enforcement-statistics", "duty-guide-upkeep"];
const DUTIES: Readonly<Record<string, readonly string[]>> = {
  huoshan: ["duty-quarterly-statistics", "duty-inspections", "duty-assessment", "duty-ad-hoc"],
  linyi: ["duty-ad-hoc"],
  tianjin: ["duty-self-check", "duty-leaders-report", "duty-training", "duty-periodic-check"],
};

describe.each(PACKS)("the procedures of %s", (pack) => {
  const merged = packInForce(pack, BUNDLED_PACKS);
  if (!merged) throw new Error(`no pack ${pack}`);

  test("work: nothing is left out, nothing is wrong with them", () => {
    const { procedures, refused } = proceduresInForce(merged);
    expect(refused).toEqual([]);
    const ids = proceduresOn(procedures, "2026-11-23").map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith("duty-"))).toEqual([
      "request",
      "reconsideration",
      "litigation",
      "article",
      "clarification",
      "complaint",
      "public-opinion",
      "inspection",
      "assessment",
      "deduction",
    ]);
    const kept = proceduresInForce(merged, { keepsExpired: true }).procedures;
    const duties = proceduresOn(kept, "2026-11-23").filter(({ id }) => id.startsWith("duty-"));
    expect(duties.map(({ id }) => id)).toEqual([...NATIONAL_DUTIES, ...(DUTIES[pack] ?? [])]);
    for (const procedure of procedures) expect(checkProcedure(procedure), procedure.id).toEqual([]);
  });

  test("what fulfils a duty is a step of another procedure that is there", () => {
    const all = proceduresInForce(merged).procedures;
    for (const { id, recurs } of all) {
      for (const way of recurs?.fulfilledBy ?? []) {
        const other = all.find((one) => one.id === way.procedure);
        expect(
          other?.steps.map((step) => step.id),
          `${id} ${way.procedure}`,
        ).toContain(way.step);
      }
    }
  });

  test("name all documents that the pack has for their cases, and no others", () => {
    const own = proceduresInForce(merged, { keepsExpired: true }).procedures;
    for (const { id, steps, outcomes } of proceduresOn(own, "2026-11-23")) {
      const codes = documentsOf(merged.documents ?? [], id).map(({ code }) => code);
      const named = [...steps.flatMap(({ documents }) => documents), ...outcomes.map(({ document }) => document)];
      for (const code of named) if (code !== undefined) expect(codes, `${id} ${code}`).toContain(code);
      // 更正 (条例第四十一条) is no part of a request; 复议 and 诉讼 have no documents of their own.
      if (id === "reconsideration" || id === "litigation") continue;
      expect(codes.filter((code) => code !== "D29" && !named.includes(code))).toEqual([]);
    }
  });

  test("rest first on the agency's own document where they were changed", () => {
    const own = BUNDLED_PACKS.find(({ id }) => id === pack);
    const name = own?.agency.slice(0, 3);
    for (const text of own?.procedureChanges ?? []) {
      const change = ProcedureChangeSchema.parse(text);
      for (const one of [change, ...change.steps, ...change.clocks])
        expect(one.basis[0]?.document.slice(0, 3)).toBe(name);
    }
  });

  test("give the same objects for the same pack", () => {
    expect(inForce(pack)).toBe(inForce(pack));
  });
});

test("each step and each limit rests on an article or a clause", () => {
  const places = BUNDLED_PACKS.flatMap(({ agency, extends: base, procedures = [] }) =>
    procedures.map((text) => ({ procedure: ProcedureSchema.parse(text), own: base === undefined ? "国办" : agency })),
  ).flatMap(({ procedure: { steps, moments, clocks, outcomes }, own }) =>
    [...steps, ...moments, ...clocks, ...outcomes].map((one) => ({ ...one, own: own.slice(0, 3) })),
  );
  for (const { id, basis, own } of places) {
    for (const { document, clause } of basis) {
      const isNational = /^(?:中华人民共和国|国办|政府信息公开信息处理费管理办法|重大行政决策程序暂行条例)/.test(
        document,
      );
      expect(isNational || document.startsWith(own), `${id} ${document}`).toBe(true);
      expect(clause, id).toMatch(/^(?:第|关于|[一二三四五六七八九十]?（)/);
    }
  }
});

describe("the outcomes of a request (DOMAIN 2.3, 1.9)", () => {
  const { outcomes } = inForce("national");

  test.each([
    ["r3-1", "r3_1", "R2"],
    ["r3-2", "r3_2", "R1"],
    ["r3-3-1", "r3_3_1", "R1"],
    ["r3-3-2", "r3_3_2", "R1"],
    ["r3-3-3", "r3_3_3", "R1"],
    ["r3-3-4", "r3_3_4", "R1"],
    ["r3-3-5", "r3_3_5", "R1"],
    ["r3-3-6", "r3_3_6", "R1"],
    ["r3-3-7", "r3_3_7", "R1"],
    ["r3-3-8", "r3_3_8", "R2"],
    ["r3-4-1", "r3_4_1", "R2"],
    ["r3-4-2", "r3_4_2", "R2"],
    ["r3-4-3", "r3_4_3", "R2"],
    ["r3-5-1", "r3_5_1", "R2"],
    ["r3-5-2", "r3_5_2", "R2"],
    ["r3-5-3", "r3_5_3", "R2"],
    ["r3-5-4", "r3_5_4", "R2"],
    ["r3-5-5", "r3_5_5", "R2"],
    ["r3-6-1", "r3_6_1", "R2"],
    ["r3-6-2", "r3_6_2", "R2"],
    ["r3-6-3", "r3_6_3", "R2"],
  ])("%s is counted in %s, remedy %s", (id, row, remedy) => {
    expect(outcomes.find((outcome) => outcome.id === id)).toMatchObject({ row, remedy });
  });

  test("are the 21 rows and no other", () => {
    expect(outcomes).toHaveLength(21);
    expect(new Set(outcomes.map(({ row }) => row)).size).toBe(21);
  });

  test("agree with the remedy that their document tells", () => {
    const merged = packInForce("national", BUNDLED_PACKS);
    for (const { id, document, remedy } of outcomes) {
      const template = merged?.documents?.find(({ code }) => code === document);
      if (template) expect(template.remedy, id).toBe(remedy);
    }
  });
});

describe("what the source documents ask for", () => {
  const step = (pack: string, id: string) => inForce(pack).steps.find((one) => one.id === id);

  test("H1.11–12: 霍山's steps, each with who and its document, in the order of 第十二条", () => {
    const order = ["accept-review", "accept", "accept-notice", "approve-slip", "coordinate", "assign", "draft-reply"];
    const ids = inForce("huoshan").steps.map(({ id }) => id);
    const chain = [...order, "secrecy-review", "approve-reply", "send-reply"];
    expect(ids.filter((id) => chain.includes(id))).toEqual(chain);
    for (const id of chain) expect(step("huoshan", id)?.basis[0]?.document).toMatch(/^霍山县医保局/);
    expect(step("huoshan", "accept")).toMatchObject({ role: "分管领导", after: ["accept-review"], optional: false });
    expect(step("huoshan", "accept-notice")).toMatchObject({ documents: ["D02"], optional: false });
    expect(step("huoshan", "approve-slip")).toMatchObject({ documents: ["L01"], optional: false });
    expect(step("huoshan", "coordinate")).toMatchObject({ role: "分管领导" });
  });

  test("H1.13: the form is recorded, and why it is another than was asked for", () => {
    const fields = step("huoshan", "send-reply")?.fields ?? [];
    expect(fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["as-wanted", "given-form", "form-reason"]),
    );
    expect(step("huoshan", "send-reply")?.basis[0]?.clause).toBe("第十三条");
  });

  test("H1.14: 霍山 answers within the limit of 条例", () => {
    const reply = inForce("huoshan").clocks.find(({ id }) => id === "reply");
    expect(reply?.basis.map(({ clause }) => clause)).toEqual(["第十四条", "第三十三条第二款"]);
    expect(reply?.within).toEqual({ count: 20, unit: "workday" });
  });

  test("H2.8–9: the third party is asked in writing, the exception has its ground and its letter", () => {
    expect(step("huoshan", "consult")?.basis[0]).toEqual({
      document: "霍山县医保局政府信息公开保密审查制度",
      clause: "第九条",
    });
    const told = step("huoshan", "tell-third-party");
    expect(told?.documents).toEqual(["D11"]);
    expect(told?.fields.filter(({ required }) => required).map(({ field }) => field)).toContain("public-interest");
  });

  test("T15: on the spot by 条例 itself, no step lies between", () => {
    expect(step("national", "send-reply")?.after).toEqual(["received"]);
    expect(inForce("tianjin").clocks.find(({ id }) => id === "reply")?.basis[0]?.clause).toBe("第十五条");
    expect(step("tianjin", "extend")?.basis[0]?.clause).toBe("第十五条");
  });

  test("T16: no reply without the three reviews", () => {
    const reviews = ["secrecy-review", "legality-review", "opinion-review"];
    expect(step("tianjin", "approve-reply")?.after).toEqual(reviews);
    expect(step("tianjin", "send-reply")?.after).toEqual(["approve-reply"]);
    for (const id of reviews) {
      expect(step("tianjin", id)).toMatchObject({ optional: false });
      expect(
        step("tianjin", id)
          ?.basis.map(({ clause }) => clause)
          .slice(0, 2),
      ).toEqual(["第十六条", "第十七条"]);
      expect(step("tianjin", id)?.when).toBeUndefined();
    }
  });

  test("Z (依申请公开入口): the row of the catalogue stands beside the registration", () => {
    expect(step("zhangzhou", "register")).toMatchObject({
      role: "办公室",
      basis: [{ document: "漳州市医疗保障局主动公开目录" }, {}, {}, {}],
    });
  });

  test("B.3: each outcome has the row of the table that counts it; 复议 and 诉讼 end as part four counts them", () => {
    for (const { id, row } of inForce("bozhou").outcomes) expect(row).toBe(id.replaceAll("-", "_"));
    for (const id of ["reconsideration", "litigation"]) {
      expect(inForce("bozhou", id).outcomes.map(({ title }) => title)).toEqual(["结果维持", "结果纠正", "其他结果"]);
    }
    const kinds = inForce("bozhou", "litigation").fields.find(({ id }) => id === "suit-kind")?.options;
    expect(kinds?.map(({ title }) => title)).toEqual(["未经复议直接起诉", "复议后起诉"]);
  });

  test("L.3(14): letters are taken, the reply is in time and in due form", () => {
    expect(step("linyi", "register")?.basis[0]?.clause).toBe("三（十四）");
    expect(step("linyi", "send-reply")?.basis[0]?.clause).toBe("三（十四）");
    expect(inForce("linyi").clocks.find(({ id }) => id === "reply")?.basis[0]?.clause).toBe("二（四）3");
    const channels = inForce("linyi")
      .fields.find(({ id }) => id === "channel")
      ?.options?.map(({ value }) => value);
    expect(channels).toEqual(expect.arrayContaining(["mail-signed", "mail-plain"]));
  });
});
