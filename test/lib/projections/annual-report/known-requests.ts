import { startOfCivilDay } from "../../../../lib/deadlines/civil-day.ts";
import { addDays } from "../../../../lib/deadlines/civil.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import type { Dice } from "../../../corpus/made/dice.ts";
import type { CaseOf, KnownLog } from "./known-log.ts";
import type { End, Life } from "./known-life.ts";

const COLUMNS = ["natural", "company", "research", "charity", "legal", "other-org"] as const;
const REASON = "登记时填错了";

/** The 21 ways in which a request ends: rows of part three, and the step that each takes. */
const REPLIES = "1 2 3-1 3-2 3-3 3-4 3-5 3-6 3-7 3-8 4-1 4-2 4-3 5-1 5-2 5-3 5-4 5-5".split(" ");
const WAYS = ["correction-lapsed", "fee-lapsed", "withdrawn", "other-close"] as const;

interface Closing {
  readonly step: string;
  readonly fields: FieldValues;
  readonly row: string;
}

/** One request and what becomes of it; a few come to two lives, being split. */
export function makeRequest(
  log: KnownLog,
  dice: Dice,
  span: { readonly first: string; readonly days: number },
): Life[] {
  const day = addDays(span.first, dice.below(span.days));
  const whole = live(log, dice, day);
  // 一事一申请: each part is a request of its own, of the same day.
  if (!dice.oneIn(12)) return [whole];
  const parts = Array.from({ length: 1 + dice.below(3) }, () => live(log, dice, day));
  for (const part of parts) {
    const fact = { type: "CasesTied", case: part.case, to: whole.case, tie: "split-from", reason: "" } as const;
    log.enter(fact, day, 3);
  }
  return [whole, ...parts];
}

function live(log: KnownLog, dice: Dice, arrived: string): Life {
  const one: CaseOf = { case: log.id(), procedure: "request" };
  const column = dice.pick(COLUMNS);
  const wrong = dice.oneIn(15) ? dice.pick(COLUMNS) : column;
  const isOnline = dice.oneIn(3);
  const channel = isOnline ? "internet" : "in-person";
  const registered = log.step(one, "register", arrived, { channel, "applicant-kind": wrong, content: "某项政策文件" });
  if (wrong !== column) {
    log.enter(
      {
        type: "StepCorrected",
        case: one.case,
        entry: registered,
        fields: { "applicant-kind": column },
        reason: REASON,
      },
      addDays(arrived, 20),
    );
  }
  if (dice.oneIn(25)) {
    log.enter({ type: "StepWithdrawn", case: one.case, entry: registered, reason: REASON }, addDays(arrived, 2));
    // Whatever was entered of it is of no request.
    if (isOnline) log.step(one, "confirm", arrived, { "confirmed-by": "李明" });
    handle(log, dice, one, arrived);
    return { case: one.case, in: column, ends: [] };
  }
  if (isOnline && dice.oneIn(20)) return { case: one.case, in: column, ends: [] };
  const begun = isOnline ? addDays(arrived, dice.below(9)) : arrived;
  if (isOnline) log.step(one, "confirm", begun, { "confirmed-by": "李明" });
  return { case: one.case, in: column, begun, ends: handle(log, dice, one, begun) };
}

function handle(log: KnownLog, dice: Dice, one: CaseOf, begun: string): End[] {
  const fate = dice.below(20);
  if (fate === 0) return [];
  if (fate === 1) return [noneOf(log, dice, one, begun)];
  const ends = [end(log, dice, one, addDays(begun, dice.below(60)))];
  while (dice.oneIn(5)) {
    const before = ends.pop();
    if (!before) break;
    const reopened = addDays(before.on, 1 + dice.below(300));
    ends.push({ ...before, reopened });
    const fields = {
      "reopen-reason": dice.pick(["court", "reconsideration", "self"]),
      "reply-by": addDays(reopened, 30),
    };
    log.step(one, "reopen", reopened, fields);
    if (dice.oneIn(6)) return [...ends];
    ends.push(end(log, dice, one, addDays(reopened, 1 + dice.below(200))));
  }
  return ends;
}

