import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, DRAFTED, page } from "./article-office.ts";

beforeEach(resetBrowser);

it("hands the sealed text to our own pages, and none where none is sealed any more", async () => {
  const office = await articleOffice();
  const { id } = await office.start(page(1), newId(), DRAFTED);
  const asked = () => office.ours("article.sealed-text", { case: id });
  expect(await asked()).toEqual({ ok: true, value: { text: null } });
  await office.review(id);
  expect(await asked()).toMatchObject({ ok: true, value: { text: { fields: expect.any(Array) } } });
  await office.take(id, "return-draft", { "signed-by": "钱七", "return-reason": "数字有误" });
  expect(await asked()).toEqual({ ok: true, value: { text: null } });
  expect(await office.ours("article.sealed-text", { case: newId() })).toMatchObject({ ok: false });
});
