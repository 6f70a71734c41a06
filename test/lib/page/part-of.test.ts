import { expect, test } from "vitest";
import { partOf } from "../../../lib/page/forms/part-of.ts";

test.each([
  ["正文", false, undefined],
  ["内容", false, undefined],
  ["标题", true, "title"],
  ["副标题", true, "title"],
  ["摘要", false, "summary"],
  ["摘要", true, "summary"],
  ["来源", true, "summary"],
] as const)("%s is the part %s", (field, isOneLine, part) => {
  expect(partOf(field, isOneLine)).toBe(part);
});
