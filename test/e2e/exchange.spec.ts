import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { launch } from "../../scripts/launch.ts";
import type { Fact } from "../../lib/model/event.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { expect, test as base } from "./desk.ts";
import { DEMO_BUILD } from "./fixtures.ts";
import { expectNoFaultNow } from "./no-fault.ts";
import { RegisterPage } from "./register-page.ts";
import { tabTo } from "./tab-to.ts";
import { stopWorker } from "./worker.ts";

/** A second computer beside the first: another browser with a register of its own. */
const test = base.extend<{ other: RegisterPage }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is asked for off the pattern
  other: async ({}, use) => {
    const { context, origin } = await launch({
      extension: DEMO_BUILD,
      headless: true,
      viewport: { width: 1280, height: 900 },
    });
    await use(await RegisterPage.open(context, origin));
    await context.close();
  },
});

test.use({ profile: "exchange" });
// A second browser, and in one test thousands of records that are signed, read and taken in twice.
test.describe.configure({ timeout: 120_000 });

const SAME = "测公〔2026〕80号";

/** Gives a computer its person, and what that one has recorded. */
async function work(desk: RegisterPage, name: string, facts: readonly Fact[]): Promise<void> {
  await desk.ask("settings.save", { person: { name, department: "办公室", role: "科员" }, pack: "national" });
  const entries = facts.map((fact) => ({ id: newId(), occurredAt: "2026-03-02T01:00:00.000Z", fact }));
  await desk.ask("case.record", { entries });
}

function request(number: string, content: string): Fact {
  const fields = { channel: "in-person", "applicant-kind": "natural", content, number };
  return { type: "StepTaken", case: newId(), procedure: "request", step: "register", fields };
}

/** The dashboard of a computer at one of its tabs. */
async function dashboard(desk: RegisterPage, tab: string): Promise<Page> {
  const screen = await desk.page.context().newPage();
  await screen.goto(desk.page.url().replace(/options\.html.*/, `dashboard.html#${tab}`));
  return screen;
}

async function goTo(screen: Page, tab: string): Promise<void> {
  await screen.goto(`${screen.url().replace(/#.*/, "")}#${tab}`);
  await screen.bringToFront();
}

/** What the button saves. */
async function saved(screen: Page, button: string): Promise<{ readonly name: string; readonly buffer: Buffer }> {
  await goTo(screen, "exchange");
  const download = screen.waitForEvent("download");
  await screen.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) };
}

