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

it("shows nothing of what was asked for before another article came, or before the text was the sealed one again", async () => {
  const late: PromiseWithResolvers<unknown>[] = [];
  const ask = (): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    late.push(answer);
    return answer.promise;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers one question only
  const texts = new SealedTexts(ask as AskArticle);
  const other = { case: "B", seal: { ...ARTICLE.seal, digest: "other" } };
  const first = texts.compare(
    ARTICLE,
    () => "1",
    () => TEXT,
  );
  const second = texts.compare(
    other,
    () => "2",
    () => TEXT,
  );
  const sealed = { fields: [] };
  late[1]?.resolve(success({ text: sealed }));
  await second;
  late[0]?.resolve(success({ text: TEXT }));
  await first;
  expect(texts.shown).toEqual({ sealed, present: TEXT });
  const third = texts.compare(
    ARTICLE,
    () => "3",
    () => TEXT,
  );
  texts.clear();
  late[2]?.resolve(success({ text: TEXT }));
  await third;
  expect(texts.shown).toBeUndefined();
});
