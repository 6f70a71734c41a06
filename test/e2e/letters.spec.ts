import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { OFFICE } from "../lib/documents/letters/sample-case.ts";
import { expect, test } from "./desk.ts";
import { openRequests, registerRequest } from "./request-screens.ts";
import { expectNoFaultNow } from "./no-fault.ts";

test.use({ profile: "letters" });

const APPLICATION = { on: "2026-09-07", number: "测公〔2026〕8号", content: "2025年度决算", name: "王小琴" };

test("a document asks for what is missing, is checked, saved as Word, and recorded", async ({ register }) => {
  const screen = await openRequests(register);
  await registerRequest(screen, APPLICATION);
  const card = screen.getByRole("region", { name: "文书" });
  await card.getByLabel("其他文书").selectOption("D20");
  await card.getByRole("button", { name: "生成" }).click();
  const desk = screen.getByRole("dialog", { name: "政府信息不存在告知书" });
  const paper = desk.getByLabel("《政府信息不存在告知书》预览");
  await expect(paper.getByText("王小琴：")).toBeVisible();
  await expect(desk.getByText(/还缺 \d+ 项：本单位全称/)).toBeVisible();
  await register.ask("office.save", OFFICE);
  await desk.getByRole("button", { name: "关闭" }).click();
  await expect(desk).toBeHidden();
  await card.getByRole("button", { name: "生成" }).click();
  await expect(desk.getByText(/还缺/)).not.toContainText("本单位全称");

  await desk.getByRole("button", { name: "保存为 Word 文件" }).press("Enter");
  await expect(desk.getByText(/没有保存/)).toBeVisible();
  await expect(desk.getByLabel("发文字号")).toBeFocused();
  await desk.getByLabel("发文字号").fill("35");
  await desk.getByLabel("要求的提供形式").or(desk.getByLabel("检索的范围")).first().fill("公文系统");
  await desk.getByLabel("检索的方法").fill("由13800138000检索");
  await desk.getByLabel("送达方式").selectOption("post");
  await expect(paper.getByText("霍医保公复〔2026〕35号")).toBeVisible();
  // Another person's number is held.
  await expect(desk.getByRole("list", { name: "检查发现" })).toContainText("13800138000");
  await desk.getByRole("button", { name: "保存为 Word 文件" }).click();
  await expect(desk.getByText(/必须处理，没有保存/)).toBeVisible();
  await desk.getByLabel("检索的方法").fill("关键词检索的方式");
  await expect(desk.getByText("检查没有发现问题。")).toBeVisible();
  await expectNoFaultNow(screen);

  const download = screen.waitForEvent("download");
  await desk.getByRole("button", { name: "保存为 Word 文件" }).click();
  const file = await download;
  await expect(desk.getByText(/已保存为“政府信息不存在告知书/)).toBeVisible();
  expect(file.suggestedFilename()).toMatch(/^政府信息不存在告知书.*\.docx$/);
  const read = await readAttachment({ name: "letter.docx", bytes: new Uint8Array(readFileSync(await file.path())) });
  const text = read.ok ? read.value.draft.blocks.map((block) => block.text).join("\n") : read.error;
  expect(text).toContain("王小琴：");
  expect(text).toContain("在公文系统范围内进行了检索");
  expect(text).toContain("6个月内向霍山县人民法院提起行政诉讼");
  await screen.keyboard.press("Escape");
  await expect(desk).toBeHidden();
  await expect(screen.getByText(/政府信息不存在告知书（测公/)).toBeVisible();
});

test("H1.6, H5: an article's slip and letters are made on its page, each of its own inquiry", async ({ register }) => {
  await register.ask("office.save", OFFICE);
  const id = newId();
  const take = async (step: string, fields: FieldValues): Promise<void> => {
    const fact = { type: "StepTaken", case: id, procedure: "article", step, fields } as const;
    await register.ask("case.record", { entries: [{ id: newId(), occurredAt: "2026-03-02T02:00:00.000Z", fact }] });
  };
  await take("draft", {
    title: "医保基金监督检查情况通报",
    "article-kind": "announcement",
    attribute: "active",
    drafter: "张明",
    department: "基金监管股",
    "formed-on": "2026-03-02",
    "publishing-limit": "ordinary",
  });
  const said = { opinion: "同意公开", "opinion-basis": "条例第二十条", "opinion-reason": "应当公开" };
  await take("department-review", { "signed-by": "赵科", ...said });
  for (const organ of ["县财政局", "县公安局"])
    await take("coordinate", { organ, "coordination-about": `${organ}的内容` });
  const screen = await register.openScreen("dashboard");
  await screen.evaluate((one) => (location.hash = `case/${one}`), id);
  const card = screen.getByRole("region", { name: "文书" });
  await card.getByRole("button", { name: "政府信息协调发布意见书" }).press("Enter");
  const desk = screen.getByRole("dialog");
  await desk
    .getByLabel(/^哪一次/)
    .selectOption({ label: await desk.getByRole("option", { name: /县公安局/ }).innerText() });
  const paper = desk.getByLabel("《政府信息协调发布意见书》预览");
  await expect(paper.getByText("县公安局：")).toBeVisible();
  await expect(paper).not.toContainText("县财政局");
  await screen.keyboard.press("Escape");
  await expect(desk).toBeHidden();

  await card.getByLabel("其他文书").selectOption("L10");
  await card.getByRole("button", { name: "生成" }).press("Enter");
  await expect(desk.getByText("需要的内容都有了。")).toBeVisible();
  await expectNoFaultNow(screen);
  const download = screen.waitForEvent("download");
  await desk.getByRole("button", { name: "保存为 Word 文件" }).press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("政府信息公开审核单（医保基金监督检查情况通报）.docx");
  const read = await readAttachment({ name: "slip.docx", bytes: new Uint8Array(readFileSync(await file.path())) });
  const text = read.ok ? read.value.draft.blocks.map((block) => block.text).join("\n") : read.error;
  expect(text).toMatch(/意见：同意公开[\s\S]*依据：条例第二十条[\s\S]*理由：应当公开[\s\S]*签字：赵科　2026年3月2日/);
  await expect
    .poll(async () => (await register.facts()).at(-1))
    .toMatchObject({ type: "DocumentMade", case: id, document: "L10" });
});

test("an agency's own template is looked into, kept, and used", async ({ register }) => {
  await register.ask("office.save", OFFICE);
  const options = await register.openScreen("options");
  const card = options.getByRole("region", { name: "文书模板" });
  const word = (text: string) =>
    Buffer.from(
      zipSync({
        "[Content_Types].xml": strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        "word/document.xml": strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
    );
  const upload = (text: string) =>
    card
      .getByLabel("文书模板文件")
      .setInputFiles({ name: "本局.docx", mimeType: "application/zip", buffer: word(text) });
  await card.getByLabel("文书", { exact: true }).selectOption("D01");
  await upload("本局专用：{申请人}，{登记编号}");
  await expect(card.getByText(/没有这些字段：申请人。/)).toBeVisible();
  await upload("本局专用：{申请人姓名或者名称}，{登记编号}");
  await expect(card.getByText(/已保存/)).toBeVisible();

  const screen = await openRequests(register);
  await registerRequest(screen, { ...APPLICATION, number: "测公〔2026〕9号" });
  await screen
    .getByRole("region", { name: "文书" })
    .getByRole("button", { name: "政府信息公开申请登记表（回执）" })
    .click();
  const desk = screen.getByRole("dialog");
  await expect(desk.getByText("本局专用：王小琴，测公〔2026〕9号")).toBeVisible();
});
