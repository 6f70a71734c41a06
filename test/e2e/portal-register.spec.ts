import type { Office } from "../../lib/model/office.ts";
import { expect, test } from "./desk.ts";
import { OverlayPage } from "./overlay.ts";
import { takeSteps } from "./portal-cases.ts";
import { received } from "./portal-log.ts";

test.use({ profile: "portal-register" });

// One browser for the file: the vault is set up in its second test.
test.describe.configure({ mode: "serial" });

/** Who answers; all of it invented. */
const OFFICE: Office = {
  name: "云溪县医疗保障局",
  numberPrefix: "云医保公复",
  indexNumber: "",
  address: "云溪县政务新区1号",
  postcode: "239999",
  phone: "0550-0000000",
  disclosureOffice: "云溪县医疗保障局办公室",
  disclosureHead: "张演",
  reconsiderationOrgan: "云溪县人民政府",
  reconsiderationAddress: "云溪县政务新区2号",
  reconsiderationOnline: "云溪县行政复议网上申请平台",
  court: "云溪县人民法院",
  complaintChannel: "云溪县信访局",
  siteHosts: "",
  feeAccount: "",
  departments: ["基金监管股"],
  archiveYears: 30,
};

const compartment = "applicants";
const PASSPHRASE = "yingshan hong kai le";

test("without an open vault nothing is registered, and what to do is said", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await page.goto(`${portal.url}/ygk/#/request/33`);
  await overlay.press("button", /登记申请/);
  await overlay.press("button", /登记这件申请/);
  await expect.poll(() => overlay.panelText()).toContain("口令");
  expect(await register.types()).toEqual([]);
});

test("the old system's request is registered with a name outside GBK, from a page in frames", async ({
  page,
  portal,
  register,
}) => {
  await register.ask("vault.create", { compartment, passphrase: PASSPHRASE });
  const overlay = new OverlayPage(page, "main");
  await page.goto(`${portal.url}/ysqgk/`);
  await page.frameLocator("frame[name=main]").locator("tr.hang", { hasText: "YXYB2026035" }).getByRole("link").click();
  await overlay.press("button", /登记申请/);
  await expect.poll(() => overlay.panelText()).toContain("王㛃");
  const shown = await overlay.panelText();
  for (const words of ["YXYB2026035", "2026-11-17", "平常信函", "公民", "长期护理保险试点方案"]) {
    expect(shown).toContain(words);
  }
  await overlay.press("button", /登记这件申请/);
  await expect.poll(() => overlay.panelText()).toContain("待与申请人确认");
  const [fact, ...more] = await register.facts();
  expect(more).toEqual([]);
  if (fact?.type !== "StepTaken") throw new Error("nothing registered");
  expect(fact).toMatchObject({ procedure: "request", step: "register" });
  expect(fact.fields).toMatchObject({
    "portal-number": "YXYB2026035",
    channel: "mail-plain",
    "arrived-at-office": "2026-11-17",
    "applicant-kind": "natural",
  });
  expect((await register.events())[0]?.occurredAt).toBe("2026-11-16T16:00:00.000Z");
  expect(JSON.stringify(fact)).not.toContain("王");
  const { persons } = await register.ask("vault.get", { compartment, ids: [String(fact.fields["applicant"])] });
  expect(persons[0]).toMatchObject({
    state: "read",
    record: { name: "王㛃", idKind: "resident-id", postcode: "239999" },
  });
  // Registered is registered: the button says how it stands, and there is none to do it again.
  await page.reload();
  await page.goto(`${portal.url}/ysqgk/view.do?id=35`);
  const again = new OverlayPage(page);
  await again.press("button", /待与申请人确认/);
  expect((await again.names("button")).some((name) => name.includes("登记这件申请"))).toBe(false);
  expect((await received(portal.url)).filter(({ method }) => method === "POST")).toEqual([]);
});

