import type { Case } from "../../../lib/model/case.ts";
import type { FormValue } from "../../../lib/model/form-field.ts";

/** What a reply's form asks for: our key, the case's field, and what a person calls it. */
const FIELDS: readonly (readonly [key: string, field: string, title: string])[] = [
  ["replyNumber", "reply-number", "发文字号"],
  ["replyKind", "outcome", "办理结果"],
  ["department", "department", "承办部门"],
  ["delivery", "delivery", "送达方式"],
];
const BY_POST: typeof FIELDS = [
  ["carrier", "carrier", "交寄的企业"],
  ["slipNumber", "slip-number", "邮件单号"],
];

/** The letter's text, or what it lacks. */
type ReplyText = { readonly text: string } | { readonly missing: readonly string[] };

/** What a case has for the form of its reply, and what it has not. A day is given only where it was registered. */
export function replyValues(one: Case, letter: ReplyText): { values: Record<string, FormValue>; missing: string[] } {
  const values: Record<string, FormValue> = {};
  const missing: string[] = [];
  const asked = one.fields["delivery"] === "post" ? [...FIELDS, ...BY_POST] : FIELDS;
  for (const [key, field, title] of asked) {
    const value = one.fields[field];
    if (typeof value === "string" && value !== "") values[key] = value;
    else missing.push(title);
  }
  const repliedOn = one.moments["replied"];
  if (repliedOn === undefined) missing.push("答复日期");
  else values["repliedOn"] = repliedOn;
  if ("text" in letter) values["replyText"] = letter.text;
  else if (letter.missing.length > 0) missing.push(`答复内容（文书还缺${letter.missing.join("、")}）`);
  return { values, missing };
}
