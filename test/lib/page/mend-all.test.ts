import { describe, expect, it } from "vitest";
import { mendAll } from "../../../lib/page/editors/mend-all.ts";
import type { Mend, MendResult } from "../../../lib/page/editors/surface.ts";

/** A text that takes mends where it holds what is expected; those that `refuse` names it does not take. */
class PlainText {
  text: string;
  private readonly refuse: string | undefined;

  constructor(text: string, refuse?: string) {
    this.text = text;
    this.refuse = refuse;
  }

  replace({ start, end, expected, replacement }: Mend): Promise<MendResult> {
    if (this.text.slice(start, end) !== expected || expected === this.refuse) {
      return Promise.resolve({ done: false, why: "没有接受。" });
    }
    this.text = this.text.slice(0, start) + replacement + this.text.slice(end);
    return Promise.resolve({ done: true, undoable: replacement !== "" });
  }
}

const MENDS: Mend[] = [
  { start: 0, end: 2, expected: "甲乙", replacement: "*" },
  { start: 3, end: 4, expected: "丙", replacement: "***" },
  { start: 5, end: 7, expected: "丁戊", replacement: "**" },
];
const byApi = (): Promise<boolean> => Promise.resolve(false);

describe("mendAll", () => {
  it("mends every place, though each mend changes the length of the text", async () => {
    const text = new PlainText("甲乙 丙 丁戊");
    expect(await mendAll(text, MENDS, byApi)).toEqual({ done: 3, undoable: true });
    expect(text.text).toBe("* *** **");
  });

  it("stops where one is refused, leaves those before alone and says how many were done", async () => {
    const text = new PlainText("甲乙 丙 丁戊", "丙");
    const why = "已改 1 处，还有 2 处没有改。没有接受。";
    expect(await mendAll(text, MENDS, byApi)).toEqual({ done: 1, undoable: true, why });
    expect(text.text).toBe("甲乙 丙 **");
  });

  it("says only why where none was done", async () => {
    const text = new PlainText("甲乙 丙 丁戊", "丁戊");
    expect(await mendAll(text, MENDS, byApi)).toEqual({ done: 0, undoable: true, why: "没有接受。" });
  });

  it("says where one of them cannot be undone", async () => {
    const text = new PlainText("甲乙 丙 丁戊");
    const mends = MENDS.map((mend, index) => (index === 1 ? { ...mend, replacement: "" } : mend));
    expect(await mendAll(text, mends, byApi)).toEqual({ done: 3, undoable: false });
  });
});
