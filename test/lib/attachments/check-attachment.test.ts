import { expect, test } from "vitest";
import { attachmentTallies, checkAttachment } from "../../../lib/attachments/check-attachment.ts";
import { compileRules } from "../../../lib/check/check-draft.ts";
import { national } from "../../../rules/national/pack.ts";
import { idIn } from "../../files/planted.ts";
import { made, read } from "./reading.ts";

const rules = compileRules(national);
const TODAY = "2026-11-22";

test("each number that is planted in a workbook is found, with its place", async () => {
  const found = checkAttachment(await read("a.xlsx", made("list.xlsx")), rules, TODAY);
  const places = new Map(found.map(({ excerpt, place }) => [excerpt.hit, place]));
  expect(places.get(idIn("cell"))).toBe("工作表“名单”B2");
  expect(places.get(idIn("comment"))).toBe("工作表“名单”B2的批注");
  expect(places.get(idIn("hiddenSheet"))).toBe("工作表“底稿”B1");
  expect(places.get(idIn("property"))).toBe("文件属性“经办人证号”");
  expect(found.find(({ finding }) => finding.category === "secrecy-marking")?.place).toBe("文件属性“密级”");
  const counted = attachmentTallies(found).find(({ rule }) => rule === "id-number");
  expect(counted).toMatchObject({ field: "附件", count: 6, outcome: "block" });
});

test("a clean file has none, and nothing is missing from it", async () => {
  for (const name of ["clean.docx", "clean.pdf"])
    expect(checkAttachment(await read(name, made(name)), rules, TODAY), name).toEqual([]);
});
