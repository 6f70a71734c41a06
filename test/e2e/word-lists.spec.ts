import { xlsxBytes } from "../../lib/documents/xlsx.ts";
import { expect, openDraft, test } from "./desk.ts";

/** 串标、标、围标 in GBK, a line each. */
const GBK = Buffer.from([0xb4, 0xae, 0xb1, 0xea, 0x0a, 0xb1, 0xea, 0x0a, 0xce, 0xa7, 0xb1, 0xea]);
const DOCUMENT = "某局信息发布用语规范";

test("an agency's own words: imported, marked with the list's basis, excepted, switched off, replaced, exported, removed", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const options = await register.openScreen("options");
  const file = options.getByLabel("词表文件");
  await file.setInputFiles({ name: "禁用词.txt", mimeType: "text/plain", buffer: GBK });
  const form = options.getByRole("form", { name: /禁用词\.txt/ });
  await expect(form.getByText("可用的词 2 个")).toBeVisible();
  await expect(form.getByText("只有一个字的 1 个，没有采用：标")).toBeVisible();
  await form.getByLabel("依据的文件").fill(DOCUMENT);
  await form.getByLabel("条款").fill("第三条");
  await form.getByRole("radio", { name: "必须处理" }).check();
  await form.getByLabel(/例外短语/).fill("反串标");
  await form.getByRole("button", { name: "保存词表" }).click();
  await expect(options.getByText("已保存“禁用词”")).toBeVisible();

  const article = await openDraft(page, portal.url, ["查处串标一起。", "反串标工作已部署。"], { marked: ["串标"] });
  await page.locator("#publish").click();
  await expect.poll(() => overlay.panelText()).toContain(DOCUMENT);
  expect(await overlay.panelText()).toContain("第三条");

  await options.getByRole("button", { name: "停用 禁用词" }).click();
  await page.bringToFront();
  await expect.poll(() => article.marked()).toEqual([]);
  await options.bringToFront();
  await options.getByRole("button", { name: "启用 禁用词" }).click();

  await options.getByRole("button", { name: "更换 禁用词" }).click();
  const rows = [
    ["序号", "词语"],
    ["1", "部署"],
    ["2", "=1+1"],
  ];
  const [head = [], ...cells] = rows;
  const headers = head.map((title) => ({ title, width: 10 }));
  const buffer = Buffer.from(await xlsxBytes({ sheet: "词表", headers, rows: cells }));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await file.setInputFiles({ name: "新表.xlsx", mimeType, buffer });
  await expect(options.getByText("用“新表.xlsx”更换“禁用词”")).toBeVisible();
  await expect(options.getByLabel("依据的文件")).toHaveValue(DOCUMENT);
  await options.getByRole("button", { name: "保存词表" }).click();
  await expect(options.getByText(/^2 个词。依据/)).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => article.marked()).toEqual(["部署"]);

  await options.bringToFront();
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByRole("button", { name: "导出 禁用词" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("禁用词.csv");
  await options.getByRole("button", { name: "移除 禁用词" }).click();
  await options.getByRole("button", { name: "确认移除 禁用词" }).click();
  await expect(options.getByText("已移除“禁用词”。")).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => article.marked()).toEqual([]);
  await options.close();
});
