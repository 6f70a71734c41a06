import { expect, it } from "vitest";
import { beginValues } from "../../../../lib/projections/articles/begin-values.ts";
import { inForce, PACKS } from "../../../rules/procedures/in-force.ts";

const PERSON = { name: "李明", department: "办公室", role: "科员" };
const TODAY = "2026-11-20";
const BEGUN = { person: PERSON, today: TODAY };
const { fields: FIELDS } = inForce("national", "article");

it("fills in what the page and the settings say", () => {
  const page = { title: "名单的公示", column: "通知公告", attribute: "主动公开", author: "张某", date: "2026-11-18" };
  expect(beginValues(FIELDS, page, { ...BEGUN, item: "aid" })).toEqual({
    title: "名单的公示",
    "article-kind": "announcement",
    "publishing-limit": "ordinary",
    attribute: "active",
    drafter: "李明",
    department: "办公室",
    "formed-on": "2026-11-18",
    "catalogue-item": "aid",
  });
});

it("leaves out what nobody said, and takes no day to come", () => {
  const person = { name: "", department: "", role: "" };
  expect(beginValues(FIELDS, { attribute: "请选择", date: "2026-12-01" }, { person, today: TODAY })).toEqual({
    "article-kind": "ordinary",
    "publishing-limit": "ordinary",
    "formed-on": TODAY,
  });
});

it("says nothing of kind and limit before it knows what is asked for", () => {
  expect(beginValues([], { title: "关于处罚的公告" }, BEGUN)).not.toHaveProperty("article-kind");
});

it.each([
  ["行政处罚", "关于某某药店的处罚", "permit-penalty", "permit-penalty"],
  ["通知公告", "关于对某医院行政处罚的公告", "permit-penalty", "permit-penalty"],
  ["政策解读", "《办法》解读", "interpretation", "ordinary"],
  ["", "《行政处罚裁量基准》解读", "interpretation", "ordinary"],
  ["", "关于《办法（草案）》公开征求意见的公告", "decision-draft", "ordinary"],
  ["", "关于《办法（征求意见稿）》的公告", "decision-draft", "ordinary"],
  ["", "关于公开征求《办法（草案）》意见采纳情况的公告", "announcement", "ordinary"],
  ["意见征集", "《办法（草案）》征求意见反馈", "ordinary", "ordinary"],
  ["意见征集", "关于征求意见情况的公示", "announcement", "ordinary"],
  ["预算决算", "2026年部门预算", "budget", "budget"],
  ["政策文件", "关于规范预算编制工作的通知", "policy", "ordinary"],
  ["办事指南", "行政许可事项办事指南", "guide", "ordinary"],
  ["行政执法", "行政检查结果", "enforcement", "enforcement"],
  ["工作动态", "全县医保工作会议召开", "ordinary", "ordinary"],
])("tells the kind by what column and title say first of all: %s %s", (column, title, kind, limit) => {
  for (const pack of PACKS) {
    const { fields } = inForce(pack, "article");
    const here = pack === "zhangzhou" && kind === "announcement" ? "at-once" : limit;
    expect(beginValues(fields, { column, title }, BEGUN), pack).toMatchObject({
      "article-kind": kind,
      "publishing-limit": here,
    });
  }
});

it("an announcement has 20 working days (条例26) but where the agency's catalogue says at once", () => {
  const limits = PACKS.map((pack) => {
    const begun = beginValues(inForce(pack, "article").fields, { title: "缴费公告", column: "通知公告" }, BEGUN);
    return [pack, begun["publishing-limit"]];
  });
  expect(Object.fromEntries(limits)).toEqual({
    national: "ordinary",
    huoshan: "ordinary",
    tianjin: "ordinary",
    zhangzhou: "at-once",
    bozhou: "ordinary",
    linyi: "ordinary",
  });
});

it("what an option brings with it is an option of the field that it names", () => {
  for (const pack of PACKS) {
    const { fields } = inForce(pack, "article");
    for (const { options = [] } of fields) {
      for (const [id, value] of options.flatMap((option) => Object.entries(option.with ?? {}))) {
        expect(fields.find((field) => field.id === id)?.options?.map((option) => option.value)).toContain(value);
      }
    }
  }
});
