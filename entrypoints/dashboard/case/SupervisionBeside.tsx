import type { JSX } from "preact";
import type { StepActions } from "../../../components/cases/NextSteps.tsx";
import { DepartmentRecordCard } from "../../../components/supervision/DepartmentRecordCard.tsx";
import { LogFindings } from "../../../components/supervision/LogFindings.tsx";
import type { Case } from "../../../lib/model/case.ts";
import { wordsOf } from "../../../lib/projections/case-kinds.ts";
import { catalogueFindings, type LogFinding } from "../../../lib/projections/supervision/findings.ts";
import { concerns, departmentsNamed } from "../../../lib/projections/supervision/of-department.ts";
import { AssessmentScore } from "./AssessmentScore.tsx";
import { coverageOf } from "../articles/coverage.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** What stands beside inspections and assessments is made of this. */
type Parts = Pick<RequestsViewProps, "cases" | "loaded" | "date"> & { readonly one: Case };

/** Beside an assessment: what the log has of the department's year; nothing beside other cases. */
export function AssessmentBasis({ one, cases, loaded, date }: Parts): JSX.Element | null {
  const { department, "assessment-year": year } = one.fields;
  const isOne = wordsOf(one.procedure).list === "assessments";
  if (!isOne || typeof department !== "string" || typeof year !== "number") return null;
  const items = late({ one, cases, loaded, date });
  return (
    <>
      <DepartmentRecordCard
        department={department}
        year={year}
        record={cases.state().beside?.record}
        items={items.filter((item) => item.departments.some((name) => concerns(name, department)))}
        today={date}
      />
      <AssessmentScore {...{ cases, loaded, department }} year={String(year)} />
    </>
  );
}

/** The actions of a case's steps, with what the log shows at an inspection's finding. */
export function withFindings(actions: StepActions, parts: Parts): StepActions {
  const { one, cases, date } = parts;
  const found = cases.state().beside?.findings;
  if (!found) return actions;
  return {
    ...actions,
    helper: (next, input, put) =>
      actions.fields(next, {}).some(({ id }) => id === "log-shows") ? (
        <LogFindings
          all={[...found.all, ...late(parts)]}
          departments={departmentsNamed(one.fields["inspected"])}
          from={found.since ?? `${date.slice(0, 4)}-01-01`}
          today={date}
          taken={new Set(one.done.flatMap(({ fields }) => sentence(fields["log-shows"])))}
          onUse={put}
        />
      ) : (
        actions.helper?.(next, input, put)
      ),
  };
}

/** Catalogue items past their period, of all departments. */
function late({ cases, loaded, date }: Parts): LogFinding[] {
  const { departments } = coverageOf(cases.state(), loaded.catalogue, date);
  return catalogueFindings(
    departments.flatMap(({ lines }) => lines),
    date,
  );
}

function sentence(value: unknown): string[] {
  return typeof value === "string" ? [value] : [];
}
