import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tidyTexts } from "../../../entrypoints/background/articles/tidy-texts.ts";
import type { Fact } from "../../../lib/model/event.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { KeptText } from "../../../lib/register/sealed-texts.ts";
import { articleOffice, page, text } from "./article-office.ts";

beforeEach(resetBrowser);

async function sealed() {
  const office = await articleOffice();
  const draft = newId();
  const { id, data } = await office.start(page(1), draft);
  await office.review(id);
  const isKept = async () => {
    await tidyTexts(office.services);
    return (await office.services.sealedTexts.list()).length > 0;
  };
  const record = (fact: Fact) =>
    office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
  return { office, id, draft, start: data.entry, isKept, record };
}

describe("tidyTexts", () => {
  it("keeps what is open, and what was published and not compared", async () => {
    const { office, draft, isKept } = await sealed();
    expect(await isKept()).toBe(true);
    await office.publish(draft);
    expect(await isKept()).toBe(true);
  });

  it("drops the text of a registration that was withdrawn", async () => {
    const { id, start, isKept, record } = await sealed();
    await record({ type: "StepWithdrawn", case: id, entry: start, reason: "登记错了" });
    expect(await isKept()).toBe(false);
  });

  it("drops the text of an approval that does not stand any more", async () => {
    const { office, id, isKept } = await sealed();
    await office.take(id, "return-draft", { "signed-by": "钱七", "return-reason": "要改" });
    expect(await isKept()).toBe(false);
  });

  it("drops the text of what will not be published", async () => {
    const { office, id, isKept } = await sealed();
    await office.take(id, "drop", { "decision-reason": "不用了。" });
    expect(await isKept()).toBe(false);
  });

  it("keeps a text that was sealed anew while it looked", async () => {
    const { office, id } = await sealed();
    await office.take(id, "return-draft", { "signed-by": "钱七", "return-reason": "要改" });
    const { sealedTexts } = office.services;
    const drop = vi.fn(async (texts: readonly KeptText[]) => {
      await office.review(id, "改过的正文。");
      await sealedTexts.drop(texts);
    });
    await tidyTexts({ ...office.services, sealedTexts: { ...sealedTexts, drop } });
    expect(drop).toHaveBeenCalledOnce();
    expect(await office.ask("article.sealed", { case: id })).toMatchObject({ value: { text: text("改过的正文。") } });
  });

  it("drops nothing while entries wait to be written: one of them may be the seal", async () => {
    const { office, id, isKept } = await sealed();
    Object.assign(office.services.recorder, { drain: () => Promise.resolve(1) });
    await office.services.sealedTexts.keep({ case: newId(), entry: newId() }, { fields: [{ name: "x", blocks: [] }] });
    await isKept();
    expect((await office.services.sealedTexts.list()).length).toBe(2);
    expect((await office.services.sealedTexts.list()).some((kept) => kept.case === id)).toBe(true);
  });
});
