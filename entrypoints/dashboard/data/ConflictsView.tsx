import type { JSX } from "preact";
import { Conflicts } from "../../../components/data/Conflicts.tsx";
import { deskCalled } from "../../../lib/model/exchange.ts";
import type { Conflict } from "../../../lib/model/conflict.ts";
import { solve } from "./solve.ts";
import { useDesks } from "./use-desks.ts";

const ACTIONS = { onSolve: solve };

/** 待核, with the desks' names. */
export function ConflictsView({
  conflicts,
}: {
  /** Undefined while they are being worked out. */
  readonly conflicts: readonly Conflict[] | undefined;
}): JSX.Element {
  const { told: desks } = useDesks();
  const names = Object.fromEntries((desks?.others ?? []).map((desk) => [desk.device, `“${deskCalled(desk)}”的电脑`]));
  return (
    <Conflicts
      conflicts={conflicts}
      desks={desks ? { ...names, [desks.own.device]: "本机" } : names}
      actions={ACTIONS}
    />
  );
}
