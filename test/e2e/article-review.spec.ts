import type { Page } from "@playwright/test";
import {
  begin,
  DRAFTER,
  fill,
  openReview,
  openStep,
  OPINION,
  sign,
  sitDown,
  takeNumbers,
  takeStep,
} from "./article-steps.ts";
import { expect, openDraft, override, publish, test } from "./desk.ts";
import { publishings } from "./portal-log.ts";
import { drawnStamps } from "./portal-stamps.ts";

// Starts from an empty register.
test.use({ profile: "article" });

const TEXT = ["2026年第一批医疗救助对象已经审核确认，现予公布。", "如有异议，请向县医疗保障局反映。"];
const TITLE = "2026年第一批医疗救助对象名单的公布";

let taken = 0;
test.beforeEach(async ({ register, portal }) => {
  await sitDown(register);
  await takeNumbers(portal.url, taken++);
});

/** Presses 发布 and sees that nothing went out. */
async function pressHeld(page: Page, url: string, why: RegExp, panel: () => Promise<string>): Promise<void> {
  await expect(async () => {
    await page.locator("#publish").click();
    await expect.poll(panel, { timeout: 2000 }).toMatch(why);
  }).toPass();
  expect(await publishings(url)).toEqual([]);
}

test("H1.6, H2.6, H5: an article goes its way step by step, is held until the last, and its publication is a step", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openDraft(page, portal.url, TEXT, { title: TITLE });
  await openReview(overlay);
  await begin(overlay);
  await pressHeld(page, portal.url, /还不能发布：.*部门负责人审核/, () => overlay.panelText());

  // Who drafted does not review: it is said, and may be recorded all the same.
  await openStep(overlay, "部门负责人审核");
  await fill(overlay, DRAFTER.name, { texts: OPINION });
  await expect.poll(() => overlay.panelText()).toMatch(/拟稿人/);
  await fill(overlay, "赵科", {});
  await sign(overlay, /^签名办理/, /部门负责人审核[^]*赵科/);

  // From paper: the day and the slip's number.
  await openStep(overlay, "保密审查");
  await overlay.press("radio", /照纸质单登记/);
  await fill(overlay, "钱主任", {
    choices: { 审查意见: "可以公开" },
    no: ["需要征求第三方", "涉及其他行政机关"],
    texts: { ...OPINION, 纸质审核单编号: "审2026-013" },
  });
  await sign(overlay, /^签名办理/, /钱主任[^]*审2026-013/);

  await takeStep(overlay, "审定", "孙局长");
  await expect.poll(() => overlay.panelText()).toContain("已封存");
  await expect.poll(() => overlay.panelText()).toContain("审核已经办完");

  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length === 1);
  await expect.poll(async () => (await register.facts()).filter(({ type }) => type === "StepTaken").length).toBe(5);
  const steps = (await register.facts()).flatMap((fact) => (fact.type === "StepTaken" ? [fact] : []));
  expect(steps.map(({ step }) => step)).toEqual(["draft", "department-review", "secrecy-review", "approve", "publish"]);
  expect(steps[0]?.fields).toMatchObject({ title: TITLE, attribute: "active", drafter: "李明", department: "办公室" });
  expect(steps[2]?.fields).toMatchObject({ "signed-by": "钱主任", "slip-number": "审2026-013" });
  expect(steps[4]?.fields["public-address"]).toMatch(new RegExp(`^${portal.url}/articles/\\d+$`));
  expect((await register.types()).filter((type) => type === "TextSealed")).toHaveLength(1);

  // The public page says what was sealed: that is recorded, and nothing is shown.
  const address = String(steps[4]?.fields["public-address"]);
  await page.goto(address);
  const compared = async () => (await register.facts()).filter(({ type }) => type === "PublicPageCompared");
  await expect.poll(compared).toMatchObject([{ address, same: true }]);
  expect(await overlay.names("button")).not.toContainEqual(expect.stringMatching(/公开助手/));

  // Somebody changes it behind the CMS's form.
  const { id, html, ...rest } = await article(portal.url, address);
  const body = JSON.stringify({ ...rest, id: String(id), html: html.replace("第一批", "第二批") });
  await fetch(`${portal.url}/api/articles/publish`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  await page.goto(address);
  await overlay.press("button", /网页内容与审定稿不一致/);
  await expect.poll(() => overlay.names("StaticText")).toContainEqual(expect.stringMatching(/^第?二批?$/));
  await expect.poll(compared).toMatchObject([{ same: true }, { same: false }]);
});

