import type { Page } from "@playwright/test";
import { sampleFaults } from "../portal/sample.ts";
import { APPROVAL, expect, openDraft, override, test } from "./desk.ts";

const { secrecyMark, mobile, idNumber } = sampleFaults;
const SENTENCE = "全县定点机构飞行检查名单见附页，检查时间为十二月上旬。";

/** What the portal's own page stores. */
function storedByPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
}

for (const [where, title] of [
  ["in the body", "飞行检查安排通知"],
  ["in the title too", `${secrecyMark} 飞行检查安排通知`],
] as const) {
  test(`2: of a draft with a secrecy mark ${where}, no word is stored`, async ({ page, portal, overlay, register }) => {
    await openDraft(page, portal.url, [secrecyMark, SENTENCE], { title, marked: [secrecyMark] });
    await expect.poll(() => register.types()).toEqual(["DraftChecked"]);
    await page.locator("#publish").click();
    await override(overlay);
    await expect.poll(() => register.types()).toContain("PublishOverridden");
    await overlay.press("button", /查看.*国家秘密标志/);

    const stored = await register.stored();
    // The dump does hold what is to be kept.
    expect(stored).toContain(APPROVAL.reason);
    for (const place of [stored, await storedByPage(page)]) {
      for (const words of [secrecyMark, "机密", "★", title, "飞行检查", SENTENCE, "十二月上旬"]) {
        expect(place).not.toContain(words);
      }
    }
    for (const fact of await register.facts()) expect(fact).not.toHaveProperty("draft.digest");
  });
}

test("2: a title that came before the secrecy mark is not shown once there is one", async ({
  page,
  portal,
  register,
}) => {
  const title = "关于某项先行检查工作的安排";
  const article = await openDraft(page, portal.url, [SENTENCE], { title });
  await expect.poll(() => register.types()).toEqual(["DraftChecked"]);
  await article.setParagraphs([secrecyMark, SENTENCE]);
  await expect.poll(() => register.types()).toEqual(["DraftChecked", "DraftChecked"]);
  const dashboard = await register.openScreen("dashboard");
  await expect(dashboard.locator("tbody > tr").first()).toContainText("（标题未记录）");
  await expect(dashboard.getByText(title)).toHaveCount(0);
  await dashboard.close();
});

test("2: of a draft with a phone number, neither the number nor the text is stored", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const title = `联系人${mobile}名单`;
  await openDraft(page, portal.url, [`电话${mobile}。`, `身份证号${idNumber}。`, SENTENCE], {
    title,
    marked: [mobile, idNumber],
  });
  await page.locator("#publish").click();
  await overlay.press("button", /^遮盖中间四位/);
  await expect.poll(() => register.types()).toContain("FindingMended");
  await override(overlay);
  await expect.poll(() => register.types()).toContain("PublishOverridden");
  const stored = await register.stored();
  expect(stored).toContain(APPROVAL.reason);
  for (const place of [stored, await storedByPage(page)]) {
    for (const words of [mobile, mobile.slice(0, 7), "138****1234", idNumber, title, SENTENCE])
      expect(place).not.toContain(words);
  }
});
