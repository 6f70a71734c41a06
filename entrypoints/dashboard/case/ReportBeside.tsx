import type { JSX } from "preact";
import { FilledTable } from "../../../components/annual/FilledTable.tsx";
import { ProblemsOutline } from "../../../components/reporting/ProblemsOutline.tsx";
import { ReportingCheck } from "../../../components/reporting/ReportingCheck.tsx";
import type { Case } from "../../../lib/model/case.ts";
import { withLateItems } from "../../../lib/projections/problems-outline.ts";
import { coverageOf } from "../articles/coverage.ts";
import { isReport } from "./duty-beside.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Beside the report of a quarter or a year: what would make its figures wrong, and the outline of the year's problems; nothing beside other cases. */
export function ReportBeside({
  one,
  cases,
  loaded,
  date,
}: Pick<RequestsViewProps, "cases" | "loaded" | "date"> & { readonly one: Case }): JSX.Element | null {
  if (!isReport(one, loaded.procedures)) return null;
  const { beside } = cases.state();
  const { outline, fees } = beside ?? {};
  return (
    <>
      <FilledTable one={one} />
      <ReportingCheck faults={beside?.reporting} />
      {outline && <ProblemsOutline outline={withLateItems(outline, lateItems())} fees={fees?.sentence ?? ""} />}
    </>
  );
  function lateItems(): string[] {
    const { departments } = coverageOf(cases.state(), loaded.catalogue, date);
    const late = departments.flatMap(({ lines }) => lines.filter(({ state }) => state === "overdue"));
    return [...new Set(late.map(({ item }) => item.title))];
  }
}
