import { checkDraft, compileRules } from "../../../lib/check/check-draft.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import type { Block, Draft } from "../../../lib/model/draft.ts";
import type { Finding } from "../../../lib/model/finding.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { hasSharedTexts, publishedTexts, seedTexts } from "../published-texts.ts";
import type { Dice } from "./dice.ts";
import type { Inserted } from "./insert.ts";

const huoshan = packInForce("huoshan", BUNDLED_PACKS);
const rules = compileRules(huoshan ?? { id: "none", title: "", agency: "", version: "", rules: [] });
const texts = hasSharedTexts ? [...seedTexts(), ...publishedTexts()].map(({ text }) => text) : [];

/** Some lines of one of the published texts. */
export function anyText(dice: Dice): string {
  const text = texts[dice.below(texts.length)] ?? "";
  const from = text.indexOf("\n", dice.below(text.length)) + 1;
  return text.slice(from, from + 300 + dice.below(1500));
}

/** What the pack of 霍山 finds in the blocks. */
export function findingsOf(blocks: Draft["blocks"]): Finding[] {
  return checkDraft({ kind: "article", blocks }, rules, { today: "2026-11-22" });
}

/** Lines become paragraphs; a line break within what was put in stays within its paragraph. */
export function checkMade({ text, start, end }: Inserted): Finding[] {
  const lines = text.slice(0, start).split("\n");
  const rest = text.slice(end).split("\n");
  const middle = (lines.pop() ?? "") + text.slice(start, end) + (rest.shift() ?? "");
  return findingsOf([...lines, middle, ...rest].map((line): Block => ({ kind: "paragraph", text: line })));
}

/** What was put in, with a little of what stands around it. */
export function around({ text, start, end }: Inserted): string {
  return JSON.stringify(`${text.slice(start - 15, start)}〖${text.slice(start, end)}〗${text.slice(end, end + 12)}`);
}
