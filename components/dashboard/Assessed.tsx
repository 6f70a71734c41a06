import type { JSX } from "preact";
import type { Fact } from "../../lib/model/event.ts";
import { POINTS } from "../../lib/model/six-points.ts";
import { OPINION_TITLES, POINT_TITLES } from "../ui/six-point-titles.ts";

/** Props of {@link Assessed}. */
export interface AssessedProps {
  /** What was signed. */
  readonly fact: Extract<Fact, { type: "RiskAssessed" }>;
  /** The text was changed after it. */
  readonly changed: boolean;
}

/** A six-point assessment in one line of the record. */
export function Assessed({ fact, changed }: AssessedProps): JSX.Element {
  const risks = POINTS.filter((point) => fact.answers[point] === "risk").map((point) => POINT_TITLES[point].title);
  return (
    <>
      <strong>
        {fact.assessor.name}（{[fact.assessor.department, fact.assessor.role].filter(Boolean).join(" ")}）完成六项评估：
        {OPINION_TITLES[fact.opinion]}
      </strong>
      {risks.length > 0 ? `，有风险：${risks.join("、")}` : "，六项均无风险"}
      {fact.remark && `，说明：${fact.remark}`}
      {changed && (
        <>
          <br />
          <strong>评估后正文已改动</strong>
        </>
      )}
    </>
  );
}
