import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { launch } from "../../scripts/launch.ts";
import { expect, test } from "./desk.ts";
import { DEMO_BUILD } from "./fixtures.ts";
import { expectNoFaultNow } from "./no-fault.ts";
import { RegisterPage } from "./register-page.ts";
import { openRequests, registerRequest } from "./request-screens.ts";
import { tabTo } from "./tab-to.ts";

test.use({ profile: "backup" });
// A second browser, and four times a key is made of a passphrase, which is slow on purpose.
test.describe.configure({ timeout: 120_000 });

const PASSPHRASE = "dabieshan hong ye mantian";
const ASKED = "医保基金飞行检查结论";
const OFFICE = "霍山县医疗保障局测试股";
const NUMBERS = ["测公〔2026〕61号", "测公〔2026〕62号"] as const;

async function goTo(screen: Page, part: string): Promise<void> {
  await screen.goto(`${screen.url().replace(/#.*/, "")}#${part}`);
}

/** What a desk shows of its requests, its figures of the month, and what 记录校验 says. */
async function shown(screen: Page): Promise<{ list: readonly string[]; figures: readonly string[]; verdict: string }> {
  await goTo(screen, "requests");
  await expect(screen.getByText("正在读取")).toHaveCount(0);
  for (const number of NUMBERS) await expect(screen.getByRole("row", { name: number })).toBeVisible();
  const list = await atRest(() => screen.getByRole("row").allTextContents());
  await goTo(screen, "figures/2026-09");
  await expect(screen.getByText("正在读取")).toHaveCount(0);
  await expect(screen.getByRole("main")).toContainText("2 件");
  const figures = await atRest(() => screen.getByRole("table").allInnerTexts());
  await goTo(screen, "records");
  await screen.getByRole("button", { name: /校验/ }).click();
  const verdict = screen.getByText(/条记录完整|对不上/);
  await expect(verdict).toBeVisible();
  return { list, figures, verdict: await verdict.innerText() };
}

/** What is read twice in a row: what the log says to the rest of a page may come a moment later. */
async function atRest(read: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let last = await read();
  const rests = async (): Promise<boolean> => {
    const before = last;
    last = await read();
    return last.join("\n") === before.join("\n");
  };
  await expect.poll(rests, { intervals: [400] }).toBe(true);
  return last;
}

test("a backup made by keyboard is restored by keyboard on an empty desk: the same cases, the vault, a log that verifies", async ({
  register,
}, testInfo) => {
  await register.ask("settings.save", {
    person: { name: "周备份", department: "综合科", role: "科员" },
    pack: "national",
  });
  const { office } = await register.ask("office.get", {});
  await register.ask("office.save", { ...office, name: OFFICE });
  const screen = await openRequests(register);
  for (const number of NUMBERS) await registerRequest(screen, { on: "2026-09-07", number, content: ASKED });
  const before = await shown(screen);
  expect(before.verdict).toContain("完整");

  await goTo(screen, "backup");
  const form = screen.getByRole("form", { name: "制作备份" });
  await tabTo(screen, form.getByLabel("备份口令", { exact: true }));
  await screen.keyboard.type(PASSPHRASE);
  await screen.keyboard.press("Tab");
  await screen.keyboard.type(PASSPHRASE);
  const saving = screen.waitForEvent("download");
  await screen.keyboard.press("Enter");
  const file = testInfo.outputPath("backup.gkbak");
  await (await saving).saveAs(file);
  await expect(screen.getByText(/备份做好了：公开助手备份-.*\.gkbak/)).toBeVisible();
  await expect(screen.getByText(/上次备份/)).toBeVisible();

  const bytes = await readFile(file);
  const spelt = [
    ASKED,
    OFFICE,
    "周备份",
    "甲某某",
    "0564-1234567",
    ...NUMBERS,
    "StepTaken",
    register.page.url().split("/")[2],
  ];
  for (const word of spelt.filter((one) => one !== undefined)) {
    for (const spelling of [
      Buffer.from(word),
      Buffer.from(word, "utf16le"),
      Buffer.from(word)
        .toString("base64")
        .replace(/.{2}=*$/, ""),
    ]) {
      expect(bytes.includes(spelling), word).toBe(false);
    }
  }

  // Where something is recorded already it is not even asked for.
  await expect(screen.getByText(/备份不能恢复到这里/)).toBeVisible();
  await expect(screen.getByRole("button", { name: "选择备份文件" })).toHaveCount(0);
  await expectNoFaultNow(screen);

  const other = await launch({ extension: DEMO_BUILD, headless: true, viewport: { width: 1280, height: 900 } });
  try {
    const theirs = await RegisterPage.open(other.context, other.origin);
    const empty = await theirs.openScreen("dashboard");
    await goTo(empty, "backup");
    const choose = empty.getByRole("button", { name: "选择备份文件" });
    await choose.waitFor();
    const open = async (path: string, passphrase: string): Promise<void> => {
      const choosing = empty.waitForEvent("filechooser");
      await tabTo(empty, empty.getByRole("button", { name: /选择备份文件|换一个文件/ }));
      await empty.keyboard.press("Enter");
      await (await choosing).setFiles(path);
      const secret = empty.getByRole("form", { name: "打开备份" }).getByLabel("备份口令");
      await tabTo(empty, secret);
      await secret.fill("");
      await empty.keyboard.type(passphrase);
      await empty.keyboard.press("Enter");
    };
    await open(file, "not the passphrase at all");
    await expect(empty.getByText(/打不开：口令不对/)).toBeVisible();
    const cut = testInfo.outputPath("cut.gkbak");
    await writeFile(cut, bytes.subarray(0, -7));
    await open(cut, PASSPHRASE);
    await expect(empty.getByText(/不完整/)).toBeVisible();
    expect(await theirs.allEvents()).toEqual([]);

    await open(file, PASSPHRASE);
    await expect(empty.getByText(/2 份个人信息/)).toBeVisible();
    await tabTo(empty, empty.getByRole("button", { name: "恢复到本机" }));
    await empty.keyboard.press("Enter");
    await expect(empty.getByText(/已恢复 \d+ 条记录/)).toBeVisible();
    await tabTo(empty, empty.getByRole("button", { name: "打开工作台" }));
    const reloading = empty.waitForEvent("load");
    await empty.keyboard.press("Enter");
    await reloading;

    // And one more, that it goes on from these.
    expect(await shown(empty)).toEqual({
      ...before,
      verdict: before.verdict.replace(/\d+/, (all) => `${Number(all) + 1}`),
    });
    const restored = (await theirs.allEvents()).filter(({ fact: { type } }) => type !== "EventsTakenIn");
    expect(restored).toEqual(await register.allEvents());
    expect((await theirs.ask("office.get", {})).office.name).toBe(OFFICE);
    const { settings } = await theirs.ask("settings.get", {});
    expect(settings.person.name).toBe("周备份");
    const compartment = "applicants";
    expect(await theirs.ask("vault.state", { compartment })).toEqual({ state: "locked", persons: 2 });

    // It goes on as a desk of its own.
    const screenThere = await openRequests(theirs);
    await registerRequest(screenThere, { on: "2026-09-08", number: "测公〔2026〕63号", content: ASKED });
    const devices = new Set((await theirs.events()).map(({ device }) => device));
    expect(devices.size).toBe(2);
    await expectNoFaultNow(screenThere);
  } finally {
    await other.context.close();
  }
});
