// @vitest-environment happy-dom
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { LetterTemplates } from "../../components/settings/LetterTemplates.tsx";
import { OfficeForm } from "../../components/settings/OfficeForm.tsx";
import { success } from "../../lib/model/result.ts";
import { OFFICE_PART, TEMPLATES_PART } from "../gallery/office-samples.ts";
import { OFFICE } from "../lib/documents/letters/sample-case.ts";
import { mount } from "./mount.ts";

describe("本单位信息", () => {
  it("says what is wrong beside the field, and how much is missing", () => {
    const shown = mount(<OfficeForm {...OFFICE_PART} />);
    expect(shown.root.textContent).toContain("还有 2 项没有填");
    const field = shown.root.querySelector<HTMLInputElement>("[id$=-reconsiderationOrgan]");
    const described = field?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => shown.root.querySelector(`[id="${id}"]`)?.textContent).join("")).toContain(
      "本级人民政府管辖",
    );
  });

  it("says at once that a way of making index numbers cannot be read, and how it is written", async () => {
    const shown = mount(<OfficeForm office={OFFICE} notice={null} onSave={vi.fn()} />);
    expect(shown.root.querySelector(".office-problem")).toBeNull();
    await shown.type("索引号的编法", "YX-{年}");
    expect(shown.root.querySelector(".office-problem")?.textContent).toContain("要有一处{流水号}");
  });

  it("saves what was entered, trimmed, departments once each", async () => {
    const onSave = vi.fn().mockResolvedValue(success({}));
    const shown = mount(<OfficeForm office={OFFICE} notice={null} onSave={onSave} />);
    await shown.type("本单位全称", " 金寨县医疗保障局 ");
    await shown.type("承办部门", "基金股\n\n 基金股 \n待遇股");
    await shown.press("更新本单位信息");
    expect(onSave).toHaveBeenCalledWith({ ...OFFICE, name: "金寨县医疗保障局", departments: ["基金股", "待遇股"] });
    await vi.waitFor(() => expect(shown.root.querySelector("output")?.textContent).toContain("已更新"));
  });
});

describe("文书模板", () => {
  const word = (text: string) =>
    zipSync({ "word/document.xml": strToU8(`<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`) });

  async function upload(text: string) {
    const onSave = vi.fn().mockResolvedValue(success({}));
    const shown = mount(<LetterTemplates {...TEMPLATES_PART} onSave={onSave} />);
    const input = shown.root.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no input");
    Object.defineProperty(input, "files", { value: [new File([word(text)], "本局.docx")] });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(shown.root.querySelector("output")?.className).toMatch(/ok|error/));
    return { onSave, text: shown.root.textContent ?? "" };
  }

  it("keeps a file whose fields are known", async () => {
    const { onSave, text } = await upload("{登记编号}{申请内容}");
    expect(onSave).toHaveBeenCalledWith("D01", "本局.docx", expect.any(Uint8Array));
    expect(text).toContain("认识的字段：登记编号、申请内容");
  });

  it("refuses one with a field that is not, and names it", async () => {
    const { onSave, text } = await upload("{登记编号}{收文号码}");
    expect(onSave).not.toHaveBeenCalled();
    expect(text).toContain("没有这些字段：收文号码");
  });
});
