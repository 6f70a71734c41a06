import { expect, test } from "vitest";
import { readAttachment } from "../../../lib/attachments/read-attachment.ts";
import { wordsOfDraft } from "../../../lib/check/word-lists/words-of-draft.ts";
import { wordCsv } from "../../../lib/documents/word-csv.ts";

test.each([
  [["串标", "围标"], ["反串标"]],
  [["串标"], ["反串标", "反围标"]],
  [["=1+1", "-甲", "@乙", '带"引号', "带,逗号", "'平"], []],
])("what is exported is imported as it was: %j", async (words, except) => {
  const csv = wordCsv({ words, except });
  expect(csv).not.toMatch(/(?:^|[\n,])[=+\-@]/);
  const read = await readAttachment({ name: "词表.csv", bytes: new TextEncoder().encode(csv) });
  if (!read.ok) throw new Error(read.error);
  expect(wordsOfDraft(read.value.draft)).toEqual({ words, except });
});

test.each([
  ["utf-8.txt", new TextEncoder().encode("串标\r\n围标\r\n")],
  ["gbk.txt", Uint8Array.of(0xb4, 0xae, 0xb1, 0xea, 0x0d, 0x0a, 0xce, 0xa7, 0xb1, 0xea)],
  ["gbk.csv", Uint8Array.of(0xb4, 0xae, 0xb1, 0xea, 0x2c, 0x31, 0x0d, 0x0a, 0xce, 0xa7, 0xb1, 0xea, 0x2c, 0x32)],
])("%s is read", async (name, bytes) => {
  const read = await readAttachment({ name, bytes });
  if (!read.ok) throw new Error(read.error);
  expect(wordsOfDraft(read.value.draft).words).toEqual(["串标", "围标"]);
});
