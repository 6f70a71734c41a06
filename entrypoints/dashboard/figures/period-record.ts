import type { OnEnter } from "../../../components/figures/EnterFigure.tsx";
import { send } from "../../../lib/messaging/send.ts";
import { newId } from "../../../lib/platform/new-id.ts";

/** Records a figure that no event holds. */
export const enterFigure: OnEnter = (figure, period, value, note) =>
  send("report.record", {
    entries: [
      {
        id: newId(),
        occurredAt: new Date().toISOString(),
        fact: { type: "FigureEntered", figure, period, value, note: note.slice(0, 200) },
      },
    ],
  });
