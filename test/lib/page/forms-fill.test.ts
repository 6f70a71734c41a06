// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FormField, FormValue } from "../../../lib/model/form-field.ts";
import { fillForm } from "../../../lib/page/forms/fill-form.ts";
import { press } from "../../../lib/page/forms/press.ts";
import { previewFill } from "../../../lib/page/forms/preview-fill.ts";

const field = (key: string, kind: FormField["kind"], more: Partial<FormField> = {}): FormField => ({
  key,
  label: key,
  kind,
  at: `[name=${key}]`,
  ...more,
});

const FIELDS: FormField[] = [
  field("title", "text", { maxLength: 5 }),
  field("way", "select", { as: [{ type: "options", map: { post: "邮寄", self: "自取" } }] }),
  field("code", "select", { by: "value" }),
  field("day", "date", {
    settable: true,
    as: [{ type: "date", format: "YYYY/M/D" }],
    twins: [{ at: "[name=dayid]", as: [{ type: "date", format: "YYYYMMDD" }] }],
  }),
  field("locked", "text"),
  field("fee", "radio"),
  field("boxes", "checkbox", { by: "value" }),
];

const submitted = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `<form><input name="title">
    <select name="way"><option value="">请选择</option><option value="1">邮寄</option><option value="2">自取</option></select>
    <select name="code"><option value="">请选择</option><option value="x">甲</option></select>
    <input name="day" readonly><input type="hidden" name="dayid"><input name="locked" readonly value="原有">
    <input type="radio" name="fee" value="1">是<input type="radio" name="fee" value="0">否
    <input type="checkbox" name="boxes" value="a"><input type="checkbox" name="boxes" value="b" checked>
    <button id="send">提交</button></form>`;
  document.querySelector("form")?.addEventListener("submit", submitted);
});

function plan(values: Readonly<Record<string, FormValue>>) {
  return { document, fields: FIELDS, values };
}

function valueOf(name: string): string {
  return document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? "";
}

function addOption(select: HTMLSelectElement, words: string, value: string): void {
  const option = document.createElement("option");
  option.textContent = words;
  option.value = value;
  select.append(option);
}

const ALL = { title: "一二三", way: "post", code: "x", day: "2026-11-20", fee: "否", boxes: ["a"] } as const;
const KEYS = new Set(Object.keys(ALL));

describe("previewFill", () => {
  it("says what is there and what would be, in the page's words, and touches nothing", () => {
    const before = document.body.innerHTML;
    expect(previewFill(plan(ALL))).toEqual([
      { key: "title", label: "title", now: "", next: "一二三", state: "empty" },
      { key: "way", label: "way", now: "", next: "邮寄", state: "empty" },
      { key: "code", label: "code", now: "", next: "x", state: "empty" },
      { key: "day", label: "day", now: "", next: "2026/11/20", state: "empty" },
      { key: "fee", label: "fee", now: "", next: "否", state: "empty" },
      { key: "boxes", label: "boxes", now: "b", next: "a", state: "filled" },
    ]);
    expect(document.body.innerHTML).toBe(before);
  });

  it("takes of several values for one field what it holds, else what it has an option for, else what has words", () => {
    const nextOf = (values: Readonly<Record<string, FormValue>>) =>
      previewFill(plan(values)).map(({ next, state, problem }) => [next, state, problem !== undefined]);
    expect(nextOf({ way: ["fax", "self", "post"] })).toEqual([["自取", "empty", false]]);
    expect(nextOf({ code: ["y", "x"] })).toEqual([["x", "empty", false]]);
    expect(nextOf({ fee: ["无", "否"] })).toEqual([["无", "empty", false]]);
    expect(nextOf({ way: ["fax", "courier"] })).toEqual([["fax、courier", "empty", true]]);
    const way = document.querySelector<HTMLSelectElement>("[name=way]");
    if (way) way.value = "1";
    expect(nextOf({ way: ["self", "post"] })).toEqual([["邮寄", "same", false]]);
  });

  it("leaves fields without a value alone, and says beforehand what cannot be", () => {
    const rows = previewFill(plan({ title: "一二三四五六", way: "fax", locked: "新的", code: "" }));
    expect(rows.map(({ key, problem }) => [key, problem])).toEqual([
      ["title", "“title”最多 5 个字，现有 6 个字，没有填写。"],
      ["way", "网站适配中没有“fax”的写法，没有填写。"],
      ["locked", "“locked”在网页上只能点选，没有填写，请按这里的内容自行选择。"],
    ]);
  });

  it("holds a field's own limit, and warns of characters that the site would spoil", () => {
    document.querySelector("[name=title]")?.setAttribute("maxlength", "2");
    expect(previewFill(plan(ALL))[0]?.problem).toContain("最多 2 个字");
    const [row] = previewFill({ ...plan({ title: "王㛃" }), charset: "gbk" });
    expect(row?.problem).toBeUndefined();
    expect(row?.caution).toContain("“㛃”不在本网站的字库");
  });
});

