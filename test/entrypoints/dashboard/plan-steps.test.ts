import { expect, it } from "vitest";
import { planSteps } from "../../../entrypoints/dashboard/requests/plan-steps.ts";
import { createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { REQUEST, sample, type samples } from "../../gallery/request-samples.ts";

const NOW = new Date();

function book(all: ReturnType<typeof samples>) {
  const made = createCaseBook(CALENDAR);
  made.add(all.flatMap(({ events }) => events));
  made.refresh({ procedures: [REQUEST], now: NOW });
  return { made, cases: all.map(({ one }) => one.id) };
}

it("plans a step for each case that it can be taken in, and says of the others why not", () => {
  const { made, cases } = book([
    sample(1, "2026-11-16"),
    sample(2, "2026-11-16", undefined, { channel: "internet" }),
    sample(
      3,
      "2026-11-16",
      (log) => void log.step("assign", "2026-11-17", { department: "办公室", "reply-by": "2026-11-25" }),
    ),
    sample(4, "2026-11-19"),
  ]);
  const fields = { department: "办公室", "reply-by": "2026-11-30" };
  const plan = { step: "assign", on: "2026-11-18", fields, cases } as const;
  expect(planSteps(made, [REQUEST], plan)).toMatchObject([
    { case: cases[0], takings: [{ step: "assign" }] },
    { case: cases[1], refused: expect.stringContaining("还没有确认") },
    { case: cases[2], refused: "已经交办给这个部门，没有重复交办。" },
    { case: cases[3], refused: expect.stringContaining("早于") },
  ]);
});

it("signs for each 交办 of a case that nobody has signed for, and archives only what is closed", () => {
  const { made, cases } = book([
    sample(1, "2026-11-16", (log) => {
      const first = log.step("assign", "2026-11-17", { department: "办公室", "reply-by": "2026-11-25" });
      log.step("assign", "2026-11-17", { department: "基金监督股", "reply-by": "2026-11-25" });
      log.step("assign", "2026-11-17", { department: "待遇保障股", "reply-by": "2026-11-25" });
      log.step("sign-for", "2026-11-18", {}, first);
    }),
    sample(
      2,
      "2026-10-12",
      (log) => void log.step("send-reply", "2026-10-30", { outcome: "r3-1", delivery: "in-person" }),
    ),
  ]);
  const plan = (step: string) => planSteps(made, [REQUEST], { step, on: "2026-11-20", fields: {}, cases });
  const [signed, none] = plan("sign-for");
  expect(signed && "takings" in signed && signed.takings.map(({ of }) => of).length).toBe(2);
  expect(none).toMatchObject({ refused: "没有待签收的交办。" });
  expect(plan("archive")).toMatchObject([{ refused: "还没有办结，不能归档。" }, { takings: [{ step: "archive" }] }]);
});
