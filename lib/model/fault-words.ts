import type { z } from "zod";

/** Where in data from outside the first fault is, e.g. `“rules.3.match”`. */
export function whereIn(error: z.ZodError): string {
  const path = error.issues[0]?.path.join(".") ?? "";
  return path === "" ? "整体" : `“${path.slice(0, 100)}”`;
}

/** The first fault in Chinese words; a check of our own says it itself. The codes are zod's. */
export function whatIn(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue?.code === "invalid_type") return issue.message.endsWith("undefined") ? "缺少这一项" : "类型不对";
  if (issue?.code === "custom") return issue.message;
  if (issue?.code === "too_small") return "内容太少或者太短";
  if (issue?.code === "too_big") return "内容太多或者太长";
  if (issue?.code === "unrecognized_keys") return `有不认识的项 ${issue.keys.join("、").slice(0, 100)}`;
  if (issue?.code === "invalid_value" || issue?.code === "invalid_union") return "不是允许的值";
  return "格式不对";
}
