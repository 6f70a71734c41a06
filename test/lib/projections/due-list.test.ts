import { describe, expect, it } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import {
  byDepartment,
  DUE_GROUPS,
  dueGroups,
  pressingCount,
  type DueGroupId,
} from "../../../lib/projections/due-list.ts";
import { aCase, caseId, clock, done, pause } from "./case-builder.ts";

/** 国庆 2026: off from 1 to 7 October, 10 October (a Saturday) is worked. */
const calendar = {
  notices: [
    {
      year: 2026,
      number: "国办发明电〔2025〕7号",
      published: "2025-11-04",
      holidays: [{ name: "国庆节", from: "2026-10-01", to: "2026-10-07", work: ["2026-09-20", "2026-10-10"] }],
    },
  ],
  local: [],
};
const TODAY = "2026-09-29";

function lines(cases: readonly Case[], id: DueGroupId, today = TODAY) {
  return dueGroups(cases, { today, calendar }).find((group) => group.id === id)?.lines ?? [];
}

describe("dueGroups", () => {
  it("has every group, most pressing first", () => {
    expect(dueGroups([], { today: TODAY, calendar }).map(({ id, cases }) => [id, cases])).toEqual(
      DUE_GROUPS.map((id) => [id, 0]),
    );
  });

  it("sorts by the last day, and knows what three working days are", () => {
    const due = (number: number, day: string, state: "running" | "overdue" = "running"): Case =>
      aCase(number, { clocks: [clock({ due: day, state })] });
    const cases = [
      due(1, "2026-09-28", "overdue"),
      due(2, "2026-09-29"),
      due(3, "2026-10-09"),
      due(4, "2026-10-10"),
      due(5, "2026-09-30"),
    ];
    expect(lines(cases, "overdue").map((line) => line.case)).toEqual([caseId(1)]);
    expect(lines(cases, "today").map((line) => line.case)).toEqual([caseId(2)]);
    // 30 September, 8 and 9 October.
    expect(lines(cases, "soon").map((line) => line.case)).toEqual([caseId(5), caseId(3)]);
  });

  it("gives one line for one department, with the other clocks beside the earliest", () => {
    const assigned = done("assign", "2026-09-20", { entry: caseId(55), fields: { department: "基金监管股" } });
    const one = aCase(1, {
      fields: { number: "公开〔2026〕3号", content: "  2025年\n医保基金收支 ", department: "办公室" },
      done: [assigned],
      clocks: [
        clock({ due: "2026-09-30" }),
        clock({ clock: "correction-notice", title: "补正告知期限", due: TODAY }),
        clock({
          clock: "assignment",
          key: `assignment:${caseId(55)}`,
          title: "回复期限",
          due: "2026-09-28",
          state: "overdue",
        }),
      ],
    });
    expect(lines([one], "overdue")).toMatchObject([
      {
        department: "基金监管股",
        what: "回复期限",
        number: "公开〔2026〕3号",
        subject: "2025年 医保基金收支",
        also: [],
      },
    ]);
    expect(lines([one], "today")).toMatchObject([
      { department: "", what: "补正告知期限", due: TODAY, also: [{ what: "答复期限", due: "2026-09-30" }] },
    ]);
    const groups = dueGroups([one], { today: TODAY, calendar });
    expect(byDepartment(groups).map(({ department, groups: own }) => [department, own.map(({ id }) => id)])).toEqual([
      ["", ["today"]],
      ["基金监管股", ["overdue"]],
    ]);
    expect(pressingCount(groups)).toBe(1);
  });

  it("presses nobody for a case that stands still, nor for another's clock, nor for one that is closed", () => {
    const third = clock({ clock: "third-party", title: "第三方答复期限", whose: "others", due: TODAY, main: false });
    const still = clock({ due: "2026-09-28", state: "paused", pauses: [pause()] });
    const cases = [
      aCase(1, { state: "paused", clocks: [still, third] }),
      aCase(2, { state: "closed", closed: TODAY, clocks: [clock({ due: TODAY })] }),
    ];
    const groups = dueGroups(cases, { today: TODAY, calendar });
    expect(groups.flatMap((group) => group.lines.map((line) => [group.id, line.case, line.what]))).toEqual([
      ["waiting", caseId(1), "征求意见"],
    ]);
    expect(pressingCount(groups)).toBe(0);
  });

  it("lists what is not confirmed, and each assignment that nobody signed for", () => {
    const assigned = done("assign", "2026-09-20", { entry: caseId(55), fields: { department: "待遇股" } });
    const signs = { step: "take-over", part: "signs-for", title: "签收", of: caseId(55) } as const;
    const next = { ...signs, role: "业务股室", basis: [], optional: false };
    const cases = [aCase(1, { state: "unconfirmed" }), aCase(2, { done: [assigned], next: [next] })];
    expect(lines(cases, "unconfirmed").map((line) => line.case)).toEqual([caseId(1)]);
    expect(lines(cases, "to-sign-for")).toMatchObject([{ case: caseId(2), department: "待遇股", what: "签收" }]);
  });
});
