import { held, resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, DRAFTED, page, sealOf, SITE, text } from "./article-office.ts";

const ADDRESS = `${SITE}/art/2026/3/4/art_1.html`;

beforeEach(resetBrowser);

describe("the public page", () => {
  async function published() {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.review(id, "公开的正文。");
    await office.publish(draft, { address: ADDRESS });
    return { office, id, digest: sealOf(text("公开的正文。")).digest };
  }

  it("is found by its address, whatever its scheme and fragment", async () => {
    const { office, id, digest } = await published();
    const ask = (address: string) => office.ask("article.public", { address });
    expect(await ask(ADDRESS)).toEqual({
      ok: true,
      value: { case: id, title: DRAFTED["title"], digest, compared: null },
    });
    expect(await ask(`${ADDRESS}#body`)).toMatchObject({ value: { case: id } });
    expect(await ask(`${ADDRESS}?other=1`)).toEqual({ ok: true, value: null });
  });

  it("is told by a path of the site's own script in the fragment", async () => {
    const { office } = await published();
    const draft = newId();
    const other = await office.start(page(2), draft, { ...DRAFTED, title: "另一篇" });
    await office.review(other.id);
    for (const route of ["#/art/2", "#!art/2"]) {
      await office.publish(draft, { address: `${SITE}/index.html${route}` });
      const ask = (fragment: string) => office.ask("article.public", { address: `${SITE}/index.html${fragment}` });
      expect(await ask(route)).toMatchObject({ value: { case: other.id } });
      expect(await ask(route.replace("2", "3"))).toEqual({ ok: true, value: null });
    }
  });

  it("on another site than the CMS gets the sealed text, and no other site does", async () => {
    const { office, id } = await published();
    const [PUBLIC, OTHER] = ["https://www.example.gov.cn", "https://other.example.com"];
    for (const origin of [PUBLIC, OTHER]) {
      held.granted.add(`${origin}/*`);
      await office.ours("site.enable", { origin });
    }
    const fields = { "public-address": `${PUBLIC}/art/1.html`, channel: "网站" };
    const fact = { type: "StepTaken", case: id, procedure: "article", step: "publish", fields } as const;
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
    const sealed = (origin: string) => office.ask("article.sealed", { case: id }, { origin, tab: 9 });
    expect(await sealed(PUBLIC)).toMatchObject({ value: { text: text("公开的正文。") } });
    expect(await sealed(OTHER)).toMatchObject({ ok: false });
  });

  it("is compared, which is put down where it is new", async () => {
    const { office, id, digest } = await published();
    const compare = (other: string, address = ADDRESS) =>
      office.ask("article.compared", { case: id, address, digest: other });
    const changed = "f".repeat(64);
    expect(await compare(changed)).toEqual({ ok: true, value: { same: false } });
    await compare(changed);
    expect(await office.ask("article.sealed", { case: id })).toMatchObject({ value: { text: text("公开的正文。") } });
    expect(await compare(digest)).toEqual({ ok: true, value: { same: true } });
    await compare(changed);
    expect((await office.of("PublicPageCompared")).map(({ same }) => same)).toEqual([false, true, false]);
    expect(await office.ask("article.public", { address: ADDRESS })).toMatchObject({
      value: { compared: { same: false } },
    });
    expect(await compare(digest, `${SITE}/other.html`)).toMatchObject({ ok: false });
    expect(await office.ask("article.compared", { case: newId(), address: ADDRESS, digest })).toMatchObject({
      ok: false,
    });
  });

  it("that was found to be the sealed text may be changed later: the text is kept", async () => {
    const { office, id, digest } = await published();
    await office.ask("article.compared", { case: id, address: ADDRESS, digest });
    expect(await office.services.sealedTexts.list()).toHaveLength(1);
  });

  it("that changes with every look fills no log", async () => {
    const { office, id } = await published();
    for (let look = 0; look < 25; look++) {
      await office.ask("article.compared", { case: id, address: ADDRESS, digest: String(look).padStart(64, "0") });
    }
    expect(await office.of("PublicPageCompared")).toHaveLength(20);
  });
});

describe("stamps", () => {
  it("stand at the pages that have a case, closed ones too", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.start(page(2), newId(), { ...DRAFTED, title: "另一篇", "formed-on": "2026-01-05" });
    await office.review(id);
    await office.publish(draft);
    const reply = await office.ask("article.stamps", { pages: [page(1), page(2), page(3), page(1)] });
    expect(reply.ok && Object.keys(reply.value.stamps)).toEqual([page(1), page(2)]);
    expect(reply).toMatchObject({
      value: {
        stamps: {
          [page(1)]: { tone: "done", text: expect.stringContaining("已公开") },
          [page(2)]: {
            tone: "late",
            text: expect.stringContaining("超期"),
            title: expect.stringContaining("公开期限"),
          },
        },
      },
    });
  });
});
