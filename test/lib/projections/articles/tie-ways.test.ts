import { expect, it } from "vitest";
import { tieTitle, tieWays } from "../../../../lib/projections/articles/tie-ways.ts";
import type { CaseLine } from "../../../../lib/projections/cases/case-line.ts";
import { article1, clarification1, policy } from "../../../gallery/article-samples.ts";
import { sample } from "../../../gallery/request-samples.ts";

const document = policy().line;
const reading = article1(2, "2026-11-16").line;
const draft = article1(5, "2026-11-16").line;
const notice = article1(6, "2026-11-16").line;
const false1 = clarification1(7, "2026-11-16").line;
const correction = article1(8, "2026-11-16", undefined, { "article-kind": "clarification", title: "澄清" }).line;
const opinion: CaseLine = { ...sample(10, "2026-11-16").line, procedure: "public-opinion" };
const lines = [document, reading, draft, notice, false1, correction, opinion, sample(9, "2026-11-16").line];

const ways = (one: CaseLine, all = lines): unknown[] =>
  tieWays(one, all).map(({ title, candidates }) => [title, candidates.map(({ id }) => id).sort()]);

it("ties a 解读 to documents, a final text to drafts, a clarification to what it corrects, each from both sides", () => {
  expect(ways(document)).toEqual([
    ["解读本文件的稿件", [reading.id]],
    ["征求意见稿", [draft.id]],
    ["澄清本稿件的事项", [false1.id]],
  ]);
  expect(ways(reading)).toEqual([
    ["所解读的文件", [document.id]],
    ["澄清本稿件的事项", [false1.id]],
  ]);
  expect(ways(draft)[0]).toEqual(["由本稿形成的正式稿", [document.id, notice.id].sort()]);
  expect(ways(false1)).toEqual([
    ["澄清、更正的稿件", [document.id, reading.id, draft.id, notice.id].sort()],
    ["发布澄清的稿件", [correction.id]],
    ["所澄清的舆情", [opinion.id]],
  ]);
  expect(ways(opinion)).toEqual([["澄清本舆情的事项", [false1.id]]]);
  expect(ways(correction)).toEqual([["对应的澄清事项", [false1.id]]]);
  expect(ways(sample(9, "2026-11-16").line)).toEqual([]);
});

it("offers no case twice: neither one that it names nor one that names it, unless that was taken back", () => {
  const naming = { ...reading, ties: [{ to: document.id, tie: "interprets" as const }] };
  const all = [document, naming];
  expect(ways(naming, all)[0]).toEqual(["所解读的文件", []]);
  expect(ways(document, all)[0]).toEqual(["解读本文件的稿件", []]);
  const back = { ...reading, ties: [{ to: document.id, tie: "different" as const }] };
  expect(ways(document, [document, back])[0]).toEqual(["解读本文件的稿件", [reading.id]]);
});

it("calls the other case by what it is to this one, and has no word for ties of requests", () => {
  expect(tieTitle("interprets", reading, "names")).toBe("所解读的文件");
  expect(tieTitle("interprets", reading, "named")).toBe("解读本文件的稿件");
  expect(tieTitle("clarifies", false1, "named")).toBe("澄清本稿件的事项");
  expect(tieTitle("clarifies", correction, "names")).toBe("对应的澄清事项");
  expect(tieTitle("clarifies", false1, "names", document)).toBe("澄清、更正的稿件");
  expect(tieTitle("clarifies", false1, "names", opinion)).toBe("所澄清的舆情");
  expect(tieTitle("clarifies", false1, "named", opinion)).toBe("澄清本舆情的事项");
  expect(tieTitle("repeats", sample(9, "2026-11-16").line, "names")).toBeUndefined();
});
