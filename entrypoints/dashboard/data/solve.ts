import { send } from "../../../lib/messaging/send.ts";
import type { Conflict, ConflictWay } from "../../../lib/model/conflict.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { solvingFacts, type SolvingFact } from "../../../lib/projections/conflicts/solving.ts";

/** Records the way out of a conflict that a person chose. Those that lead to a form are not for here. */
export async function solve(conflict: Conflict, way: ConflictWay, reason: string): Promise<Result<unknown>> {
  const entries = solvingFacts(conflict, way, reason).map(entryOf);
  const [first] = entries;
  if (!first) return failure("请到它自己的页面上处理。");
  const settle = (): Promise<Result<unknown>> => send("exchange.settle", { conflict: conflict.key, reason });
  if (first.fact.type === "ConflictSettled") return settle();
  if (first.fact.type === "FigureEntered") return send("report.record", { entries });
  const taken = await send("case.record", {
    entries: entries.filter(({ fact }) => fact.type !== "ConflictSettled"),
  });
  return taken.ok && entries.at(-1)?.fact.type === "ConflictSettled" ? settle() : taken;
}

function entryOf({ fact, at }: SolvingFact): Entry {
  return { id: newId(), occurredAt: at ?? new Date().toISOString(), fact };
}