test("the modern system's request of an organisation is registered", async ({ page, portal, overlay, register }) => {
  await page.goto(`${portal.url}/ygk/#/request/11`);
  await overlay.press("button", /登记申请/);
  await expect.poll(() => overlay.panelText()).toContain("云溪示例律师事务所");
  await overlay.press("button", /登记这件申请/);
  await expect.poll(() => overlay.panelText()).toContain("已登记");
  const [fact] = await register.facts();
  if (fact?.type !== "StepTaken") throw new Error("nothing registered");
  expect(fact.fields).toMatchObject({ "applicant-kind": "legal", channel: "mail-plain" });
  const { persons } = await register.ask("vault.get", { compartment, ids: [String(fact.fields["applicant"])] });
  expect(persons[0]).toMatchObject({ record: { kind: "legal", creditCode: "91349999MA0DEMO011" } });
});

test("the text of the letter goes into the reply's form, once nothing is missing from it", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await page.goto(`${portal.url}/ygk/#/request/17`);
  await overlay.press("button", /登记申请/);
  await overlay.press("button", /登记这件申请/);
  await expect.poll(() => overlay.panelText()).toContain("已登记");
  const [fact] = await register.facts();
  if (fact?.type !== "StepTaken") throw new Error("nothing registered");
  await takeSteps(
    register,
    fact.case,
    { step: "confirm", on: "2026-10-13", fields: { "confirmed-by": "经办01", number: "2026-17" } },
    {
      step: "send-reply",
      on: "2026-10-30",
      fields: {
        outcome: "r3-4-1",
        "reply-number": "云医保公复〔2026〕9号",
        delivery: "electronic",
        "search-scope": "2020年以来的业务档案",
        "search-method": "关键词检索",
      },
    },
  );
  await page.goto(`${portal.url}/ygk/#/request/17/reply`);
  await overlay.press("button", /填写答复/);
  await expect.poll(() => overlay.panelText()).toMatch(/答复内容（文书还缺.*机关/);
  await register.ask("office.save", OFFICE);
  await overlay.press("button", /收起/);
  await overlay.press("button", /填写答复/);
  await expect.poll(() => overlay.panelText()).toContain("没有检索到你单位申请公开的信息");
  await overlay.press("button", /填入勾选的栏目/);
  await expect.poll(() => overlay.panelText(), { timeout: 20_000 }).toContain("已填");
  const text = await page.locator("#replyText").inputValue();
  for (const words of [
    "云溪示例卫生经济研究所：",
    "在2020年以来的业务档案范围内",
    "云溪县人民政府",
    "2026年10月30日",
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/〔|×|\{/);
});

test("a field that is gone, or is there twice, is said and not guessed", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await page.goto(`${portal.url}/ysqgk/view.do?id=28`);
  await page.evaluate(() => {
    document.querySelector("#sdrq")?.remove();
    const name = document.querySelector("input[name=sqr_xm]");
    if (name) name.after(name.cloneNode());
    const kind = document.querySelector<HTMLSelectElement>("select[name=sqr_lx]");
    kind?.options.add(new Option("外国人", "9", true, true));
  });
  await overlay.press("button", /登记申请/);
  await expect.poll(() => overlay.panelText()).toContain("没有找到“收到日期”");
  const text = await overlay.panelText();
  expect(text).toContain("“申请人”在网页上有 2 处");
  expect(text).toContain("“申请人类型”写的是“外国人”");
  await overlay.press("button", /登记这件申请/);
  await expect.poll(() => overlay.panelText()).toContain("没有读到收到日期、申请人、申请人类型");
  expect(await register.types()).toEqual([]);
});

test("the panel is worked by the keyboard", async ({ page, portal, overlay }) => {
  await page.goto(`${portal.url}/ysqgk/view.do?id=27`);
  await overlay.find("button", /登记申请/);
  await page.keyboard.press("Alt+g");
  await overlay.find("dialog", /公开助手 · 登记申请/);
  await page.keyboard.press("Tab");
  await expect.poll(() => overlay.focused()).toMatchObject({ role: "button", name: "收起" });
  await page.keyboard.press("Escape");
  await expect.poll(() => overlay.panelText()).toBe("");
});
