import type { Page } from "@playwright/test";
import { expect, test } from "./desk.ts";
import type { OverlayPage } from "./overlay.ts";
import { openCase, READY } from "./portal-cases.ts";
import { received } from "./portal-log.ts";

test.use({ profile: "portal-fill" });

async function posted(url: string, id: number): Promise<Record<string, string>> {
  const response = await fetch(`${url}/api/requests/reply?id=${id}`);
  return (await response.json()) as Record<string, string>;
}

/** Opens the panel on the reply's page, fills what is ticked and waits until it is told. */
async function fill(overlay: OverlayPage): Promise<string> {
  await overlay.press("button", /填写答复/);
  await overlay.press("button", /填入勾选的栏目/);
  await expect.poll(() => overlay.panelText(), { timeout: 20_000 }).toContain("已填");
  return overlay.panelText();
}

async function posts(url: string): Promise<unknown[]> {
  return (await received(url)).filter(({ method }) => method === "POST");
}

test("the modern system: previewed, filled, sent by the person alone, and the server gets what was shown", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openCase(register, "YXYB2026024", "2026-11-11", READY);
  await page.goto(`${portal.url}/ygk/#/request/24/reply`);
  await page.locator("#replyText").fill("按申请人要求，现答复如下。");
  await overlay.press("button", /填写答复/);
  await expect.poll(() => overlay.panelText()).toContain("云医保公复〔2026〕12号");
  const preview = await overlay.panelText();
  for (const words of ["不予公开", "2026-11-20", "邮寄", "邮政特快专递", "1234567890123", "局机关/基金监管股"]) {
    expect(preview).toContain(words);
  }
  // A preview touches nothing.
  expect(await page.locator("#replyNumber").inputValue()).toBe("");
  await overlay.press("button", /填入勾选的栏目/);
  await expect.poll(() => overlay.panelText(), { timeout: 20_000 }).toContain("已填 7 栏");
  expect(await posts(portal.url)).toEqual([]);
  await page.locator("#send").click();
  await page.locator("#received").waitFor();
  expect(await posted(portal.url, 24)).toEqual({
    id: "24",
    replyNumber: "云医保公复〔2026〕12号",
    replyKind: "B1",
    repliedOn: "2026-11-20",
    deliveredOn: "",
    delivery: "1",
    carrier: "邮政特快专递",
    slipNumber: "1234567890123",
    department: "1003",
    subject: "[]",
    enclosures: "[]",
    fee: "",
    replyText: "按申请人要求，现答复如下。",
  });
});

test("the old system: an inner frame in GBK, a date with its hidden twin, a second select that comes late", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  await openCase(register, "YXYB2026023", "2026-11-11", READY);
  await page.goto(`${portal.url}/ysqgk/reply.do?id=23`);
  const told = await fill(overlay);
  expect(told).toContain("已填 6 栏");
  // The department has a code that only the page's own tree knows.
  expect(told).toContain("“承办部门”在网页上只能点选");
  expect(await posts(portal.url)).toEqual([]);
  const form = page.frameLocator("iframe[name=hf]");
  await form.getByText("选择", { exact: true }).click();
  await form.locator("#bmtree").getByText("基金监管股").click();
  await page.locator("#tj").click();
  await form.locator("#received").waitFor();
  expect(await posted(portal.url, 23)).toEqual({
    id: "23",
    hfwh: "云医保公复〔2026〕12号",
    hflx: "B1",
    hfrq: "2026-11-20",
    hfrq_id: "20261120",
    bm_mc: "基金监管股",
    bm_id: "1003",
    sdfs: "1",
    cydw: "邮政特快专递",
    yjdh: "1234567890123",
    hfnr: "",
  });
});

for (const skin of ["old", "modern"] as const) {
  test(`${skin}: what the person filled in stays, unless it is ticked`, async ({ page, portal, overlay, register }) => {
    const id = skin === "old" ? 20 : 19;
    await openCase(register, `YXYB20260${id}`, "2026-11-11", READY);
    const field = await openReply(page, portal.url, skin, id);
    await field("replyNumber").fill("手工填写的文号");
    await field("slipNumber").fill("SHOUGONG1");
    await overlay.press("button", /填写答复/);
    await expect.poll(() => overlay.panelText()).toContain("手工填写的文号");
    await overlay.press("checkbox", /填写答复文号/);
    await overlay.press("button", /填入勾选的栏目/);
    await expect.poll(() => overlay.panelText(), { timeout: 20_000 }).toContain("已填");
    await expect(field("replyNumber")).toHaveValue("云医保公复〔2026〕12号");
    expect(await field("slipNumber").inputValue()).toBe("SHOUGONG1");
    await expect.poll(() => overlay.panelText()).toContain("未动 1 栏");
    expect(await posts(portal.url)).toEqual([]);
  });
}

test("what the page does not take is said, with the value to copy: thrown away, too long, no such option, gone", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const { fields } = READY;
  await openCase(register, "YXYB2026016", "2026-11-11", {
    ...READY,
    fields: {
      ...fields,
      "reply-number": `云医保公复〔2026〕${"1".repeat(30)}号`,
      "slip-number": "1234-5678",
      department: "局机关/没有的股",
      carrier: "courier",
    },
  });
  await page.goto(`${portal.url}/ygk/#/request/16/reply`);
  await page.locator("#delivery").waitFor({ state: "attached" });
  await page.evaluate(() => document.querySelector(".f-replied-on")?.remove());
  const told = await fill(overlay);
  expect(told).toContain("“答复文号”最多 30 个字");
  expect(told).toContain("网页没有接受“邮件单号”，网页上仍是空的");
  expect(told).toContain("“承办部门”没有填上：网页的选项里没有“没有的股”");
  expect(told).toContain("网站适配中没有“courier”的写法");
  expect(told).toContain("网页上没有找到“答复日期”");
  expect(told).toContain("没有填上 5 栏");
  expect(await page.locator("#replyNumber").inputValue()).toBe("");
  expect(await posts(portal.url)).toEqual([]);
  await overlay.press("button", /复制.*邮件单号/);
  await expect.poll(() => overlay.panelText()).toContain("已复制");
  await page.locator("#replyText").focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.locator("#replyText")).toHaveValue("1234-5678");
});

test("a request that is not registered has nothing to fill, and says so", async ({ page, portal, overlay }) => {
  await page.goto(`${portal.url}/ygk/#/request/2/reply`);
  await overlay.press("button", /填写答复/);
  await expect.poll(() => overlay.panelText()).toContain("编号 YXYB2026002 还没有登记");
});

async function openReply(page: Page, url: string, skin: "old" | "modern", id: number) {
  if (skin === "modern") {
    await page.goto(`${url}/ygk/#/request/${id}/reply`);
    return (key: "replyNumber" | "slipNumber") => page.locator(`#${key}`);
  }
  await page.goto(`${url}/ysqgk/reply.do?id=${id}`);
  const names = { replyNumber: "hfwh", slipNumber: "yjdh" } as const;
  return (key: keyof typeof names) => page.frameLocator("iframe[name=hf]").locator(`[name=${names[key]}]`);
}