async function choose(screen: Page, { name, buffer }: Awaited<ReturnType<typeof saved>>): Promise<void> {
  await goTo(screen, "exchange");
  await screen.getByLabel("交换文件").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** All that a computer's log holds, of every desk, and what 年度报告 shows of the year. */
async function shown(desk: RegisterPage, screen: Page): Promise<{ hashes: string[]; tables: string[] }> {
  await goTo(screen, "annual/2026");
  await expect(screen.getByRole("table").first()).toBeVisible();
  await expect(screen.getByText(/正在(读取|统计)/)).toHaveCount(0);
  const tables = await screen.getByRole("table").allInnerTexts();
  return { hashes: (await desk.allEvents()).map(({ hash }) => hash).sort(), tables };
}

test("two computers hand each other files, compare a number on the telephone, solve what does not fit, and end with the same figures", async ({
  register,
  other,
}) => {
  await work(register, "李明", [request(SAME, "医保基金飞行检查结论"), request("测公〔2026〕81号", "定点机构名单")]);
  await work(other, "王芳", [request(SAME, "飞行检查的结论"), request("测公〔2026〕82号", "目录调整文件")]);
  const [here, there] = [await dashboard(register, "exchange"), await dashboard(other, "exchange")];
  const digits = await here.locator("code.fingerprint").first().innerText();
  await choose(there, await saved(here, "导出全部记录"));
  const inside = there.getByRole("region", { name: "文件里有什么" });
  await expect(inside).toContainText("新记录 2 条");
  await expect(inside).toContainText("登记了一件，看起来是同一件");
  await expect(inside.locator("code.fingerprint")).toHaveText(digits);
  await expectNoFaultNow(there);
  await expect(inside.getByRole("button", { name: /^接收/ })).toHaveCount(0);
  await inside.getByRole("checkbox").check();
  await inside.getByRole("button", { name: "接收 2 条记录" }).click();
  await expect(there.getByText("已接收 2 条记录")).toBeVisible();

  await goTo(there, "conflicts");
  const conflict = there.getByRole("article", { name: /同一件申请登记了两次/ });
  await conflict.getByRole("button", { name: /撤销办公室 王芳登记的，并入另一件/ }).click();
  await conflict.getByRole("textbox").fill("与李明登记的是同一件");
  await conflict.getByRole("button", { name: "记录", exact: true }).click();
  await expect(there.getByText("没有待核的内容")).toBeVisible();

  // The other way: the screen here is open and follows.
  await choose(here, await saved(there, "导出全部记录"));
  const back = here.getByRole("region", { name: "文件里有什么" });
  await back.getByRole("checkbox").check();
  await back.getByRole("button", { name: /^接收/ }).click();
  await expect(here.getByText(/已接收 \d+ 条记录/)).toBeVisible();
  await goTo(here, "conflicts");
  await expect(here.getByText("没有待核的内容")).toBeVisible();
  await choose(there, await saved(here, "导出全部记录"));
  await inside.getByRole("button", { name: /^接收/ }).click();
  await expect(there.getByText(/已接收 \d+ 条记录/)).toBeVisible();

  // A page may show for a moment what its log said before.
  await expect(async () => {
    const told = await shown(register, here);
    expect(told.tables.join(" ")).toContain("新收");
    expect(await shown(other, there)).toEqual(told);
  }).toPass({ timeout: 20_000 });
  for (const desk of [register, other]) expect((await desk.ask("register.verify", {})).problems).toEqual([]);
  // Once more is nothing new.
  await choose(there, await saved(here, "导出全部记录"));
  await expect(inside).toContainText("没有可以接收的新记录");
  await here.close();
});

test("in a folder that computers share each writes one file of its own and takes in the others'", async ({
  register,
  other,
}) => {
  await work(other, "赵云", [request("测公〔2026〕90号", "集采中选结果")]);
  const there = await dashboard(other, "exchange");
  const file = await saved(there, "只导出本机登记的");
  const here = await register.page.context().newPage();
  // The browser's own picker cannot be driven; a folder of the origin's private file system is a folder like any other.
  await here.addInitScript(() => {
    const shared = async (): Promise<FileSystemDirectoryHandle> => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle("shared", { create: true });
    };
    Object.assign(globalThis, { showDirectoryPicker: shared });
  });
  await here.goto(register.page.url().replace(/options\.html.*/, "dashboard.html#exchange"));
  await here.bringToFront();
  await here.getByRole("button", { name: "选择文件夹" }).click();
  await here.evaluate(
    async ({ name, bytes }) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("shared", { create: true });
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(new Uint8Array(bytes));
      await writing.close();
    },
    { name: file.name, bytes: [...file.buffer] },
  );
  await here.getByRole("button", { name: "同步" }).click();
  const waiting = here.getByRole("region", { name: "文件里有什么" });
  await waiting.getByRole("checkbox").check();
  await waiting.getByRole("button", { name: "接收 1 条记录" }).click();
  await expect(here.getByText("已接收 1 条记录")).toBeVisible();
  await here.getByRole("button", { name: "同步" }).click();
  await expect(here.getByText(/没有新的内容|没有新的记录/)).toBeVisible();
  const names = await here.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("shared");
    const found: string[] = [];
    for await (const name of folder.keys()) found.push(name);
    return found;
  });
  expect(names).toHaveLength(2);
  expect(names).toContain(file.name);
  // Chosen once, it is known when the page is opened again.
  await here.reload();
  await expect(here.getByText("文件夹：")).toContainText("shared");
  await here.close();
});

