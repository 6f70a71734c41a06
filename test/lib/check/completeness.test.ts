import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../lib/check/check-draft.ts";
import { aboutOf } from "../../../lib/check/draft-kind.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import type { Draft } from "../../../lib/model/draft.ts";
import type { Finding } from "../../../lib/model/finding.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { exampleDraft } from "../../rules/marked-example.ts";

function found(pack: string, draft: Draft): Finding[] {
  const rules = packInForce(pack, BUNDLED_PACKS);
  if (rules === undefined) throw new Error(`no pack ${pack}`);
  return checkDraft(draft, compileRules(rules), { today: "2026-11-22" });
}

/** The missing things that a pack names, with the first document that each rests on. */
function missing(pack: string, example: string): string[] {
  return found(pack, { ...exampleDraft(example), kind: "unknown" })
    .filter(({ category }) => category.startsWith("missing"))
    .map(({ rule, basis }) => `${rule}: ${basis[0]?.document ?? ""} ${basis[0]?.clause ?? ""}`);
}

const GUIDE = [
  "一、服务事项：门诊慢特病待遇认定",
  "二、政策依据：省医疗保障局文件",
  "三、受理范围：基本医疗保险参保人员",
  "四、所需资料：社会保障卡、病历复印件",
  "五、经办单位：县医保中心；办公地址：文盛路政务服务中心",
  "六、服务时间：周一至周五上午8:00至12:00",
  "七、咨询电话：0564-3912128",
  "八、经办程序：申请、受理、审核、办结",
  "九、是否收费：否",
  "十、投诉渠道：12345",
];

describe("T8 办事指南 names eleven elements", () => {
  test("a complete one in other words lacks none", () => {
    expect(missing("tianjin", `@title 门诊慢特病待遇认定服务指南\n${GUIDE.join("\n")}`)).toEqual([]);
  });

  test.each([
    [3, "办理材料"],
    [6, "联系电话"],
    [7, "办理流程"],
    [8, "收费依据及标准"],
    [9, "监督渠道"],
  ])("line %i left out is named as %s", (line, name) => {
    const text = GUIDE.filter((_, index) => index !== line).join("\n");
    const draft: Draft = { ...exampleDraft(`@title 门诊慢特病待遇认定服务指南\n${text}`), kind: "unknown" };
    const [one, ...more] = found("tianjin", draft).filter(({ category }) => category === "missing-element");
    expect(more).toEqual([]);
    expect(one?.message).toContain(`没有写到：${name}。`);
    expect(one?.basis[0]).toEqual({ document: "天津市医疗保障局政务公开实施办法", clause: "第八条" });
  });

  test.each([
    "我县召开办事指南编制工作推进会",
    "关于印发《医保经办服务指南》的通知",
    "县医保局上线智能办事指南",
    "办事指南目录",
    "医保局优化服务，办事指南更好懂",
  ])("news and papers about guides lack nothing: %s", (title) => {
    expect(missing("tianjin", `@title ${title}\n会议要求梳理办理材料和办理流程。`)).toEqual([]);
    expect(missing("tianjin", `${title}\n会议要求梳理办理材料和办理流程。`)).toEqual([]);
  });
});

