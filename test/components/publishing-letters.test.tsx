// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { Letters } from "../../components/letters/Letters.tsx";
import type { Case } from "../../lib/model/case.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { letterActions, letterParts } from "../gallery/letter-samples.ts";
import { askedArticle, clarified, openArticle } from "../lib/documents/letters/sample-publishing.ts";
import { mount, type Mounted } from "./mount.ts";

function card(one: Case): Mounted {
  return mount(<Letters {...letterParts(one)} actions={letterActions(CALENDAR, one)} />);
}

async function choose(shown: Mounted, selector: string, of: (text: string) => boolean): Promise<void> {
  const select = shown.root.querySelector<HTMLSelectElement>(selector);
  const option = [...(select?.options ?? [])].find(({ text }) => of(text));
  if (!select || !option) throw new Error(`nothing to choose in ${selector}`);
  await act(() => {
    select.value = option.value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const titles = (shown: Mounted): string[] => [
  ...[...shown.root.querySelectorAll(".letters > .button")].map((one) => one.textContent ?? ""),
  ...[...shown.root.querySelectorAll("optgroup option")].map((one) => one.textContent ?? ""),
];

describe("the documents of an article (H1.6, H1.8, H5)", () => {
  it("are its own: none of a request, none of a clarification", () => {
    const shown = card(openArticle("huoshan", 2));
    expect(shown.root.querySelector(".letters > .button")?.textContent).toBe("政府信息公开审核单");
    expect(titles(shown)).toHaveLength(8);
    expect(titles(shown).join()).not.toMatch(/申请|澄清|告知书/);
    expect(shown.text()).not.toContain("没有对应的文书样式");
  });

  it("show the slip with what was signed and what is to be signed", async () => {
    const shown = card(openArticle("huoshan", 2));
    await shown.press("政府信息公开审核单");
    await vi.waitFor(() => expect(shown.root.querySelector(".paper")).not.toBe(null));
    const paper = shown.root.querySelector(".paper")?.textContent ?? "";
    expect(paper).toContain("签字：诸葛建国　2026年3月3日");
    expect(paper).toContain("意见、依据和理由（风险评估员）");
    expect(shown.root.querySelector(".letter-missing")?.textContent).toBe("需要的内容都有了。");
  });

  it("ask which of several inquiries a letter belongs to, and tell nothing before", async () => {
    const shown = card(askedArticle().one);
    await choose(shown, "select", (text) => text === "政府信息协调发布意见书");
    await shown.press("生成");
    await vi.waitFor(() => expect(shown.text()).toContain("哪一次发送政府信息协调发布意见书"));
    expect(shown.root.querySelector(".paper")).toBe(null);
    await choose(shown, "dialog select", (text) => text.startsWith("霍山县公安局"));
    await vi.waitFor(() => expect(shown.root.querySelector(".paper")?.textContent).toContain("霍山县公安局："));
    expect(shown.root.querySelector(".paper")?.textContent).not.toContain("市场监督管理局");
  });
});

describe("the documents of a clarification (H4)", () => {
  it("are its own", () => {
    expect(titles(card(clarified().one)).toSorted()).toEqual(
      ["关于报请确认有关信息的函", "关于征求澄清信息意见的函", "关于有关信息的澄清公告", "澄清信息审批单"].toSorted(),
    );
  });
});
