import { send } from "../../../lib/messaging/send.ts";
import type { Conflict, ConflictWay } from "../../../lib/model/conflict.ts";
import type { Entry, Fact } from "../../../lib/model/event.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";

/** Records the way out of a conflict that a person chose. Those that lead to a form are not for here. */
export async function solve({ key }: Conflict, way: ConflictWay, reason: string): Promise<Result<unknown>> {
  switch (way.way) {
    case "settle":
      return send("exchange.settle", { conflict: key, reason });
    case "withdraw":
      return send("case.record", { entries: [withdrawal(way, reason)] });
    case "merge": {
      const tie = entryOf({ type: "CasesTied", case: way.case, to: way.to, tie: "merged-into", reason });
      return send("case.record", { entries: [tie, withdrawal(way, reason)] });
    }
    case "again": {
      const { at, fact, untied } = way;
      const ties = untied.map((to) => entryOf({ type: "CasesTied", case: fact.case, to, tie: "same-subject", reason }));
      const taken = await send("case.record", { entries: [{ ...entryOf(fact), occurredAt: at }, ...ties] });
      // A step has no reason of its own.
      return taken.ok ? send("exchange.settle", { conflict: key, reason }) : taken;
    }
    case "enter": {
      const { figure, period, value } = way;
      return send("report.record", {
        entries: [entryOf({ type: "FigureEntered", figure, period, value, note: reason })],
      });
    }
    case "correct":
    case "sign":
      break;
  }
  return failure("请到它自己的页面上处理。");
}

function withdrawal({ case: id, entry }: { readonly case: string; readonly entry: string }, reason: string): Entry {
  return entryOf({ type: "StepWithdrawn", case: id, entry, reason });
}

function entryOf(fact: Fact): Entry {
  return { id: newId(), occurredAt: new Date().toISOString(), fact };
}
