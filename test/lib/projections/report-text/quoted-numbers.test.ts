import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CellKey, REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { draftText, plainText } from "../../../../lib/projections/report-text/draft-text.ts";
import { quotedNumbers, type QuotedSources } from "../../../../lib/projections/report-text/quoted-numbers.ts";
import { chineseNumber, numbersIn } from "../../../../lib/projections/report-text/text-numbers.ts";
import { huoshanOutline } from "../../../../rules/huoshan/reporting/outline.ts";
import { nationalOutline } from "../../../../rules/national/reporting/outline.ts";
import { cellsWith, figure, sources } from "./sources.ts";

const NO_FEES = { amount: 0, paid: 0, noticed: 0 };

function against(parts: Partial<QuotedSources> = {}): QuotedSources {
  return { year: "2026", figures: [], report: cellsWith({}), fees: NO_FEES, ...parts };
}

const quoted = (text: string, from: QuotedSources): string[] =>
  quotedNumbers(text, from).map(({ at, end }) => text.slice(at, end));

const TABLES = cellsWith({
  "requests/r1/total": 13,
  "requests/r2/total": 2,
  "requests/r3_1/total": 5,
  "requests/r3_2/total": 1,
  "requests/r3_3_1/total": 2,
  "requests/r3_3_7/total": 1,
  "requests/r3_4_1/total": 3,
  "requests/r3_7/total": 12,
  "requests/r4/total": 3,
  "challenges/reconsideration/total": 4,
  "challenges/reconsideration/maintained": 3,
  "challenges/reconsideration/corrected": 1,
  "challenges/direct-suit/total": 1,
  "challenges/direct-suit/maintained": 1,
  "challenges/suit-after/total": 2,
  "disclosure/penalties/count": 7,
  "disclosure/charges/amount": 1.2,
});
const FIGURES = [
  figure("published", "发布信息", 1035),
  figure("interpretations", "发布政策解读", 28),
  figure("interpretations-visual", "解读", 13),
  figure("interpretations-media", "媒体解读", 1),
  figure("key-areas", "重点领域", 94),
  figure("account-posts", "公众号", 167),
  figure("subscribers", "订阅", 116_880),
  figure("trainings-attended", "培训", 2),
  figure("systems-made", "制度", 11),
];
const ALL = against({ report: TABLES, figures: FIGURES, fees: { amount: 380, paid: 1, noticed: 2 } });

