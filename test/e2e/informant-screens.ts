import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "./desk.ts";
import { fill, goTo } from "./publishing-screens.ts";
import { spellings } from "./spellings.ts";

/** What the report is about, in the words of the record: nobody is named in it. */
export const SUMMARY = "公示的收费标准不全";
/** Who reported in these tests, and what; by the labels of the form. */
export const WHO = {
  姓名或者名称: "濮阳瑾瑜",
  工作单位: "霍山县磨子潭镇云峰茶机修配所",
  联系电话: "13855557788",
  通信地址: "霍山县磨子潭镇胡家河村老屋组12号",
  举报内容: "我爱人住院时被要求在院外买了四千三百元的药。收据上却写的是理疗费，科室的人说写出来就不给报销。",
} as const;
/** Whatever would tell who it was: every two characters of the name, and pieces of the rest. */
const PIECES =
  "濮阳 阳瑾 瑾瑜 磨子潭 云峰 茶机 修配 胡家河 老屋组 13855557788 55557788 5555-7788 爱人住院 四千三百 院外买 理疗费 不给报销".split(
    " ",
  );
/** Fails where any piece of who reported is in a text, however it is spelt; `what` says which text it is. */
export function expectNone(dump: string, what: string): void {
  for (const piece of PIECES)
    for (const spelling of spellings(piece)) expect(dump.includes(spelling), `${piece} in ${what}`).toBe(false);
}

/** The card about who reported, on a case's page. */
export const card = (screen: Page): Locator => screen.getByRole("region", { name: "举报人", exact: true });

/** Takes a step on the case's page. */
export async function take(screen: Page, title: string, values: Readonly<Record<string, string>>): Promise<void> {
  await screen.bringToFront();
  const steps = screen.getByRole("region", { name: "下一步" });
  await steps.getByRole("button", { name: title, exact: true }).first().click();
  const form = steps.getByRole("form", { name: title });
  await fill(form, values);
  await form.getByRole("button", { name: "记录" }).click();
  await expect(form).toBeHidden();
}

/** What a person can see on a screen, and what the page holds. */
export async function seen(screen: Page): Promise<string> {
  const inputs = await screen.evaluate(() =>
    [...document.querySelectorAll("input, textarea")].map((one) => ("value" in one ? one.value : "")),
  );
  return `${await screen.content()}${await screen.innerText("body")}${JSON.stringify(inputs)}`;
}

/** The text of a file that was saved; of a Word file that of all its parts. */
export async function saved(download: Download): Promise<string> {
  const bytes = await readFile(await download.path());
  if (!download.suggestedFilename().endsWith(".docx")) return bytes.toString("utf8");
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(([name, part]) => `${name}${strFromU8(part)}`)
    .join("\n");
}

/** Fills in the report's own section, and the neutral record below; answers the case's id. */
export async function receive(
  screen: Page,
  who: Readonly<Record<string, string>> | undefined,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  await goTo(screen, "start/complaint");
  const about = screen.getByRole("region", { name: "举报人" });
  if (who) await fill(about, who);
  else await about.getByLabel(/匿名/).last().check();
  const form = screen.getByRole("form", { name: /接到投诉举报/ });
  await form.getByLabel("实际发生日期").fill("2026-11-02");
  await fill(form, { 反映的情形: "（六）不按期公开或者不及时更新", 投诉举报方式: "走访", ...values });
  await form.getByRole("button", { name: "登记" }).click();
  await screen.waitForURL(/#case\//);
  return screen.url().replace(/.*#case\//, "");
}

/** Makes a document of the case, and looks into it. */
export async function expectLetter(screen: Page): Promise<void> {
  await screen.bringToFront();
  const papers = screen.getByRole("region", { name: "文书" });
  await papers.getByLabel("其他文书").selectOption({ label: "投诉举报登记表" });
  await papers.getByRole("button", { name: "生成" }).click();
  const desk = screen.getByRole("dialog", { name: "投诉举报登记表" });
  await expect(desk.getByLabel(/^《.*》预览$/)).toContainText(SUMMARY);
  const download = screen.waitForEvent("download", { timeout: 30_000 });
  await desk.getByRole("button", { name: "保存为 Word 文件" }).click();
  await expect(desk.getByText(/已保存为|没有保存/)).toContainText("已保存为", { timeout: 30_000 });
  const paper = await saved(await download);
  expect(paper).toContain(SUMMARY);
  expectNone(paper, "the document");
  await desk.getByRole("button", { name: "关闭" }).click();
}
