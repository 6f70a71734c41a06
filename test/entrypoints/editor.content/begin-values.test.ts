import { expect, it } from "vitest";
import { beginValues } from "../../../entrypoints/editor.content/article/begin-values.ts";
import { article } from "../../../rules/national/procedures/article/index.ts";

const PERSON = { name: "李明", department: "办公室", role: "科员" };
const TODAY = "2026-11-20";

it("fills in what the page and the settings say", () => {
  const fields = { title: "名单的公示", column: "通知公告", attribute: "主动公开", author: "张某", date: "2026-11-18" };
  expect(beginValues(fields, PERSON, TODAY, "aid")).toEqual({
    title: "名单的公示",
    "article-kind": "announcement",
    "publishing-limit": "at-once",
    attribute: "active",
    drafter: "李明",
    department: "办公室",
    "formed-on": "2026-11-18",
    "catalogue-item": "aid",
  });
});

it("leaves out what nobody said, and takes no day to come", () => {
  const nobody = { name: "", department: "", role: "" };
  expect(beginValues({ attribute: "请选择", date: "2026-12-01" }, nobody, TODAY, undefined)).toEqual({
    "article-kind": "ordinary",
    "publishing-limit": "ordinary",
    "formed-on": TODAY,
  });
});

it.each([
  ["行政处罚", "关于某某药店的处罚", "permit-penalty", "permit-penalty"],
  ["政策解读", "《办法》解读", "interpretation", "ordinary"],
  ["", "关于《办法（草案）》公开征求意见的公告", "decision-draft", "ordinary"],
  ["预算决算", "2026年部门预算", "budget", "budget"],
  ["工作动态", "全县医保工作会议召开", "ordinary", "ordinary"],
])("tells the kind by the column, else by the title: %s %s", (column, title, kind, limit) => {
  expect(beginValues({ column, title }, PERSON, TODAY, undefined)).toMatchObject({
    "article-kind": kind,
    "publishing-limit": limit,
  });
  const known = (field: string): unknown[] =>
    article.fields?.find(({ id }) => id === field)?.options?.map(({ value }) => value) ?? [];
  expect(known("article-kind")).toContain(kind);
  expect(known("publishing-limit")).toContain(limit);
});
