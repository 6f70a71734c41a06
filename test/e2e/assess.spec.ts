import { sampleFaults } from "../portal/sample.ts";
import { expect, openDraft, publish, test } from "./desk.ts";
import type { OverlayPage } from "./overlay.ts";
import { publishings } from "./portal-log.ts";

const { mobile } = sampleFaults;
/** The points under which nothing is found. */
const FREE = ["涉密", "敏感", "时机", "完整准确", "合法性及出处"];

test("H3: the six points are answered, signed for the text as it stands, and void once it changes", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const article = await openDraft(page, portal.url, ["以上情况已经核实。", `电话${mobile}。`], { marked: [mobile] });
  await overlay.press("button", /公开助手.*1/);
  await overlay.press("DisclosureTriangle", /^六项评估/);
  // What may not be published is no point without risk: its answer cannot be chosen, and is filled in.
  const noRisk = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await overlay.pick(new RegExp(`^${name}`), /^无风险/);
  };
  await noRisk(...FREE);
  const at = await overlay.boxIn("group", /^其他/, "radio", /^无风险/);
  await page.mouse.click(at.x, at.y);
  await overlay.press("radio", /^可以发布/);
  await overlay.type(/评估人姓名/, "王芳");
  await overlay.type(/职务/, "风险评估员");
  await sign(overlay, /有风险的，不能填“可以发布”/);
  expect(await register.types()).not.toContain("RiskAssessed");

  await overlay.press("button", /^遮盖中间四位/);
  await expect.poll(() => article.marked()).toEqual([]);
  // The cards go a moment after the marks, and the sheet moves up.
  await expect.poll(() => overlay.panelText()).toContain("没有发现需要处理的内容");
  await noRisk(...FREE, "其他");
  await sign(overlay, /王芳：可以发布/);
  const signed = async () => (await register.facts()).find(({ type }) => type === "RiskAssessed");
  await expect.poll(signed).toMatchObject({
    opinion: "publish",
    answers: { secrecy: "none", timing: "none", other: "none" },
    assessor: { name: "王芳", role: "风险评估员" },
    draft: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });

  await article.setParagraphs(["以上情况已经核实，另行补充。"]);
  await overlay.find("DisclosureTriangle", /六项评估.*评估后正文已改动/);
  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length === 1);
  const dashboard = await register.openScreen("dashboard");
  await dashboard.locator("tbody > tr").first().getByRole("button").first().click();
  await expect(dashboard.getByText("完成六项评估：可以发布")).toBeVisible();
  await expect(dashboard.getByText("评估后正文已改动")).toBeVisible();
  await dashboard.close();
});

/** Presses, once more where the button had only just come into view: then the browser has not looked at it yet. */
async function sign(overlay: OverlayPage, outcome: RegExp): Promise<void> {
  await expect(async () => {
    await overlay.press("button", /^签名并记录/);
    await expect.poll(() => overlay.panelText(), { timeout: 1000 }).toMatch(outcome);
  }).toPass();
}
