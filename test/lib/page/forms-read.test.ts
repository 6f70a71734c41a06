// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { FormField } from "../../../lib/model/form-field.ts";
import { outsideGbk, withoutReferences } from "../../../lib/page/forms/gbk.ts";
import { readForm } from "../../../lib/page/forms/read-form.ts";
import { readAs, writeAs } from "../../../lib/page/forms/transform.ts";

const text = (key: string, at: string, more: Partial<FormField> = {}): FormField => ({
  key,
  label: `栏目${key}`,
  kind: "text",
  at,
  ...more,
});

beforeEach(() => {
  document.body.innerHTML = `
    <table><tr><td id="number"> YX2026\u00A0001 </td><td id="when">2026年1月2日</td><td class="twice">甲</td><td class="twice">乙</td></tr></table>
    <form><input name="name" value="王&amp;#14019;" disabled><textarea id="content">一\n二</textarea>
    <select name="channel"><option value="">--请选择--</option><option value="04" selected>网上提交</option></select>
    <select name="empty"><option value="">--请选择--</option><option value="1">一</option></select>
    <input type="radio" name="form" value="1">纸质<input type="radio" name="form" value="2" checked>电子邮件
    <label><input type="checkbox" name="with" value="a" checked> 附件 </label><label><input type="checkbox" name="with" value="b" checked>告知</label>
    <div class="shown blank">请选择</div></form>`;
});

describe("readForm", () => {
  it("reads cells, fields, selects, radios with and without labels, and boxes", () => {
    const { values, notes } = readForm(document, [
      text("number", "#number"),
      text("when", "#when", { kind: "date", as: [{ type: "date", format: "YYYY年M月D日" }] }),
      text("name", "input[name=name]"),
      text("content", "#content"),
      text("channel", "select[name=channel]", {
        kind: "select",
        by: "value",
        as: [{ type: "options", map: { internet: "04" } }],
      }),
      text("empty", "select[name=empty]", { kind: "select" }),
      text("form", "input[name=form]", { kind: "radio" }),
      text("with", "input[name=with]", { kind: "checkbox" }),
      text("picked", "#content", { shown: { at: ".shown", blank: ".blank" } }),
    ]);
    expect(notes).toEqual([]);
    expect(values).toEqual({
      number: "YX2026 001",
      when: "2026-01-02",
      name: "王&#14019;",
      content: "一\n二",
      channel: "internet",
      empty: "",
      form: "电子邮件",
      with: ["附件", "告知"],
      picked: "",
    });
  });

  it("reads what GBK lacks as the character that it stands for, where the site is in GBK", () => {
    expect(readForm(document, [text("name", "input[name=name]")], "gbk").values).toEqual({ name: "王㛃" });
  });

  it("says what is not there, is there twice, or has no words in the profile, and guesses nothing", () => {
    const { values, notes } = readForm(document, [
      text("gone", "#gone"),
      text("twice", ".twice"),
      text("channel", "select[name=channel]", { kind: "select", as: [{ type: "options", map: { fax: "传真" } }] }),
      text("when", "#when", { as: [{ type: "date", format: "YYYY-MM-DD" }] }),
      text("radios", "#content", { kind: "radio" }),
    ]);
    expect(values).toEqual({});
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      "网页上没有找到“栏目gone”（网站可能改版了），没有读取。",
      "“栏目twice”在网页上有 2 处，分不清是哪一处，没有读取。",
      "“栏目channel”写的是“网上提交”，与网站适配中的写法对不上，没有读取。",
      "“栏目when”写的是“2026年1月2日”，与网站适配中的写法对不上，没有读取。",
      "网页上没有找到“栏目radios”（网站可能改版了），没有读取。",
    ]);
  });

  it("reads in an open root, and counts what lies in two of them; frames are tried in test/e2e", () => {
    const field = text("in", "x-box >>> #in");
    for (const count of [1, 2]) {
      const box = document.body.appendChild(document.createElement("x-box"));
      box.attachShadow({ mode: "open" }).innerHTML = '<p id="in">内页</p>';
      const { values, notes } = readForm(document, [field]);
      expect(values).toEqual(count === 1 ? { in: "内页" } : {});
      expect(notes.map(({ sentence }) => sentence.includes("有 2 处"))).toEqual(count === 1 ? [] : [true]);
    }
    expect(readForm(document, [text("in", "x-none >>> #in")]).notes[0]?.sentence).toContain("没有找到");
  });
});

describe("transforms", () => {
  it.each([
    ["2026-11-19 09:46:00", "YYYY-MM-DD HH:mm:ss", "2026-11-19"],
    ["2026/1/2", "YYYY/M/D", "2026-01-02"],
    ["2024年2月29日", "YYYY年M月D日", "2024-02-29"],
    ["20261105", "YYYYMMDD", "2026-11-05"],
    ["2026-02-30", "YYYY-MM-DD", undefined],
    ["2026-13-01", "YYYY-MM-DD", undefined],
    ["19/11/2026", "YYYY-MM-DD", undefined],
  ])("read %s as %s", (said, format, date) => {
    expect(readAs(said, [{ type: "date", format }])).toBe(date);
  });

  it("write back what they read, and take parts only for reading", () => {
    const date = [{ type: "date", format: "YYYY年M月D日" } as const];
    expect(writeAs("2026-01-02", date)).toBe("2026年1月2日");
    expect(writeAs("2026年", date)).toBeUndefined();
    expect(writeAs("fax", [{ type: "options", map: { fax: "传真" } }])).toBe("传真");
    expect(writeAs("constructor", [{ type: "options", map: {} }])).toBeUndefined();
    expect(writeAs("12", [{ type: "strip", start: "第", end: "号" }])).toBe("第12号");
    expect(readAs("第12号", [{ type: "strip", start: "第", end: "号" }])).toBe("12");
    const part = [{ type: "part", by: "：", index: 1 } as const];
    expect(readAs("身份证：123", part)).toBe("123");
    expect(readAs("身份证", part)).toBeUndefined();
    expect(writeAs("123", part)).toBeUndefined();
  });

  it("leave what is empty empty", () => {
    expect(readAs("  ", [{ type: "options", map: { a: "甲" } }])).toBe("");
  });
});

describe("GBK", () => {
  it("tells the characters that a page in GBK cannot send", () => {
    expect(outsideGbk("王㛃申请，文号〔2026〕1号 A 㛃")).toEqual(["㛃"]);
    expect(outsideGbk("ordinary")).toEqual([]);
  });

  it("leaves references alone that stand for nothing", () => {
    expect(withoutReferences("&#14019; &#55296; &#99999999; &amp;")).toBe("㛃 &#55296; &#99999999; &amp;");
  });
});