test("by keyboard alone: a file is saved, another computer's looked into, compared and taken in, and what does not fit solved", async ({
  register,
  other,
}) => {
  const number = "测公〔2026〕95号";
  await work(register, "李明", [request(number, "总额预算执行情况")]);
  await work(other, "周瑜", [request(number, "总额预算的执行情况说明")]);
  const [here, there] = [await dashboard(register, "exchange"), await dashboard(other, "exchange")];
  await there.bringToFront();
  const saving = there.waitForEvent("download");
  await tabTo(there, there.getByRole("button", { name: "导出全部记录" }));
  await there.keyboard.press("Enter");
  const file = await (await saving).path();

  await here.bringToFront();
  const choosing = here.waitForEvent("filechooser");
  await tabTo(here, here.getByRole("button", { name: "选择文件", exact: true }));
  await here.keyboard.press("Enter");
  await (await choosing).setFiles(file);
  const inside = here.getByRole("region", { name: "文件里有什么" });
  await tabTo(here, inside.getByRole("checkbox"));
  await here.keyboard.press("Space");
  await tabTo(here, inside.getByRole("button", { name: "接收 1 条记录" }));
  await here.keyboard.press("Enter");
  await expect(here.getByText("已接收 1 条记录")).toBeVisible();
  await tabTo(here, here.getByRole("link", { name: "查看待核" }));
  await here.keyboard.press("Enter");

  const conflict = here.getByRole("article", { name: new RegExp(`同一件申请登记了两次.*${number}`) });
  await tabTo(here, conflict.getByRole("button", { name: /撤销办公室 周瑜登记的，并入另一件/ }));
  await here.keyboard.press("Enter");
  await tabTo(here, conflict.getByRole("textbox", { name: "理由" }));
  await here.keyboard.type("与李明登记的是同一件");
  await tabTo(here, conflict.getByRole("button", { name: "记录", exact: true }));
  await here.keyboard.press("Enter");
  await expect(conflict).toHaveCount(0);
  await here.close();
});

test("a background that is killed again and again while it takes a file in leaves nothing half, and says what to do", async ({
  register,
  other,
}) => {
  const count = 3000;
  await work(
    other,
    "黄忠",
    Array.from({ length: count }, (_, at) => request(`测公〔2026〕${1000 + at}号`, `第${at}份清单`)),
  );
  const [here, there] = [await dashboard(register, "exchange"), await dashboard(other, "exchange")];
  const bundle = await saved(there, "导出全部记录");
  const before = (await register.allEvents()).length;
  await choose(here, bundle);
  const inside = here.getByRole("region", { name: "文件里有什么" });
  await inside.getByRole("checkbox").check();
  await inside.getByRole("button", { name: `接收 ${count} 条记录` }).click();
  // Once as it has begun, and once more as it is asked anew.
  for (const wait of [0, 400]) {
    await here.waitForTimeout(wait);
    await stopWorker(register.page);
  }
  const said = here.getByText(/已接收 \d+ 条记录|后台没有回应，请再试一次|可能已经接收完。请重新选择文件/);
  await expect(said).toBeVisible({ timeout: 60_000 });
  const rows = async (): Promise<number> => (await register.allEvents()).length - before;
  // All, with the word that they were taken in, or none.
  expect([0, count + 1]).toContain(await rows());
  expect((await register.ask("register.verify", {})).problems).toEqual([]);

  await choose(here, bundle);
  const take = inside.getByRole("button", { name: `接收 ${count} 条记录` });
  const nothing = inside.getByText("没有可以接收的新记录");
  await expect(inside.getByRole("checkbox").or(take).or(nothing)).toBeVisible({ timeout: 60_000 });
  if (!(await nothing.isVisible())) {
    if ((await inside.getByRole("checkbox").count()) > 0) await inside.getByRole("checkbox").check();
    await take.click();
    await expect(here.getByText(`已接收 ${count} 条记录`)).toBeVisible({ timeout: 60_000 });
  }
  expect(await rows()).toBe(count + 1);
  expect((await register.ask("register.verify", {})).problems).toEqual([]);
});
