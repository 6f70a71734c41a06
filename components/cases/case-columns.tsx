import type { JSX } from "preact";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { caseLink } from "./case-link.ts";
import type { CaseColumn } from "./CaseTable.tsx";
import { StampChip } from "./StampChip.tsx";

/** What a case is about, which leads to it. */
export function subject(title: string): CaseColumn {
  return {
    title,
    class: "content",
    cell: ({ id, procedure, content }) => (
      <a data-row href={caseLink(id)} title={content}>
        {content || wordsOf(procedure).nothing}
      </a>
    ),
  };
}

/** The day on which it began. */
export function received(title: string): CaseColumn {
  return { title, by: "received", class: "time", cell: (line) => line.received };
}

/** The limit that presses, and whether another was not kept. */
export const limit: CaseColumn = {
  title: "期限",
  by: "due",
  cell: ({ stamp, breaches }) => (
    <>
      <StampChip stamp={stamp} />
      {breaches > 0 && stamp.tone !== "late" && <span class="breached">曾超期</span>}
    </>
  ),
};

/** Who is next with what, also where a limit goes on once it is closed; else what it came to. */
export const nextWithRole: CaseColumn = {
  title: "下一步",
  class: "next",
  cell: (line) => <Next line={line} />,
};

function Next({ line: { state, due, outcomeTitle, next, role } }: { readonly line: CaseLine }): JSX.Element {
  if ((state === "closed" && due === undefined) || next === undefined) return <>{outcomeTitle ?? ""}</>;
  return (
    <>
      {next} <span class="muted">{role}</span>
    </>
  );
}
