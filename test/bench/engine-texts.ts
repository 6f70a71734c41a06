import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, Draft } from "../../lib/model/draft.ts";
import { seededRandom } from "../corpus/random.ts";

const random = seededRandom(20261122);
const PUBLISHED = join(import.meta.dirname, "../../../shared/corpus/published.jsonl");

/** Sentences of the trade with the figures, spaces and marks that real texts have; about one in 5,000 characters is found. */
const SENTENCES = [
  "各股室要对照年度任务清单，于2026年6月30日前完成自查，并将情况报局办公室。",
  "参保人员在定点医疗机构发生的合规费用，按规定比例报销，起付线为500元、年度限额为25万元。",
  "咨询电话：0564-3912128，工作时间为工作日 8:00—12:00。",
  "依法不予公开的政府信息，应当说明理由，不得涉及国家秘密、商业秘密和个人隐私。",
  "（三）加强单位内部管理，规范流程，做到先审查、后公开。",
  "经核查，该院通过分解住院、串换项目等方式违规使用基金1234567.89元，责令退回。",
];
const FOUND = "王某（13812345678）来电反映报销进度。";

/** A made text of `size` characters. */
export function madeText(size: number): string {
  const parts: string[] = [];
  for (let length = 0; length < size;) {
    const sentence = random(150) === 0 ? FOUND : (SENTENCES[random(SENTENCES.length)] ?? "");
    const part = random(3) === 0 ? `${sentence}\n` : sentence;
    parts.push(part);
    length += part.length;
  }
  return ownString(parts.join("").slice(0, size));
}

/** The lawfully published texts, over and over until they have `size` characters; `undefined` where they are not there. */
export function publishedText(size: number): string | undefined {
  if (!existsSync(PUBLISHED)) return undefined;
  const texts = readFileSync(PUBLISHED, "utf8").trim().split("\n");
  const all = texts.map((line) => String(JSON.parse(line).text)).join("\n");
  return ownString(`${all}\n`.repeat(Math.ceil(size / all.length)).slice(0, size));
}

/** A string of its own, as the page's reader gives it: a part of another is slower to read. */
export function ownString(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** A draft of one paragraph a line. */
export function draftOfLines(text: string): Draft {
  const block = (line: string): Block => ({ kind: "paragraph", text: ownString(line) });
  return { kind: "article", blocks: text.split("\n").map(block) };
}

/** Words over the characters of GB 2312 level 1 as Unicode has them, two to five long, as a real list would be. */
export function wordList(count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = "";
    for (let length = 2 + random(4); length > 0; length -= 1) word += String.fromCharCode(0x4e00 + random(3755));
    words.add(word);
  }
  return [...words];
}
