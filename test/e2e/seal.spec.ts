import { newId } from "../../lib/platform/new-id.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { begin, openReview, OPINION, sitDown, takeNumbers, takeStep } from "./article-steps.ts";
import { expect, openDraft, publish, test } from "./desk.ts";
import { EDITORS, EditorPage } from "./editor-page.ts";
import { publishings } from "./portal-log.ts";
import type { RegisterPage } from "./register-page.ts";

// Starts from an empty register.
test.use({ profile: "seal" });

const TEXT = ["2026年第一批医疗救助对象已经审核确认，现予公布。", "如有异议，请向县医疗保障局反映。"];
const SAID = { opinion: OPINION.意见, "opinion-basis": OPINION.依据, "opinion-reason": OPINION.理由 };
const CHANGED = "审定后稿件有改动";

/** Takes a step of the article that was begun last, as the dashboard does. */
async function recordStep(register: RegisterPage, step: string, fields: FieldValues): Promise<void> {
  const begun = (await register.facts()).findLast((fact) => fact.type === "StepTaken");
  if (begun?.type !== "StepTaken") throw new Error("no article was begun");
  const fact = { type: "StepTaken", case: begun.case, procedure: "article", step, fields } as const;
  const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
  await register.ask("case.record", { entries: [entry] });
}

for (const editor of EDITORS) {
  test(`H3.7: ${editor}: one character after the seal is caught and shown; bold, saving and loading are not`, async ({
    page,
    portal,
    overlay,
    register,
  }) => {
    await sitDown(register);
    await takeNumbers(portal.url, EDITORS.indexOf(editor));
    const title = `医疗救助对象名单的公布（${editor}）`;
    const article = await openDraft(page, portal.url, TEXT, { editor, title });
    await openReview(overlay);
    await begin(overlay);
    await recordStep(register, "department-review", { "signed-by": "赵科", ...SAID });
    await recordStep(register, "secrecy-review", { "signed-by": "钱主任", "review-finding": "public", ...SAID });
    // What the dashboard recorded is learnt when the panel is opened.
    await overlay.press("button", /^收起/);
    await openReview(overlay);
    await takeStep(overlay, "审定", "孙局长");
    await expect.poll(() => overlay.panelText()).toContain("审核已经办完");

    if (editor !== "textarea") {
      const bold = /<(b|strong)\b|font-weight/i;
      // An editor that is busy takes note of the selection late, and has nothing to make bold then.
      await expect(async () => {
        if (bold.test(await article.html())) return;
        await article.putCaretBefore("医疗救助对象已经");
        for (let left = 4; left > 0; left -= 1) await page.keyboard.press("Shift+ArrowRight");
        await page.keyboard.press("ControlOrMeta+b");
        await expect.poll(() => article.html(), { timeout: 2000 }).toMatch(bold);
      }).toPass();
    }
    await page.locator("#save-draft").click();
    const link = page.getByRole("link", { name: "继续编辑" });
    const saved = await link.getAttribute("href");
    const again = new EditorPage(page, editor);
    await again.open(portal.url, "", saved ?? "");
    await openReview(overlay);
    await expect.poll(() => overlay.panelText()).toContain("审核已经办完");

    await again.putCaretBefore("现予公布");
    await page.keyboard.type("X");
    await expect.poll(() => again.text()).toContain("X现予公布");
    await expect.poll(() => overlay.panelText()).toContain(CHANGED);
    await expect(async () => {
      await page.locator("#publish").click();
      await expect.poll(() => overlay.panelText(), { timeout: 2000 }).toMatch(/还不能发布：/);
    }).toPass();
    await expect.poll(() => overlay.names("StaticText")).toContain("X");
    expect(await publishings(portal.url)).toEqual([]);
    await expect
      .poll(async () => (await register.facts()).find(({ type }) => type === "PublishHeld"))
      .toMatchObject({ missing: [CHANGED] });

    // As it was sealed, it may go out.
    await again.putCaretBefore("X现予公布");
    await page.keyboard.press("Delete");
    await expect.poll(() => overlay.panelText()).not.toContain(CHANGED);
    await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
  });
}
