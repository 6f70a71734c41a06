import { expect, it } from "vitest";
import { signingDate } from "../../../lib/text/signing-date.ts";

it.each([
  ["2026-11-20", ["正文", "云溪县医疗保障局", "2026年11月20日"]],
  ["2026-01-05", ["云溪县医疗保障局", "　２０２６年１月５日 ", "附件：名单", ""]],
  // The later of two is the signature's.
  ["2026-11-20", ["2026年10月1日", "正文", "2026年11月20日"]],
])("is %s under the signature", (date, lines) => expect(signingDate(lines)).toBe(date));

it.each([
  ["within a sentence", ["公示期为2026年11月20日至11月26日。"]],
  ["far above the end", ["2026年11月20日", ...Array.from("一二三四五六")]],
  ["no such day", ["2026年2月30日"]],
  ["no text", []],
])("is none: %s", (_why, lines) => expect(signingDate(lines)).toBeUndefined());
