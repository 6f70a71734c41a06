import { expect, it } from "vitest";
import type { ToCaseWorker } from "../../../entrypoints/dashboard/log/case-messages.ts";
import { createPlans } from "../../../entrypoints/dashboard/log/plans.ts";

const ASKED = { step: "archive", on: "2026-11-20", fields: {}, cases: [] } as const;

it("hands each answer to whoever asked for it, also where one that was asked before never came", async () => {
  const told: ToCaseWorker[] = [];
  const plans = createPlans((message) => void told.push(message));
  void plans.ask(ASKED);
  const second = plans.ask({ ...ASKED, step: "assign" });
  const third = plans.ask({ ...ASKED, step: "sign-for" });
  const turns = told.map((message) => (message.type === "plan" ? message.turn : 0));
  for (const turn of turns.toReversed().slice(0, 2)) {
    plans.take({ type: "planned", turn, items: [{ case: String(turn), refused: "" }] });
  }
  expect([await second, await third].flat().map((item) => item.case)).toEqual(turns.slice(1).map(String));
});
