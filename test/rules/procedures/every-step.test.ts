import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce, morning, needed, PACKS } from "./in-force.ts";
import { walk } from "./walker.ts";

describe.each(PACKS)("in %s", (pack) => {
  test.each(["request", "reconsideration", "litigation"])("a case of %s comes to its end by what it needs", (id) => {
    const { found, taken } = walk(inForce(pack, id), "2026-03-02");
    expect(found.state).toBe("closed");
    expect(taken.at(-1)).toBe("archive");
    expect(found.notes).toEqual([]);
    expect(found.breaches).toEqual([]);
  });
});

test("天津 and 霍山 go through their own steps on the way", () => {
  const way = (pack: string): string[] => walk(inForce(pack), "2026-03-02").taken;
  expect(way("national")).toEqual(["register", "send-reply", "archive"]);
  expect(way("tianjin").slice(1, 5)).toEqual(["draft-reply", "secrecy-review", "legality-review", "opinion-review"]);
  expect(way("huoshan").slice(1, 4)).toEqual(["accept-review", "accept", "accept-notice"]);
});

type Line = readonly [step: string, on: string, fields?: FieldValues, answers?: number];

/** A case through 补正, two overlapping consultations, an extension and a fee; a line may answer an earlier one. */
const WHOLE: readonly Line[] = [
  ["register", "2026-01-05", { channel: "email", applicant: "a", "applicant-kind": "legal", content: "合同" }],
  ["confirm", "2026-01-06", { "confirmed-by": "甲" }],
  ["ask-correction", "2026-01-09", { "correction-items": "名称", "correction-by": "2026-01-30", "sent-how": "post" }],
  ["corrected", "2026-01-20", { content: "2025年采购合同" }, 2],
  ["assign", "2026-01-21", { department: "基金监管股", "reply-by": "2026-02-02" }],
  ["sign-for", "2026-01-22", {}, 4],
  ["consult", "2026-01-26", { "consult-kind": "third-party", consulted: "第三方甲", "consult-about": "单价" }],
  ["consult-received", "2026-01-28", {}, 6],
  ["department-reply", "2026-01-30", { opinion: "可以公开" }, 4],
  ["consult", "2026-02-02", { "consult-kind": "co-producer", consulted: "财政局", "consult-about": "合同" }],
  ["consult-received", "2026-02-03", {}, 9],
  ["consult-answered", "2026-02-06", { "consult-result": "agrees" }, 6],
  ["consult-answered", "2026-02-12", { "consult-result": "agrees" }, 9],
  [
    "extend",
    "2026-02-26",
    {
      "extension-days": 10,
      "extension-reason": "量大",
      "extension-approved-by": "乙",
      "approved-on": "2026-02-25",
      "sent-how": "post",
    },
  ],
  ["fee-notice", "2026-03-05", { "fee-method": "pages", "fee-count": 68, "fee-amount": 380, "sent-how": "post" }],
  ["fee-received", "2026-03-09", {}, 14],
  ["fee-paid", "2026-03-12", {}, 14],
  ["draft-reply", "2026-03-20", { outcome: "r3-2", "outcome-reason": "区分处理" }],
];

describe("a case through 补正, two consultations, an extension and a fee", () => {
  const procedure = inForce("national");

  /** Its events; each step is looked at as the case stands then. */
  function recorded(): readonly LoggedEvent[] {
    const log = caseLog("request");
    const entries: string[] = [];
    for (const [step, on, fields = {}, answers] of WHOLE) {
      const of = answers === undefined ? undefined : entries[answers];
      const found = entries.length > 0 ? caseOn(on, log.events, procedure) : undefined;
      const attempt = { procedure, step, values: fields, on, now: morning(on), ...(of !== undefined && { of }) };
      expect(validateStep({ ...attempt, ...(found && { found }) }), step).toMatchObject({ ok: true });
      entries.push(log.step(step, on, fields, of));
    }
    return log.events;
  }

  test("can be recorded step by step, and the limit starts anew with the payment", () => {
    const found = caseOn("2026-03-23", recorded(), procedure);
    const reply = found.clocks.find(({ clock }) => clock === "reply");
    expect(reply).toMatchObject({ from: "2026-03-12", extended: 0, pauses: [], state: "running" });
    expect(reply?.earlier.map(({ from }) => from)).toEqual(["2026-01-06", "2026-01-20"]);
    expect(found.breaches).toEqual([]);
    expect(needed(found)).toEqual(["secrecy-review", "send-reply"]);
  });

  test("shows the same dates whatever order it was entered in", () => {
    const shown = (events: readonly LoggedEvent[]): string => {
      const { clocks, moments, breaches, next, state } = caseOn("2026-03-23", events, procedure);
      return JSON.stringify({ clocks, moments, breaches, next, state });
    };
    const events = recorded();
    const expected = shown(events);
    expect(expected).toContain("2026-03-12");
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (order) => {
        const again = order.map((event, place) => ({
          ...event,
          sequence: place + 1,
          enteredAt: new Date(Date.parse("2026-11-20T01:00:00Z") + place).toISOString(),
        }));
        expect(shown(again)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});
