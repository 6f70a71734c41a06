// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { describe, expect, test, vi } from "vitest";
import { AnnualTexts, type AnnualTextsProps } from "../../../components/annual/texts/AnnualTexts.tsx";
import { textsOf } from "../../../components/annual/texts/text-state.ts";
import type { ReportTexts } from "../../../lib/model/report-texts.ts";
import { TEXT_OUTLINES, TEXT_SOURCES } from "../../gallery/text-samples.ts";
import { mount, type Mounted } from "../mount.ts";

type Shown = Mounted & { readonly onOpen: ReturnType<typeof vi.fn<AnnualTextsProps["onOpen"]>> };

function Page(props: Pick<AnnualTextsProps, "onOpen" | "outlines"> & { readonly begun: ReportTexts }): JSX.Element {
  const [texts, setTexts] = useState(props.begun);
  return (
    <AnnualTexts
      {...props}
      sources={TEXT_SOURCES}
      texts={texts}
      onText={(outline, section, text) => {
        const { [section]: _before, ...others } = texts[outline] ?? {};
        setTexts({ ...texts, [outline]: text === null ? others : { ...others, [section]: text } });
      }}
    />
  );
}

function shown(begun: ReportTexts = {}, outlines = TEXT_OUTLINES): Shown {
  const onOpen = vi.fn<AnnualTextsProps["onOpen"]>();
  return { ...mount(<Page onOpen={onOpen} outlines={outlines} begun={begun} />), onOpen };
}

function area(view: Mounted, title: string): HTMLTextAreaElement {
  const heading = [...view.root.querySelectorAll("h4")].find((each) => each.textContent === title);
  const found = heading?.closest("section")?.querySelector("textarea");
  if (!found) throw new Error(`no text under ${title}`);
  return found;
}

const write = (field: HTMLTextAreaElement, text: string) =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("B.1, B.5–6: the texts of the report", () => {
  test("each section stands drafted under its head, tables are where they belong", () => {
    const view = shown();
    expect(area(view, "（二）依申请公开情况").value).toContain("新收政府信息公开申请13件，上年结转2件");
    expect(area(view, "六、其他需要报告的事项").value).toContain("信息处理费");
    expect(view.text()).toContain("二、主动公开政府信息情况这一部分是上面的表。");
    expect(view.root.querySelectorAll("textarea")).toHaveLength(8);
  });

  test("gaps are counted and led to; filling one takes it off the list", async () => {
    const view = shown();
    const before = Number(/待填写 (\d+) 处/.exec(view.text())?.[1]);
    expect(before).toBeGreaterThan(5);
    await view.press("跳到第一处待填写");
    const field = area(view, "（一）主动公开情况");
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^【.+】$/);
    await write(field, field.value.replace(/【[^】]*】/, "县政府网站"));
    expect(view.text()).toContain(`待填写 ${before - 1} 处`);
  });

  test("B7: a number that is another in the tables is named beside the text at once, and led to", async () => {
    const view = shown();
    expect(view.text()).toContain("文中能与表核对的数都一致");
    const field = area(view, "（二）依申请公开情况");
    await write(field, field.value.replace("申请13件", "申请12件"));
    expect(view.text()).toContain("文中的数与表不一致 1 处");
    await view.press("第三部分的表的“本年新收”是 13");
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("12件");
    await view.press("（二）依申请公开情况：恢复草稿");
    expect(area(view, "（二）依申请公开情况").value).toContain("申请13件");
    expect(view.text()).toContain("文中能与表核对的数都一致");
  });

  test("a figure as counted opens its cases", async () => {
    const view = shown();
    await view.press("本年度新收政府信息公开申请13件");
    expect(view.onOpen).toHaveBeenCalledWith(["case of requests/r1/total"], "本年度新收政府信息公开申请13件");
  });
});

test("H7.2–4: the agency's own seven parts, and both side by side", async () => {
  const view = shown();
  const choose = (name: string) =>
    act(() =>
      [...view.root.querySelectorAll("label")]
        .find((each) => each.textContent === name)
        ?.querySelector("input")
        ?.click(),
    );
  const heads = () => [...view.root.querySelectorAll("h3")].map((each) => each.textContent);
  await choose("本局制度（七部分）");
  expect(heads()).toEqual(["本局制度（七部分）"]);
  expect(view.root.querySelectorAll("h4")).toHaveLength(7);
  await choose("并排对照");
  expect(heads()).toEqual(["全国统一格式（六部分）", "本局制度（七部分）"]);
});

test("with one outline nothing is to choose; what was written is signed, what was not as drafted, tables without a text not", () => {
  const [national] = TEXT_OUTLINES;
  if (!national) throw new Error("no outline");
  expect(shown({}, [national]).root.querySelector("fieldset")).toBeNull();
  const texts = textsOf(national, { national: { others: "没有其他需要报告的事项。", management: " " } });
  expect(texts["others"]).toBe("没有其他需要报告的事项。");
  expect(texts["on-request"]).toContain("新收");
  expect(Object.keys(texts)).not.toContain("management");
  expect(Object.keys(texts)).not.toContain("requests");
});
