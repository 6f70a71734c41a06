import { randomUUID } from "node:crypto";
import { Form, SKINS, TITLE, useCatalogue } from "./catalogue-form.ts";
import { expect, test } from "./desk.ts";

test.use({ profile: "index-number" });

test.beforeEach(async ({ register, page }) => {
  await useCatalogue(register);
  await page.bringToFront();
});

for (const skin of SKINS) {
  test(`${skin}: the index number goes on from the one that the last article went out with`, async ({
    page,
    portal,
    register,
  }) => {
    // Its own in each run, and without a month: that may end while the test runs.
    const agency = `YX-${randomUUID().slice(0, 8).toUpperCase()}`;
    const { office } = await register.ask("office.get", {});
    await register.ask("office.save", { ...office, indexNumber: `${agency}-{流水号5}` });
    const form = await Form.open(page, portal.url, skin);
    await form.write(TITLE);
    await form.choose(/医疗救助资金发放/);
    await expect.poll(() => form.overlay.panelText()).toContain("索引号（本机还没有发布过带索引号的稿件");
    await form.fill();
    await form.field("indexNumber").fill(`${agency}-00041`);
    await form.publish();
    await expect
      .poll(() => register.facts())
      .toContainEqual(expect.objectContaining({ type: "PublishReleased", indexNumber: `${agency}-00041` }));
    // In the modern one both are the same address; it is come to anew.
    await page.goto("about:blank");
    const next = await Form.open(page, portal.url, skin);
    await next.write(TITLE);
    await next.choose(/医疗救助资金发放/);
    await expect.poll(() => next.overlay.panelText()).toContain(`${agency}-00042`);
    expect(await next.overlay.panelText()).toContain(`接着本机发布过的${agency}-00041`);
    expect(await next.fill()).toContain("已填 10 栏");
    await expect(next.field("indexNumber")).toHaveValue(`${agency}-00042`);
    await register.ask("office.save", office);
  });
}
