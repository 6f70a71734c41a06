import { expect, it, vi } from "vitest";
import type { AskArticle } from "../../../entrypoints/editor.content/article/ask.ts";
import { SealedTexts } from "../../../entrypoints/editor.content/article/sealed-texts.ts";
import { success } from "../../../lib/model/result.ts";

const TEXT = { fields: [{ name: "正文", blocks: [{ kind: "paragraph" as const, text: "现予公布。" }] }] };
const ARTICLE = {
  case: "A",
  seal: { digest: "sealed", entry: "e", title: "审定", on: "2026-11-20", by: "孙局长", characters: 5 },
};

it("shows the same pair until the present text is another", async () => {
  const ask = vi.fn(() => Promise.resolve(success({ text: TEXT })));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers one question only
  const asked = ask as AskArticle;
  const texts = new SealedTexts(asked);
  const present = vi.fn(() => ({ ...TEXT }));
  await texts.compare(ARTICLE, () => "1", present);
  const { shown } = texts;
  await texts.compare(ARTICLE, () => "1", present);
  expect(texts.shown).toBe(shown);
  await texts.compare(ARTICLE, () => "2", present);
  expect(texts.shown).not.toBe(shown);
  texts.clear();
  await texts.compare(ARTICLE, () => "2", present);
  expect(texts.shown).toEqual({ sealed: TEXT, present: TEXT });
  expect([ask.mock.calls.length, present.mock.calls.length]).toEqual([1, 3]);
});