async function article(url: string, address: string): Promise<{ readonly id: number; readonly html: string }> {
  const response = await fetch(`${url}/api/articles/${address.split("/").at(-1) ?? ""}`);
  return (await response.json()) as { readonly id: number; readonly html: string };
}

test("H3.7: what stands is there after a reload, also of an article that was new when it was begun", async ({
  page,
  portal,
  overlay,
}) => {
  await openDraft(page, portal.url, TEXT, { title: `${TITLE}（二）` });
  await openReview(overlay);
  await begin(overlay);
  await takeStep(overlay, "部门负责人审核", "赵科", { texts: OPINION });

  await page.locator("#save-draft").click();
  await page.getByRole("link", { name: "继续编辑" }).click();
  await page.waitForURL(/\/admin\/articles\/\d+\/edit/);
  await openReview(overlay);
  await expect.poll(() => overlay.panelText()).toMatch(/赵科/);
  await overlay.find("button", /^办理\s*：保密审查/);

  // In the CMS's list it has its stamp.
  await page.goto(`${portal.url}/admin/articles`);
  await expect.poll(async () => (await drawnStamps(page)).map(({ number }) => number)).toContain(`${TITLE}（二）`);

  await page.getByRole("link", { name: "编辑" }).first().click();
  await openReview(overlay);
  await overlay.find("button", /^办理\s*：保密审查/);
});

test("H2.11: a named person may let it pass, and what was missing is recorded", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openDraft(page, portal.url, TEXT, { title: `${TITLE}（三）` });
  await openReview(overlay);
  await begin(overlay);
  await pressHeld(page, portal.url, /还不能发布/, () => overlay.panelText());
  await override(overlay);
  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length === 1);
  const facts = await register.facts();
  expect(facts.find(({ type }) => type === "PublishHeld")).toMatchObject({
    missing: expect.arrayContaining(["部门负责人审核", "保密审查", "审定"]),
  });
  expect(facts.find(({ type }) => type === "PublishOverridden")).toMatchObject({
    tallies: [],
    missing: expect.arrayContaining(["部门负责人审核", "保密审查", "审定"]),
    approver: { name: "王建国" },
  });
});

test("H2.2–4, H3.3–7: 霍山 holds what has no review; the six points signed are its last step, and seal", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await sitDown(register, "huoshan");
  await openDraft(page, portal.url, TEXT, { title: `${TITLE}（四）` });
  await pressHeld(page, portal.url, /还没有开始审核/, () => overlay.panelText());
  await begin(overlay, { texts: { 初步意见: "主动公开" }, no: ["涉及重大利益"] });
  await takeStep(overlay, "股室审核", "赵科", { texts: OPINION });
  await openStep(overlay, "办公室审查");
  const no = ["需要征求第三方", "涉及其他行政机关", "特别重大"];
  await fill(overlay, "钱主任", { choices: { 审查意见: "主动公开" }, texts: OPINION, no });
  await sign(overlay, /^签名办理/, /办公室审查[^]*钱主任/);
  await takeStep(overlay, "领导审批", "孙局长");
  await pressHeld(page, portal.url, /还不能发布：.*舆情风险评估/, () => overlay.panelText());

  await overlay.press("DisclosureTriangle", /^六项评估/);
  for (const name of ["涉密", "敏感", "时机", "完整准确", "合法性及出处", "其他"]) {
    await overlay.pick(new RegExp(`^${name}`), /^无风险/);
  }
  await overlay.press("radio", /^可以发布/);
  await overlay.type(/评估人姓名/, "王芳");
  await overlay.type(/职务/, "风险评估员");
  await expect(async () => {
    await overlay.press("button", /^签名并记录/);
    await expect.poll(() => overlay.panelText(), { timeout: 2000 }).toContain("已封存");
  }).toPass();

  await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length === 1);
  const steps = async () => (await register.facts()).flatMap((fact) => (fact.type === "StepTaken" ? [fact.step] : []));
  await expect.poll(steps).toEqual(["draft", "department-review", "secrecy-review", "approve", "assess", "publish"]);
});
