import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sampleFaults } from "../portal/sample.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";

/** The source documents beside the project; not on a user's machine. */
const SEEDS = resolve(import.meta.dirname, "../../../shared/seeds");
const { secrecyMark, internalMark, idNumber, mobile, bankCard } = sampleFaults;
const wide = Array.from(mobile, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");

/** Paragraphs with what may not be published, and what of each must be marked. `rich` may hold tags. */
function plants(rich: boolean): { paragraph: string; marked: string }[] {
  const zeroWidth = `${idNumber.slice(0, 8)}\u200B${idNumber.slice(8)}`;
  const split = rich ? `${zeroWidth.slice(0, 4)}<b>${zeroWidth.slice(4, 12)}</b>${zeroWidth.slice(12)}` : zeroWidth;
  return [
    { paragraph: secrecyMark, marked: secrecyMark },
    { paragraph: internalMark, marked: internalMark },
    { paragraph: `申请人身份证号码${idNumber}。`, marked: idNumber },
    { paragraph: `配偶的身份证号码为${split}，已核对。`, marked: idNumber },
    { paragraph: `本人手机${wide}。`, marked: wide },
    { paragraph: `银行卡号${bankCard}，户名略。`, marked: bankCard },
  ];
}

test.skip(!existsSync(SEEDS), "the source documents are not beside the project: ../shared/seeds");

for (const editor of EDITORS) {
  test(`${editor}: finds what was planted in each source document, and nothing else`, async ({ page, portal }) => {
    const article = new EditorPage(page, editor);
    await article.open(portal.url);
    for (const name of readdirSync(SEEDS)) {
      const lines = readFileSync(join(SEEDS, name), "utf8")
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "");
      const planted = plants(editor !== "textarea");
      // Spread over the document, the last one at its end.
      for (const [index, { paragraph }] of planted.entries()) {
        lines.splice(Math.floor(((index + 1) * lines.length) / planted.length), 0, paragraph);
      }
      await article.setParagraphs(lines);
      const expected = planted.map(({ marked }) => marked);
      const marked = async (): Promise<string[]> =>
        (await article.marked()).map((text) => text.replaceAll("\u200B", ""));
      await expect.poll(marked, { message: name }).toEqual(expected);
    }
  });
}