describe("fillForm", () => {
  it("fills what is ticked, with the hidden twin, and tells the page of it", async () => {
    const heard: string[] = [];
    document.querySelector("form")?.addEventListener("input", () => heard.push("input"));
    document.querySelector("form")?.addEventListener("change", () => heard.push("change"));
    const done = await fillForm(plan(ALL), KEYS);
    expect(done.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([...KEYS].map((key) => `${key} filled`));
    expect(["title", "way", "code", "day", "dayid"].map(valueOf)).toEqual([
      "一二三",
      "1",
      "x",
      "2026/11/20",
      "20261120",
    ]);
    const ticked = [...document.querySelectorAll<HTMLInputElement>(":checked[type]")].map(
      (one) => one.name + one.value,
    );
    expect(ticked).toEqual(["fee0", "boxesa"]);
    expect(heard.slice(0, 2)).toEqual(["input", "change"]);
    expect(submitted).not.toHaveBeenCalled();
  });

  it("leaves alone what is not ticked", async () => {
    const title = document.querySelector<HTMLInputElement>("[name=title]");
    if (title) title.value = "手工";
    const done = await fillForm(plan(ALL), new Set(["way"]));
    expect(done.find(({ key }) => key === "title")?.outcome).toBe("skipped");
    expect(valueOf("title")).toBe("手工");
    expect(valueOf("way")).toBe("1");
    expect(valueOf("day")).toBe("");
  });

  it("says what the page has changed or thrown away, also later on, with the value", async () => {
    const title = document.querySelector<HTMLInputElement>("[name=title]");
    title?.addEventListener("change", () => (title.value = ""));
    // The second select empties the first, as linked ones do.
    const [way, code] = [...document.querySelectorAll("select")];
    code?.addEventListener("change", () => way && (way.selectedIndex = 0));
    const done = await fillForm(plan(ALL), KEYS);
    expect(done.slice(0, 2)).toEqual([
      {
        key: "title",
        label: "title",
        value: "一二三",
        outcome: "refused",
        sentence: "网页没有接受“title”，网页上仍是空的。",
      },
      { key: "way", label: "way", value: "邮寄", outcome: "refused", sentence: "网页没有接受“way”，网页上仍是空的。" },
    ]);
  });

  it("waits for the options of a second select that come after the first was chosen", async () => {
    const [way, code] = [...document.querySelectorAll("select")];
    code?.replaceChildren();
    way?.addEventListener("change", () => setTimeout(() => code && addOption(code, "甲", "x"), 20));
    const done = await fillForm(plan({ way: "post", code: "x" }), KEYS);
    expect(done.map(({ outcome }) => outcome)).toEqual(["filled", "filled"]);
  });

  it("refuses an option that is there twice, and a field that lost its twin", async () => {
    const [way] = [...document.querySelectorAll("select")];
    if (way) addOption(way, "邮寄", "3");
    document.querySelector("[name=dayid]")?.remove();
    const done = await fillForm(plan({ way: "post", day: "2026-11-20" }), KEYS);
    expect(done.map(({ sentence }) => sentence)).toEqual([
      "“way”没有填上：网页上有 2 个叫“邮寄”的选项。",
      "网页上没有找到“day（隐藏项）”（网站可能改版了），没有填写。",
    ]);
    expect(valueOf("day")).toBe("");
  });
});

describe("fillForm, when the page swaps the form for another request's", () => {
  const swappable = (number: string): void => {
    document.body.innerHTML = `<p id="number">${number}</p><input name="title"><input name="code2">`;
  };
  const fields = [field("title", "text"), field("code2", "text")];
  const shown = (): string => document.querySelector("#number")?.textContent ?? "";
  const values = { title: "一号", code2: "二号" };
  const plan2 = { document, fields, values, stillThis: () => shown() === "YX1" };

  it("stops, fills nothing into the other one, and says so of every field", async () => {
    swappable("YX1");
    const title = document.querySelector("[name=title]");
    title?.addEventListener("change", () => queueMicrotask(() => swappable("YX2")));
    const done = await fillForm(plan2, new Set(["title", "code2"]));
    expect([shown(), valueOf("title"), valueOf("code2")]).toEqual(["YX2", "", ""]);
    expect(done.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
    expect(done.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("没有核对"),
      expect.stringContaining("“code2”没有填写"),
    ]);
  });

  it("does not call filled what it could not read back", async () => {
    swappable("YX1");
    const last = document.querySelector("[name=code2]");
    last?.addEventListener("change", () => queueMicrotask(() => swappable("YX2")));
    const done = await fillForm(plan2, new Set(["title", "code2"]));
    expect(done.map(({ sentence }) => sentence?.includes("没有核对"))).toEqual([true, true]);
    expect((await fillForm(plan2, new Set())).map(({ outcome }) => outcome)).toEqual(["skipped", "skipped"]);
  });
});

describe("press", () => {
  it("never presses what sends a form", () => {
    const pressed = vi.fn();
    document.addEventListener("click", pressed);
    const form = document.querySelector("form");
    form?.insertAdjacentHTML(
      "beforeend",
      '<input type="submit" id="one"><button type="submit" id="two"><i id="three"></i></button><button type="button" id="go">▼</button>',
    );
    for (const id of ["send", "one", "two", "three"]) {
      const element = document.getElementById(id);
      expect(element && press(element), id).toBe(false);
    }
    expect(pressed).not.toHaveBeenCalled();
    const go = document.getElementById("go");
    expect(go && press(go)).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
    document.removeEventListener("click", pressed);
    expect(submitted).not.toHaveBeenCalled();
  });
});
