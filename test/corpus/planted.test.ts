import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import type { Category } from "../../lib/model/category.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { draftFromHtml } from "../../scripts/draft-from-html.ts";
import { draftOf } from "../rules/marked-example.ts";
import { hasSharedTexts, seedTexts } from "./published-texts.ts";
import { seededRandom } from "./random.ts";

const today = "2026-11-22";
const POSITIONS = 40;

/** Synthetic: the numbers belong to nobody, their check digits are right. */
const PLANTS: readonly { readonly category: Category; readonly planted: string }[] = [
  { category: "secrecy-marking", planted: "机密★1年" },
  { category: "secrecy-marking", planted: "秘　密 ★ １０ 年" },
  { category: "secrecy-marking", planted: "绝密☆长期" },
  { category: "secrecy-marking", planted: "秘密★会议开始前" },
  { category: "secrecy-marking", planted: "机\u200b密*5年" },
  { category: "internal-marking", planted: "内部资料 注意保存" },
  { category: "internal-marking", planted: "内部事项　注意保管" },
  { category: "internal-marking", planted: "内 部 文 件  注 意 保 密" },
  { category: "nonpublic-note", planted: "（此件不公开）" },
  { category: "id-number", planted: "34152519900307123X" },
  { category: "id-number", planted: "110101 19580228 0017" },
  { category: "id-number", planted: "３７１３０２１９８５１１１２４５６７" },
  { category: "id-number", planted: "371302-1985\u200b1112-4567" },
  { category: "mobile-phone", planted: "１３８１２３４５６７８" },
  { category: "mobile-phone", planted: "139 8765 4321" },
  { category: "mobile-phone", planted: "1\u200b7712345678" },
  { category: "bank-card", planted: "6217001234567890122" },
  { category: "bank-card", planted: "6222 0200 0011 1122 222" },
];

/** A text with something put into it, and where it begins. */
interface Planted {
  readonly text: string;
  readonly start: number;
}

function plant(text: string, planted: string, random: (below: number) => number): Planted {
  const lines = text.split("\n");
  const written = lines.flatMap((line, index) => (line.trim().length > 4 ? [index] : []));
  const index = written[random(written.length)] ?? 0;
  const line = lines[index] ?? "";
  const before = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
  const way = random(4);
  if (way === 0) return insert(text, before, planted, "", "\n");
  const spots = [0, line.length, ...line.split("").keys()].filter((at) => !touches(line, at));
  const at = way === 1 ? (spots[0] ?? 0) : way === 2 ? line.length : (spots[random(spots.length)] ?? 0);
  return touches(line, at) ? insert(text, before, planted, "", "\n") : insert(text, before + at, planted, "", "");
}

/** Beside a letter or a digit, or in a row of figures, a number is not itself any more. */
function touches(line: string, at: number): boolean {
  return /[\w０-９\-.] ?$/.test(line.slice(0, at)) || /^ ?[\w０-９\-.]/.test(line.slice(at));
}

function insert(text: string, at: number, planted: string, lead: string, tail: string): Planted {
  return { text: text.slice(0, at) + lead + planted + tail + text.slice(at), start: at + lead.length };
}

function spansOf(text: string, category: Category): string[] {
  const found = checkDraft(draftOf(text), rules, { today });
  return found.filter((finding) => finding.category === category).map(({ start, end }) => `${start}-${end}`);
}

const huoshan = packInForce("huoshan", BUNDLED_PACKS);
const rules = compileRules(huoshan ?? { id: "none", title: "", agency: "", version: "", rules: [] });

if (!hasSharedTexts) console.log("原始文件（../shared/seeds）不在，跳过 planted.test.ts");

// Without the texts one empty suite is left, to be shown as skipped.
const texts = hasSharedTexts ? seedTexts() : [{ id: "../shared/seeds", text: "" }];

describe.skipIf(!hasSharedTexts).each(texts)("planted in $id", ({ text }) => {
  test.each(PLANTS)("$category: $planted", ({ category, planted }) => {
    const random = seededRandom(20261122 + planted.length + text.length);
    for (let count = 0; count < POSITIONS; count += 1) {
      const { text: changed, start } = plant(text, planted, random);
      const around = changed.slice(start - 12, start + planted.length + 12);
      expect(spansOf(changed, category), around).toContain(`${start}-${start + planted.length}`);
    }
  });

  test("an identity number split by a tag and a zero-width space", () => {
    const random = seededRandom(7);
    for (let count = 0; count < POSITIONS; count += 1) {
      const { text: changed, start } = plant(text, "\u0001", random);
      const html = changed
        .split("\n")
        .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
        .join("\n")
        .replace("\u0001", "341525<span>19900307</span>1\u200b23X");
      const { blocks, inDomText } = draftFromHtml(html);
      const found = checkDraft({ kind: "article", blocks }, rules, { today });
      const spans = found
        .filter(({ category }) => category === "id-number")
        .map((hit) => inDomText(hit.start, hit.end));
      expect(spans).toContainEqual({ start, end: start + 19 });
    }
  });
});