describe("B7: numbers quoted in the text are those of the tables", () => {
  test.each([
    ["本年度新收政府信息公开申请12件，上年结转2件。", "12件"],
    ["2026年共收到12件政府信息公开申请。", "12件"],
    ["收到申请十二件", "12"],
    ["收到政府信息公开申请１２件", "１２件"],
    ["上年度结转申请3件。", "3件"],
    ["结转下年度继续办理2件。", "2件"],
    ["政府信息公开申请办结11件，其中予以公开4件、部分公开1件、不予公开2件、无法提供3件。", "11件|4件|2件"],
    ["被申请行政复议5件，其中结果维持3件。", "5件"],
    ["行政复议4件，其中维持2件、纠正1件；行政诉讼3件。", "2件"],
    ["行政复议维持2件，行政诉讼2件。", "2件|2件"],
    ["未经复议直接起诉2件，复议后起诉2件。", "2件"],
    ["发生3件行政复议案件。", "3件"],
    ["收取信息处理费400元。", "400元"],
    ["收取信息处理费0.04万元。", "0.04万元"],
    ["作出行政处罚8件。", "8件"],
    ["行政事业性收费1.3万元。", "1.3万元"],
    ["全年累计发布信息1,036条，发布政策解读27件。", "1,036条|27件"],
    ["通过公众号推送信息168条，订阅量11.5万人。", "168条|11.5万人"],
    ["音频、视频、图表解读14件，媒体解读1件。", "14件"],
    ["重点领域信息九十五条。", "九十五条"],
    ["参加业务培训3次。", "3次"],
  ])("%s", (text, wrong) => {
    const found = quoted(text, ALL);
    if (text === "收到申请十二件") expect(found).toEqual(["十二件"]);
    else expect(found.join("|")).toBe(wrong);
  });

  test.each([
    "本年度新收政府信息公开申请13件，上年结转2件，办结12件，结转下年度3件。",
    "2026年共收到13件政府信息公开申请，收到申请十三件。",
    "收取信息处理费380元，发出收费通知2件，收取信息处理费的1件。",
    "行政复议4件，行政诉讼3件，未经复议直接起诉1件，复议后起诉2件，行政复议纠正1件。",
    "发布信息1000余条，发布信息一千零三十五条，订阅量11.7万人，推送信息一百六十七条。",
    "行政事业性收费1.2万元，即行政事业性收费12000元。",
  ])("agrees: %s", (text) => {
    expect(quotedNumbers(text, ALL)).toEqual([]);
  });

  test.each([
    "依据《条例》第三十条、第20条第1项和国办公开办函〔2021〕30号、国办函〔2020〕109号。",
    "2026年1月31日前报送，截至2026年12月31日，20个工作日内答复，一次性告知。",
    "2025年新收政府信息公开申请6件，比上年增加7件，同比增长50%。",
    "其中通过互联网收到申请9件，当面申请2件。",
    "收到投诉举报5件，办结投诉举报5件，收到人大建议3件。",
    "一是收到群众来电200次；二是完善3项机制、召开2次会议、设立1个专栏。",
    "上半年收到申请6件，3月收到申请2件，每件收取信息处理费100元，减免信息处理费200元。",
    "全市收到政府信息公开申请300件，行政复议、行政诉讼分别为9件、8件。",
    "公开行政处罚案件9件，按期答复政府信息公开申请9件次。",
  ])("is of something else: %s", (text) => {
    expect(quotedNumbers(text, ALL)).toEqual([]);
  });

  test("what is denied in words has to be 0 in the tables", () => {
    const text = "本年度未收到相关政府信息公开的申请，没有发生行政复议、行政诉讼，没有产生信息公开处理费。";
    expect(quoted(text, against())).toEqual([]);
    expect(quoted(text, ALL)).toEqual([
      "未收到相关政府信息公开的申请",
      "没有发生行政复议、行政诉讼",
      "没有发生行政复议、行政诉讼",
      "没有产生信息公开处理费",
    ]);
    expect(quoted("未经复议直接提起行政诉讼1件。", ALL)).toEqual([]);
  });

  test("a figure that is entered for a part of the year alone is compared with nothing", () => {
    const posts = (more: object) => against({ figures: [figure("account-posts", "公众号", 30, more)] });
    expect(quoted("公众号推送信息167条。", posts({}))).toEqual(["167条"]);
    expect(quoted("公众号推送信息167条。", posts({ incomplete: "未填齐（缺4、5月）" }))).toEqual([]);
  });

  test("a mismatch is named with what is quoted and what the table has, and points at its cells", () => {
    expect(quotedNumbers("新收申请9件。", ALL)).toEqual([
      {
        at: 4,
        end: 6,
        cells: ["requests/r1/total"],
        sentence: "写的是“9件”，第三部分的表的“本年新收”是 13；请核对是文字还是数字不对。",
      },
    ]);
  });

  test("what was drafted from the figures is never at odds with them", () => {
    const { outlines } = ReportingSchema.parse({ outlines: [nationalOutline, huoshanOutline] });
    const ids = outlines
      .flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences))
      .flatMap((sentence) => [...sentence.matchAll(/\{count:([a-z-]+)\}/g)].flatMap(([, id]) => id ?? []));
    for (const factor of [0, 1, 3]) {
      const figures = [...new Set(ids)].map((id, at) => figure(id, id, factor * (at + 2)));
      const cells = Object.fromEntries(REPORT_CELLS.map((key: CellKey, at) => [key, factor * (at + 5)]));
      const from = sources({ figures, report: cellsWith(cells), fees: { sentence: `收取信息处理费${factor}元。` } });
      for (const outline of outlines) {
        const text = draftText(outline, from).map(plainText).join("\n");
        const found = quotedNumbers(
          text,
          against({ figures, report: from.report, fees: { ...NO_FEES, amount: factor } }),
        );
        expect(found.map(({ sentence }) => sentence)).toEqual([]);
      }
    }
  });

  const SEED = join(import.meta.dirname, "../../../../../shared/seeds/bozhou-annual-report-2021.txt");
  const hasSeed = existsSync(SEED);
  if (!hasSeed) console.log("亳州年度报告原文（../shared/seeds）不在，跳过 quoted-numbers.test.ts 的最后一项");
  test.runIf(hasSeed)("亳州's report of 2021: nothing is wrong in it; each of its numbers, altered by one, is", () => {
    const text = readFileSync(SEED, "utf8").replaceAll(/\|.*$/gm, "");
    const disclosed = cellsWith({
      "disclosure/normative/made": 3,
      "disclosure/normative/valid": 5,
      "disclosure/penalties/count": 2,
    });
    const from = against({ year: "2021", report: disclosed, figures: FIGURES });
    expect(quotedNumbers(text, from)).toEqual([]);
    for (const [number, altered] of [
      ["发布信息1035条", "发布信息1036条"],
      ["政策解读28件", "政策解读29件"],
      ["解读13件", "解读12件"],
      ["媒体解读1件", "媒体解读2件"],
      ["重点领域信息94条", "重点领域信息95条"],
      ["推送信息167条", "推送信息166条"],
      ["订阅量116880次", "订阅量116881次"],
      ["业务培训2次", "业务培训3次"],
      ["未收到相关政府信息公开的申请", "收到相关政府信息公开的申请1件"],
    ] as const)
      expect(quotedNumbers(text.replace(number, altered), from), altered).toHaveLength(1);
  });
});

test("numbers are read in Arabic and Chinese figures", () => {
  const words = ["十", "十二", "二十", "一百零三", "一千零三十五", "两万三千", "十二万", "一亿零五百", "〇"];
  expect(words.map(chineseNumber)).toEqual([10, 12, 20, 103, 1035, 23_000, 120_000, 100_000_500, 0]);
  expect(["千百", "三三"].map(chineseNumber)).toEqual([undefined, undefined]);
  expect(
    numbersIn("1,035条、1.2万元、百余件、200多次、第3条、5年、3个月").map(({ text, from, to }) => [text, from, to]),
  ).toEqual([
    ["1,035条", 1035, 1035],
    ["1.2万元", 12_000, 12_000],
    ["200多次", 200, 299],
  ]);
});
