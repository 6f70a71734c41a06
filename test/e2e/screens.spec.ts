import { AxeBuilder } from "@axe-core/playwright";
import { national } from "../../rules/national/pack.ts";
import { sampleFaults } from "../portal/sample.ts";
import { EditorPage } from "./editor-page.ts";
import { expect, test } from "./fixtures.ts";

const { internalMark } = sampleFaults;
const SCREENS = ["popup", "dashboard", "options"] as const;

for (const scheme of ["light", "dark"] as const) {
  for (const screen of SCREENS) {
    test(`${screen}, ${scheme}: axe finds nothing, and Tab reaches every control`, async ({
      page,
      browserWithExtension,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${browserWithExtension.origin}/${screen}.html`);
      await page.getByRole("heading", { name: /公开助手/ }).waitFor();
      await expect.poll(() => page.locator("[aria-busy=true]").count()).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);

      const controls = await page.locator("button:visible, a[href]:visible, input:visible, summary:visible").count();
      const reached = new Set<string>();
      for (let presses = 0; presses < controls * 4 + 4; presses++) {
        await page.keyboard.press("Tab");
        reached.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ""));
      }
      // Radio buttons of one choice are one stop of Tab; alike rows of a table count once here.
      expect(reached.size).toBeGreaterThan(1);
      for (const name of await page.getByRole("button").allInnerTexts()) {
        expect(
          [...reached].some((html) => html.includes(name.trim())),
          name,
        ).toBe(true);
      }
    });
  }
}

test("another pack is in force on open pages at once, and cites its own document", async ({
  page,
  portal,
  overlay,
  browserWithExtension,
}) => {
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url);
  await article.setParagraphs([internalMark, "正文。"]);
  await overlay.press("button", /1/);
  await overlay.find("dialog", /公开助手/);
  expect(await overlay.panelText()).not.toContain("霍山县");

  const options = await browserWithExtension.context.newPage();
  await options.goto(`${browserWithExtension.origin}/options.html`);
  await options.getByRole("radio", { name: /霍山/ }).check();
  await expect(options.getByText(/已改用/)).toBeVisible();
  await expect.poll(() => overlay.panelText()).toContain("霍山县医保局政府信息公开保密审查制度");
  expect(await overlay.panelText()).toContain("第五条（三）");
  await options.getByRole("radio", { name: /全国通用/ }).check();
  await expect(options.getByText(/已改用“全国/)).toBeVisible();
  await options.close();
});

test("of an imported pack a broken rule is named and refused, the rest works; garbage gets a sentence", async ({
  page,
  browserWithExtension,
}) => {
  const [first, second] = national.rules;
  const broken = { ...second, match: { by: "pattern", pattern: "(a+)+$" } };
  const pack = { ...national, id: "bendi", title: "本地试用规则", rules: [first, broken] };
  await page.goto(`${browserWithExtension.origin}/options.html`);
  const file = page.locator("input[type=file]");
  const upload = (text: string) =>
    file.setInputFiles({ name: "规则.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await upload("不是规则");
  await expect(page.getByText(/没有导入/)).toBeVisible();
  await upload(JSON.stringify(pack));
  await expect(page.getByText("已导入“规则.json”。")).toBeVisible();
  await expect(page.getByText(second?.id ?? "none").first()).toBeVisible();
  await page.getByRole("radio", { name: /本地试用规则/ }).check();
  await expect(page.getByText(/已改用/)).toBeVisible();
  await expect(page.getByText(second?.id ?? "", { exact: false }).first()).toBeVisible();
  await page.getByRole("radio", { name: /全国通用/ }).check();
  await expect(page.getByText(/已改用“全国/)).toBeVisible();
});
