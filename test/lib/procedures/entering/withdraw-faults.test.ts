import { expect, test } from "vitest";
import { withdrawFaults } from "../../../../lib/procedures/entering/withdraw-faults.ts";
import { inForce, received } from "../../../rules/procedures/in-force.ts";

test("what something answers is taken back after it", () => {
  const { log, on } = received("2026-09-07");
  const request = inForce("huoshan", "request");
  const asked = log.step("ask-correction", "2026-09-09", { "correction-by": "2026-09-30" });
  const answer = log.step("corrected", "2026-09-20", {}, asked);
  const found = on("2026-09-21");
  const taken = (entry: string) =>
    withdrawFaults(found, found.done.filter((one) => one.entry === entry)[0] ?? never(), request);
  expect(taken(asked)).toEqual([
    "“告知补正”已有对应的“收到补正的申请”（2026年9月20日），请先撤销“收到补正的申请”，再撤销这一步。",
  ]);
  expect(taken(answer)).toEqual([]);
});

function never(): never {
  throw new Error("no such entry");
}
