import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { demoRequestsOld } from "../../lib/portals/demo-requests-old.ts";
import { demo } from "../../lib/portals/demo.ts";
import { sampleFaults } from "../portal/sample.ts";
import { expect, test as base } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { openCase, READY } from "./portal-cases.ts";
import { drawnStamps, leftUntil } from "./portal-stamps.ts";
import { shown } from "./request-screens.ts";
import { withPermissions } from "./variant.ts";

/** A site that comes with no profile: the demo portal by its second name, which this copy was let onto from the start. */
const HOST = "portal.test";

const test = base.extend<{ site: string; options: Page }>({
  browserWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
    async ({}, use) =>
      withPermissions(({ host_permissions }) => ({ host_permissions: [...host_permissions, `http://${HOST}/*`] }), use),
    { scope: "worker" },
  ],
  site: async ({ portal, register }, use) => {
    const site = portal.url.replace("127.0.0.1", HOST);
    await register.ask("site.enable", { origin: site });
    await use(site);
    await register.ask("site.disable", { origin: site });
  },
  options: async ({ register, page }, use) => {
    const options = await register.openScreen("options");
    await page.bringToFront();
    await use(options);
    await options.close();
  },
});

test.use({ profile: "portal-profile" });

/** The demo's request system as an agency would write it for its own host. */
const requests = {
  format: 1,
  kind: "requests",
  profile: {
    ...demoRequestsOld,
    id: "own-requests",
    title: "本局依申请公开系统",
    match: { hosts: [HOST], paths: ["/ysqgk/"] },
  },
};

/** The demo's CMS, the same. */
const articles = {
  format: 1,
  kind: "articles",
  profile: { ...demo, id: "own-cms", title: "本局内容管理平台", match: { hosts: [HOST], path: "^/admin/articles" } },
};

async function take(options: Page, file: object, said: string | RegExp): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(file));
  await options.getByLabel("网站适配文件").setInputFiles({ name: "本局.json", mimeType: "application/json", buffer });
  await expect(options.getByText(said)).toBeVisible();
}

async function remove(options: Page, title: string): Promise<void> {
  await options.getByRole("button", { name: `移除 ${title}`, exact: true }).click();
  await options.getByRole("button", { name: `确认移除 ${title}`, exact: true }).click();
  await expect(options.getByText(`已移除“${title}”。`)).toBeVisible();
}

test("an agency's own request system is stamped as soon as its profile is there, and not any more when it is gone", async ({
  page,
  site,
  options,
  register,
}) => {
  await openCase(register, "YXYB2026032", "2026-11-11");
  const list = `${site}/ysqgk/list.do`;
  await page.goto(list);
  await page.waitForSelector("#sqlb");
  expect(await drawnStamps(page)).toEqual([]);

  await take(options, requests, /已采用“本局\.json”/);
  const row = options.getByRole("listitem").filter({ hasText: "本局依申请公开系统" });
  await expect(row).toContainText(`网站：${HOST}`);
  await expect(row).toContainText("认得：申请列表、申请详情和登记、答复表单和填写");
  await page.bringToFront();
  await page.reload();
  await expect.poll(async () => (await drawnStamps(page)).length).toBe(15);
  const stamps = new Map((await drawnStamps(page)).map(({ number, text }) => [number, text]));
  expect(stamps.get("YXYB2026032")).toBe(`${leftUntil("2026-12-09")} · ${shown("2026-12-09")}`);
  expect(stamps.get("YXYB2026031")).toBe("未登记");

  // The page that is open hears of it.
  await remove(options, "本局依申请公开系统");
  await page.bringToFront();
  await expect.poll(async () => (await drawnStamps(page)).length).toBe(0);
  await take(options, requests, /已采用“本局\.json”/);
  await page.bringToFront();
  await expect.poll(async () => (await drawnStamps(page)).length).toBe(15);
  await remove(options, "本局依申请公开系统");
  await page.reload();
  await page.waitForSelector("#sqlb");
  expect(JSON.stringify(await register.ask("portal.list", {}))).not.toContain("own-requests");
  expect(await drawnStamps(page)).toEqual([]);
});

test("by it a reply's form is previewed and filled", async ({ page, site, options, overlay, register }) => {
  await openCase(register, "YXYB2026024", "2026-11-11", READY);
  await take(options, requests, /已采用“本局\.json”/);
  await page.bringToFront();
  await page.goto(`${site}/ysqgk/reply.do?id=24`);
  await overlay.press("button", /填写答复/);
  await expect.poll(() => overlay.panelText()).toContain("云医保公复〔2026〕12号");
  await overlay.press("button", /填入勾选的栏目/);
  await expect.poll(() => overlay.panelText(), { timeout: 20_000 }).toContain("已填");
  const form = page.frameLocator("iframe[name=hf]");
  await expect(form.locator("input[name=hfwh]")).toHaveValue("云医保公复〔2026〕12号");
  await remove(options, "本局依申请公开系统");
});

test("by its profile an agency's own CMS has a title, which is checked; without it nobody knows which field that is", async ({
  page,
  site,
  options,
  overlay,
}) => {
  const open = async (): Promise<void> => {
    await page.bringToFront();
    const article = new EditorPage(page, "contenteditable");
    await article.open(site, "&labels=0");
    await page.locator("#title").fill(`联系电话${sampleFaults.mobile}`);
    await article.setParagraphs([`手机${sampleFaults.mobile}。`]);
  };
  await open();
  await overlay.find("button", /公开助手.*1/);
  await take(options, articles, /已采用“本局\.json”/);
  await open();
  await overlay.find("button", /公开助手.*2/);
  await remove(options, "本局内容管理平台");
  await open();
  await overlay.find("button", /公开助手.*1/);
});

test("a profile that is not what it should be is refused, with what, where and what to do", async ({
  options,
  register,
}) => {
  const before = await register.ask("portal.list", {});
  const [list] = requests.profile.lists;
  const { profile } = requests;
  const at = (change: object): object => ({ ...requests, profile: { ...profile, ...change } });
  await take(
    options,
    at({ match: { hosts: ["*"], paths: ["/"] } }),
    /“profile\.match\.hosts\.0”有误，不是主机名。请写网址里的主机名/,
  );
  await take(options, at({ match: { hosts: [HOST], paths: ["/*"] } }), /“profile\.match\.paths\.0”有误，不是路径。请/);
  await take(
    options,
    at({ lists: [{ ...list, row: "tr:nth-child(2)" }] }),
    /“profile\.lists\.0\.row”有误，用了“:nth-child”.*请改用/,
  );
  await take(
    options,
    at({ lists: [{ ...list, page: { address: "^/(a+)+$", has: "#a" } }] }),
    /重复套着重复，可能很慢。请/,
  );
  await take(options, at({ script: "alert(1)" }), /有不认识的项 script。请/);
  await take(options, at({ id: "demo" }), /编号“demo”是自带的网站适配的，没有采用。请/);
  expect(await register.ask("portal.list", {})).toEqual(before);
});

test("what comes with the extension is exported, and taken in again under another name", async ({
  options,
  register,
}) => {
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByRole("button", { name: `导出 ${demoRequestsOld.title}`, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("网站适配-demo-requests-old.json");
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  await take(options, { ...file, profile: { ...file.profile, id: "again" } }, /已采用/);
  expect((await register.ask("portal.list", {})).portals[0]).toMatchObject({ id: "again", from: "imported" });
  await register.ask("portal.remove", { id: "again" });
});