describe("what each agency's document asks for", () => {
  test.each([
    [
      "T12 指南",
      "tianjin",
      "@title 市医保局政府信息公开指南\n信息分类见目录，可以查阅网站",
      "disclosure-guide-elements",
      "第十二条",
    ],
    ["T12 目录", "tianjin", "@title 市医保局政府信息公开目录\n信息名称", "catalogue-elements", "第十二条"],
    ["T19", "tianjin", "@title 《待遇办法》政策解读\n一、起草背景", "interpretation-elements", "第十九条"],
    ["T7 处罚", "tianjin", "@title 行政处罚信息公示\n行政处罚决定书\n当事人：某药店", "penalty-elements", "第七条"],
    ["T7 权责清单", "tianjin", "@title 市医保局权责清单\n职权名称、依据", "power-list-elements", "第七条"],
    ["T5", "tianjin", "@title 关于公开征求《待遇办法》意见的公告\n欢迎来信。", "consultation-elements", "第五条"],
    ["T4 T10", "tianjin", "@attribute \n县医疗保障局召开例会", "missing-attribute", "第十条"],
    [
      "L.3(3)",
      "linyi",
      "@column 规范性文件\n@title 门诊管理办法\n第一条 为了规范管理。本办法自印发之日起施行。",
      "validity-mark",
      "三（三）",
    ],
    ["L.3(14)", "linyi", "@kind disclosure-guide\n受理机构：办公室", "request-intake-elements", "三（十四）"],
    ["L.3(4)", "linyi", "@title 《待遇办法》政策解读\n一、起草背景", "interpretation-elements", "三（四）"],
    ["Z.*", "zhangzhou", "@title 市医保局主动公开目录\n公开内容、公开时限", "catalogue-row-elements", "表头"],
    [
      "B.1–6",
      "bozhou",
      "@title 市医保局2025年政府信息公开工作年度报告\n一、总体情况",
      "annual-report-elements",
      "一至六",
    ],
    ["H3.4", "huoshan", "@source \n县医疗保障局召开例会", "missing-source", "第四条（五）"],
    ["H1.7", "huoshan", "@title 关于公开征求《待遇办法》意见的公告\n欢迎来信。", "consultation-elements", "第七条"],
  ])("%s", (_row, pack, example, rule, clause) => {
    const all = found(pack, exampleDraft(example));
    const clauses = all.filter((finding) => finding.rule === rule).map(({ basis }) => basis[0]?.clause);
    expect(clauses).toEqual([clause]);
  });

  test("T4 the review of secrecy, B.审 the three reviews, L.5(1): a mark is held under the agency's own clause", () => {
    const clauseOf = (pack: string): string | undefined =>
      found(pack, exampleDraft("机密★5年\n关于报送情况的函"))[0]?.basis[0]?.clause;
    expect(clauseOf("tianjin")).toBe("第四条");
    expect(clauseOf("bozhou")).toBe("三（三）不予公开 1.属于国家秘密");
    expect(clauseOf("linyi")).toBe("五（一）");
  });

  test("L.5(2) privacy, except where a punishment is made public", () => {
    const list = "| 姓名 | 联系电话 |\n| 王小明 | 0564-5023111 |";
    const [one] = found("linyi", exampleDraft(list));
    expect(one?.basis[0]).toEqual({ document: "临沂市医疗保障局政务公开考核方案", clause: "五（二）" });
  });
});

describe("columns", () => {
  const rules = (example: string): string[] => found("national", exampleDraft(example)).map(({ rule }) => rule);

  test("one finding for a long column", () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| 张某 | 1201010234${String(5000 + index)} |`);
    const all = found("national", exampleDraft(["| 户名 | 银行账号 |", ...rows].join("\n")));
    expect(all).toHaveLength(1);
    expect(all[0]?.more).toHaveLength(299);
  });

  test.each([
    "| 单位 | 联系人 | 联系电话 |\n| 县医保中心 | 王某 | 0564-3912128 |",
    "| 科室 | 姓名 | 联系电话 |\n| 待遇科 | 王某 | 0564-3912128 |",
    "| 定点医疗机构 | 地址 | 电话 |\n| 县医院 | 文盛路1号 | 0564-5023111 |",
    "| 序号 | 病种名称 | 认定标准 |\n| 1 | 慢性肾功能衰竭 | 透析治疗 |",
    "| 姓名 | 身份证号 | 卡号 |\n| 张* | 3415**********1231 | ****5678 |",
    "| 申请材料 | 身份证 | 户口本 |\n| 原件 | 是 | 否 |",
    "| 姓名 | 手机 |\n| 张某 | 138XXXX1234 |",
  ])("left alone: %s", (example) => {
    expect(rules(example)).toEqual([]);
  });
});

test("附注 and 公开属性 that contradict each other are told together", () => {
  const messages = (example: string): string[] =>
    found("national", exampleDraft(example)).map(({ message }) => message);
  expect(messages("@attribute 主动公开\n正文\n（此件不公开）").join()).toContain("表单上选的公开属性却是主动公开");
  expect(messages("@attribute 不予公开\n正文\n（此件主动公开）").join()).toContain("正文附注写的却是主动公开");
  expect(messages("正文\n（此件不公开）").join()).not.toContain("表单上选的");
});

test.each([
  ["我局召开政府信息公开指南修订会", "article"],
  ["《待遇办法》意见采纳情况的反馈", "article"],
  ["保密知识问答", "article"],
  ["门诊共济政策问答", "interpretation"],
  ["关于对《待遇办法》公开征求意见的通知", "consultation"],
  ["县医保局政府信息公开指南（2026年版）", "disclosure-guide"],
])("the title %s is of a draft of kind %s", (title, kind) => {
  expect(aboutOf({ kind: "unknown", title, blocks: [] }).kind).toBe(kind === "article" ? "unknown" : kind);
});