/** Closed as no application of its own, at once or much later. */
function noneOf(log: KnownLog, dice: Dice, one: CaseOf, begun: string): End {
  const on = addDays(begun, dice.oneIn(2) ? dice.below(10) : dice.below(120));
  log.step(one, "other-close", on, { "close-reason": dice.pick(["merged", "mistaken"]), "outcome-reason": "已并案" });
  return { on };
}

/** Closed, with what came before it, and what was put right about it afterwards. */
function end(log: KnownLog, dice: Dice, one: CaseOf, on: string): End {
  const closing = closingOf(log, dice, one, on);
  const slip = dice.below(30);
  // It was entered as closed too early, and that was taken back.
  if (slip === 0) {
    const wrong = log.step(one, "withdrawn", addDays(on, -1), {});
    log.enter({ type: "StepWithdrawn", case: one.case, entry: wrong, reason: REASON }, on);
  }
  // The day was entered wrongly.
  const entered = slip === 1 ? addDays(on, 90) : on;
  const isOther = slip === 2 && closing.step === "send-reply";
  const entry = log.step(
    one,
    closing.step,
    entered,
    isOther ? { ...closing.fields, outcome: "r3-5-2" } : closing.fields,
  );
  const corrected = { type: "StepCorrected", case: one.case, entry, reason: REASON } as const;
  if (slip === 1) log.enter({ ...corrected, happened: startOfCivilDay(on) }, addDays(entered, 14));
  if (isOther) {
    log.enter({ ...corrected, fields: { outcome: "r3-1" } }, addDays(on, 14), 0);
    log.enter({ ...corrected, fields: { outcome: closing.fields["outcome"] ?? null } }, addDays(on, 15), 0);
  }
  if (dice.oneIn(3)) log.step(one, "archive", addDays(on, 5), {});
  return { on, row: closing.row };
}

function closingOf(log: KnownLog, dice: Dice, one: CaseOf, on: string): Closing {
  const number = dice.below(REPLIES.length + WAYS.length);
  const reply = REPLIES[number];
  if (reply !== undefined) {
    // 补正 asked before and answered in between, often across a new year: received once, and on the day it came.
    if (dice.oneIn(4)) askCorrection(log, one, on, true);
    if (dice.oneIn(4)) log.step(one, "draft-reply", addDays(on, -1), { outcome: "r3-1", "outcome-reason": "拟予公开" });
    const fields = { outcome: `r3-${reply}`, delivery: "in-person" };
    return { step: "send-reply", fields, row: `r3_${reply.replaceAll("-", "_")}` };
  }
  const way = WAYS[number - REPLIES.length] ?? "withdrawn";
  if (way === "correction-lapsed") askCorrection(log, one, on, false);
  if (way === "fee-lapsed") {
    const fields = { "fee-method": "items", "fee-count": 11, "fee-amount": 100, "sent-how": "post" };
    log.step(one, "fee-notice", addDays(on, -30), fields);
  }
  const fields = way === "other-close" ? { "close-reason": "other", outcome: "r3-6-3", "outcome-reason": "其他" } : {};
  const rows = { "correction-lapsed": "r3_6_1", "fee-lapsed": "r3_6_2", withdrawn: "r3_6_3", "other-close": "r3_6_3" };
  return { step: way, fields, row: rows[way] };
}

function askCorrection(log: KnownLog, one: CaseOf, on: string, isAnswered: boolean): void {
  const fields = { "correction-items": "请写明年度", "correction-by": addDays(on, -5), "sent-how": "post" };
  const ask = log.step(one, "ask-correction", addDays(on, -20), fields);
  if (isAnswered) log.step(one, "corrected", addDays(on, -3), {}, ask);
}
