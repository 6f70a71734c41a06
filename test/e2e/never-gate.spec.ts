import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { expect, openDraft, test } from "./desk.ts";
import { publishings } from "./portal-log.ts";

const { mobile } = sampleFaults;

/** What publishes without a press of the mouse on 发布; the rest is in gate.spec.ts. */
const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["Enter on the focused button", (page) => page.locator("#publish").press("Enter")],
  ["Space on the focused button", (page) => page.locator("#publish").press("Space")],
  ["a double click", (page) => page.locator("#publish").dblclick()],
  [
    "a touch",
    (page) =>
      page
        .locator("#publish")
        .dispatchEvent("touchstart")
        .then(() => touch(page)),
  ],
  ["submit() by a script, nothing pressed", (page) => submitByScript(page, "submit")],
  ["requestSubmit() by a script, nothing pressed", (page) => submitByScript(page, "requestSubmit")],
  ["requestSubmit() with the button", (page) => submitByScript(page, "withButton")],
];

for (const save of ["form", "shared"] as const) {
  for (const [name, act] of WAYS) {
    test(`7: save=${save}: holds ${name}`, async ({ page, portal, overlay }) => {
      // Without a fault it goes: this is a way that publishes.
      await openDraft(page, portal.url, ["以上情况已经核实，现予公示。"], { query: `&save=${save}` });
      // In the first moments publishing waits until it is known where the review stands.
      await expect(async () => {
        // What the portal has got already is not pressed again, however long its page takes to come.
        if ((await publishings(portal.url)).length === 0) await act(page);
        await page.waitForURL(/notice=published/, { timeout: 3000 });
      }).toPass();
      const out = (await publishings(portal.url)).length;
      // The browser itself sends a form twice where the second click comes once the first one's request is on its way.
      if (name !== "a double click") expect(out).toBe(1);

      await openDraft(page, portal.url, [`手机${mobile}。`], { query: `&save=${save}`, marked: [mobile] });
      await act(page);
      await overlay.find("dialog", /公开助手/);
      await expect.poll(() => overlay.panelText()).toContain("请改好或由负责人批准后再按“发布”");
      expect((await publishings(portal.url)).length).toBe(out);
      expect(page.url()).toContain("/admin/articles/new");
    });
  }
}

async function submitByScript(page: Page, how: "submit" | "requestSubmit" | "withButton"): Promise<void> {
  await page.evaluate((way) => {
    const form = document.querySelector<HTMLFormElement>("#article-form");
    const button = document.querySelector<HTMLButtonElement>("#publish");
    if (!form || !button) throw new Error("no form");
    window.portal.sync();
    if (way === "withButton") return setTimeout(() => form.requestSubmit(button), 0);
    if (button.formAction !== location.href) form.action = button.formAction;
    if (button.name !== "")
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "action", value: "publish" }));
    // Later: a call that navigates, held or not, would keep this one from returning.
    return setTimeout(() => form[way](), 0);
  }, how);
}

async function touch(page: Page): Promise<void> {
  await page.locator("#publish").scrollIntoViewIfNeeded();
  const box = await page.locator("#publish").boundingBox();
  const session = await page.context().newCDPSession(page);
  const point = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}
