import { describe, expect, test } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { draftText, plainText } from "../../../../lib/projections/report-text/draft-text.ts";
import { namedCells } from "../../../../lib/projections/report-text/named-cells.ts";
import { huoshanOutline } from "../../../../rules/huoshan/reporting/outline.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { nationalOutline } from "../../../../rules/national/reporting/outline.ts";
import { cellsWith, figure, sources } from "./sources.ts";

const { outlines } = ReportingSchema.parse({ outlines: [nationalOutline, huoshanOutline] });
const [national, huoshan] = outlines;

function outline(...sentences: string[]) {
  const [made] = ReportingSchema.parse({
    outlines: [
      {
        id: "made",
        title: "试写",
        basis: [{ document: "甲乙", clause: "一" }],
        sections: [{ id: "one", title: "一、甲", sentences }],
      },
    ],
  }).outlines;
  if (!made) throw new Error("no outline");
  return made;
}

const text = (from: Parameters<typeof sources>[0], ...sentences: string[]): string =>
  draftText(outline(...sentences), sources(from))
    .map(plainText)
    .join("");

describe("B.1, H7.2–4: texts drafted from figures", () => {
  test("the national outline has the six parts and the five aspects of the first, the agency's own its seven", () => {
    const heads = national?.sections.map(({ title }) => title.slice(0, title.startsWith("（") ? 3 : 2));
    expect(heads).toEqual([
      "一、",
      "（一）",
      "（二）",
      "（三）",
      "（四）",
      "（五）",
      "二、",
      "三、",
      "四、",
      "五、",
      "六、",
    ]);
    expect(national?.sections.flatMap(({ table }) => table ?? [])).toEqual(["disclosure", "requests", "challenges"]);
    expect(huoshan?.sections.map(({ title }) => title.slice(0, 2))).toEqual([
      "一、",
      "二、",
      "三、",
      "四、",
      "五、",
      "六、",
      "七、",
    ]);
  });

  test("figures stand in the sentence with their cases; what nobody entered is a gap by its name", () => {
    const figures = [
      figure("published", "发布信息", 1035, { cases: ["a", "b", "a", ""] }),
      figure("subscribers", "公众号订阅量", undefined),
    ];
    const [section] = draftText(
      outline("发布{count:published}条，订阅{count:subscribers}人，【其他】。"),
      sources({ figures }),
    );
    expect(section?.parts).toEqual([
      { kind: "words", text: "发布" },
      { kind: "figure", text: "1035", key: "count:published", cases: ["a", "b"] },
      { kind: "words", text: "条，订阅" },
      { kind: "gap", text: "【公众号订阅量】" },
      { kind: "words", text: "人，" },
      { kind: "gap", text: "【其他】" },
      { kind: "words", text: "。" },
    ]);
  });

  test("a sentence with a condition is there only where it holds", () => {
    const two = [
      "{if:cell:requests/came/total}收到{cell:requests/r1/total}件。",
      "{unless:cell:requests/came/total}没有收到。",
    ];
    expect(text({ report: cellsWith({ "requests/r2/total": 2 }) }, ...two)).toBe("收到0件。");
    expect(text({}, ...two)).toBe("没有收到。");
    expect(text({}, "{if:count:unknown}有{count:unknown}件。")).toBe("有【数字】件。");
  });

  test("rows that only texts speak of are sums, each case once", () => {
    const report = cellsWith({
      "requests/r3_3_1/total": 2,
      "requests/r3_3_8/total": 3,
      "challenges/suit-after/total": 1,
    });
    expect(text({ report }, "{cell:requests/r3_3/total}、{cell:challenges/suits/total}")).toBe("5、1");
    expect(namedCells("requests/r3_3/total")).toHaveLength(8);
    expect(namedCells("requests/none/total")).toEqual([]);
  });

  test("a figure by its parts, problems one by one, fees", () => {
    const by = [
      {
        field: "channel",
        title: "渠道",
        single: true,
        parts: [
          { value: "post", title: "信函", count: 2, at: [0, 2] },
          { value: "", title: "未登记", count: 0, at: [] },
          { value: "web", title: "互联网", count: 1, at: [1] },
        ],
      },
    ];
    const figures = [figure("requests-received", "收到申请", 3, { cases: ["a", "b", "c"], by })];
    const point = (sentence: string) => ({ sentence, cases: [] });
    const problems = { year: "2026", problems: [point("甲。"), point("乙。")], improvements: [] };
    expect(
      text({ figures, problems }, "途径：{by:requests-received/channel}。", "{problems}", "改进：{improvements}"),
    ).toBe("途径：信函2件、互联网1件。一是甲。二是乙。改进：【已经采取的改进措施和效果】。");
  });

  test.each(BUNDLED_PACKS.map(({ id }) => id))(
    "%s: an outline names only figures that the pack counts or asks for",
    (id) => {
      const { counts, asked, outlines: own } = ReportingSchema.parse(packInForce(id, BUNDLED_PACKS)?.reporting);
      const known = new Set([...counts, ...asked].map((one) => one.id));
      const split = new Map(counts.map((one) => [one.id, one.by]));
      const sentences = own.flatMap(({ sections }) => sections.flatMap((section) => section.sentences));
      const holes = sentences.flatMap((one) => [...one.matchAll(/\{(?:if:|unless:)?([a-z]+)(?::([^{}]+))?\}/g)]);
      expect(own[0]?.id).toBe("national");
      expect(holes.length).toBeGreaterThan(20);
      for (const [hole, kind = "", key = ""] of holes) {
        const [first = "", field = ""] = key.split("/");
        if (kind === "count") expect(known, hole).toContain(key);
        else if (kind === "by") expect(split.get(first), hole).toContain(field);
        else if (kind === "cell") expect(namedCells(key), hole).not.toEqual([]);
        else if (kind === "unit") expect(known, hole).toContain(key);
        else expect(["year", "fees", "problems", "improvements"], hole).toContain(kind);
      }
    },
  );

  test.each(BUNDLED_PACKS.map(({ id }) => id))("%s: what stands after a figure is its unit", (id) => {
    const { counts, asked, outlines: own } = ReportingSchema.parse(packInForce(id, BUNDLED_PACKS)?.reporting);
    const figures = [...asked, ...counts].map((one) => figure(one.id, one.title, 3, { unit: one.unit }));
    const units = new Map(figures.map((one) => [one.id, one.unit]));
    const parts = own.flatMap((one) => draftText(one, sources({ figures })).flatMap((section) => section.parts));
    const after = parts.flatMap((part, place) =>
      part.kind === "figure" && part.key.startsWith("count:")
        ? [[part.key, parts[place + 1]?.text.slice(0, units.get(part.key.slice(6))?.length)]]
        : [],
    );
    expect(after.length).toBeGreaterThan(10);
    expect(after).toEqual(after.map(([key = ""]) => [key, units.get(key.slice(6))]));
  });

  test("a figure that is entered for a part of the year alone is a gap that says what is missing", () => {
    const figures = [figure("account-posts", "公众号推送信息", 30, { incomplete: "未填齐（缺4、5月）" })];
    expect(text({ figures }, "推送{count:account-posts}条。")).toBe("推送【公众号推送信息，未填齐（缺4、5月）】条。");
    expect(text({ figures }, "{unless:count:account-posts}没有推送，应为{count:account-posts}条。")).toContain("【");
  });

  test("复议 and 诉讼 of the tables are not said to be the year's own: what was pending before is among them", () => {
    const report = cellsWith({ "challenges/reconsideration/total": 2, "challenges/direct-suit/total": 1 });
    for (const one of outlines) {
      const said = draftText(one, sources({ report })).map(plainText).join("\n");
      expect(said).toMatch(/行政复议2件[^。]*行政诉讼1件/);
      expect(said).toContain("含以前年度尚未审结的");
      expect(said).not.toMatch(/被申请行政复议|被提起行政诉讼/);
    }
  });

  test("a year without anything reads well, and claims nothing that the log does not have", () => {
    for (const one of outlines) {
      const whole = draftText(one, sources()).map(plainText).join("\n");
      expect(whole).not.toMatch(/[{}]|undefined|NaN|。。|，。|：。/);
      expect(whole).toContain("未收到政府信息公开申请");
      expect(whole).toContain("没有收取信息处理费");
    }
  });
});
