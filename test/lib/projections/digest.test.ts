import { describe, expect, it } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { digestOf, isDigestDue, nextLook } from "../../../lib/projections/digest.ts";
import { dueGroups, pressingCount } from "../../../lib/projections/due-list.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { aCase, caseId, clock, done, pause } from "./case-builder.ts";

const today = "2026-09-29";
const groups = (cases: readonly Case[]) => dueGroups(cases, { today, calendar: CALENDAR });
const secret = { content: "张三的住院记录", number: "公开〔2026〕9号", applicant: "张三" };

describe("digestOf", () => {
  it("says numbers and nothing else", () => {
    const cases = [
      aCase(1, { fields: secret, clocks: [clock({ due: "2026-09-28", state: "overdue", left: -1 })] }),
      aCase(2, { fields: secret, clocks: [clock({ due: today })] }),
      aCase(3, { fields: secret, clocks: [clock({ due: today })] }),
      aCase(4, { fields: secret, state: "unconfirmed" }),
    ];
    expect(digestOf(groups(cases))).toEqual({
      title: "政务公开今日待办",
      message: "已超期 1 件，今天到期 2 件，待与申请人确认 1 件。",
    });
  });

  it("is silent where nothing is due, and about cases that stand still", () => {
    expect(digestOf(groups([]))).toBeUndefined();
    const assigned = done("assign", "2026-09-20", { entry: caseId(55) });
    const department = clock({ clock: "assignment", key: `assignment:${caseId(55)}`, due: today });
    const still = clock({ state: "paused", due: today, pauses: [pause()] });
    const signs = { step: "take-over", part: "signs-for", title: "签收", of: caseId(55) } as const;
    const next = { ...signs, role: "承办部门", basis: [], optional: true };
    const paused = aCase(1, { state: "paused", done: [assigned], clocks: [still, department], next: [next] });
    expect(digestOf(groups([paused]))).toBeUndefined();
    expect(digestOf(groups([aCase(2, { clocks: [clock({ due: "2026-10-30" })] })]))).toBeUndefined();
  });

  it("is silent about what need not be done, and so is the toolbar button", () => {
    const notice = clock({ clock: "correction-notice", title: "告知补正期限", due: today, permissive: true });
    const cases = [aCase(1, { clocks: [clock({ due: "2026-10-30" }), notice] })];
    const soon = [aCase(1, { clocks: [clock({ due: "2026-09-30" }), notice] })];
    expect(pressingCount(groups(soon))).toBe(0);
    expect(digestOf(groups(soon))?.message).toBe("3 个工作日内到期 1 件。");
    expect(groups(cases).find(({ id }) => id === "today")?.lines).toHaveLength(1);
    expect(digestOf(groups(cases))).toBeUndefined();
    expect(pressingCount(groups(cases))).toBe(0);
  });
});

describe("isDigestDue", () => {
  const due = (beijing: string, given?: string): boolean =>
    isDigestDue(new Date(`${beijing}:00.000+08:00`).toISOString(), given, CALENDAR);

  it("is due from a quarter to nine of a working day on, once", () => {
    expect(due("2026-09-29T08:44")).toBe(false);
    expect(due("2026-09-29T08:45")).toBe(true);
    expect(due("2026-09-29T23:59", "2026-09-28")).toBe(true);
    expect(due("2026-09-29T14:00", "2026-09-29")).toBe(false);
  });

  it("knows holidays, and weekends that are worked", () => {
    expect(due("2026-10-01T09:00")).toBe(false);
    expect(due("2026-09-26T09:00")).toBe(false);
    expect(due("2026-09-20T09:00")).toBe(true);
  });
});

describe("nextLook", () => {
  it("is the next 08:45 or midnight in Asia/Shanghai", () => {
    expect(nextLook("2026-09-29T00:44:59.000Z")).toBe("2026-09-29T00:45:00.000Z");
    expect(nextLook("2026-09-29T00:45:00.000Z")).toBe("2026-09-29T16:00:00.000Z");
    expect(nextLook("2026-12-31T16:00:00.000Z")).toBe("2027-01-01T00:45:00.000Z");
  });
});
