import { sampleFaults } from "../../portal/sample.ts";
import { sitDown } from "../article-steps.ts";
import { expect, test } from "../desk.ts";
import { EditorPage } from "../editor-page.ts";
import { publishings } from "../portal-log.ts";

test.use({ profile: "agency-checks" });

const { secrecyMark, internalMark, idNumber } = sampleFaults;

test("H2.2–5: 霍山: none of the four kinds goes out before it was looked at, each held under its own clause", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await sitDown(register, "huoshan");
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url);
  await page.locator("#title").fill("关于开展专项检查的通知");
  await article.setParagraphs([secrecyMark, internalMark, "（此件不公开）"]);
  await expect.poll(() => article.marked()).toEqual([secrecyMark, internalMark, "（此件不公开）"]);
  await overlay.press("button", /公开助手/);
  for (const clause of ["第五条（一）", "第五条（三）", "第五条（四）"])
    await expect.poll(() => overlay.panelText()).toContain(clause);
  await page.locator("#publish").click();
  await expect.poll(() => overlay.panelText()).toMatch(/必须处理/);
  expect(await publishings(portal.url)).toEqual([]);
});

test("L.5(1–2): 临沂: secrecy is looked at first; a number of a person is hidden with one press before it goes out", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await sitDown(register, "linyi");
  const article = new EditorPage(page, "contenteditable");
  await article.open(portal.url);
  const set = (text: string): Promise<void> =>
    page.evaluate((content) => window.portal.setHtml(content), `<p>${text}</p>`);
  await set(secrecyMark);
  await expect.poll(() => article.marked()).toEqual([secrecyMark]);
  await overlay.press("button", /公开助手.*1/);
  await expect.poll(() => overlay.panelText()).toContain("五（一）");
  await set(`救助对象王某某，身份证号码${idNumber}。`);
  await expect.poll(() => article.marked()).toEqual([idNumber]);
  await expect.poll(() => overlay.panelText()).toContain("五（二）");
  await overlay.press("button", /^遮盖/);
  await expect.poll(() => article.marked()).toEqual([]);
  expect(await article.html()).not.toContain(idNumber.slice(6, 14));
});
