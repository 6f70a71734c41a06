import type { FigureValue } from "../../../components/annual/EnterFigures.tsx";
import type { Signature } from "../../../components/annual/SignReport.tsx";
import { send } from "../../../lib/messaging/send.ts";
import type { Entry, Fact } from "../../../lib/model/event.ts";
import type { Grid } from "../../../lib/model/grid.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { type SignedReport, signedKind } from "../../../lib/projections/signed-reports/published-reports.ts";
import { frozenBreaks, frozenFigures, nextVersion } from "../../../lib/projections/signed-reports/signed-reports.ts";
import type { frozenForm } from "../../../lib/projections/signed-reports/signed-form.ts";
import { frozenOutlines } from "../../../lib/projections/signed-reports/report-outlines.ts";
import type { ReportTextsNow } from "./use-report-texts.ts";
import type { AnnualTold } from "../looks/annual.ts";

/** Records figures that were entered for a period, all or none. */
export function recordFigures(period: string, values: readonly FigureValue[]): Promise<Result<unknown>> {
  return record(values.map((value) => ({ type: "FigureEntered", period, ...value })));
}

/** What a report is signed with besides its figures. */
export interface SignedWith extends Signature {
  readonly period: string;
  readonly rules: { readonly pack: string; readonly title: string; readonly version: string };
}

/** Records that the report of a year or a quarter was signed as it stands, as its next version; refused while it is counted. */
export async function recordSigned(
  told: AnnualTold | undefined,
  { told: drafted, texts, isAwaited }: Pick<ReportTextsNow, "told" | "texts" | "isAwaited">,
  signed: SignedWith,
): Promise<Result<unknown>> {
  if (!told) return failure("还在统计，没有签署；请稍后再签。");
  if (isAwaited) return failure("报告的文字还没有起草好，没有签署；请等“报告文字”出来以后再签。");
  const { report, signed: before } = told;
  const version = nextVersion(before);
  const { calendar } = report;
  const outlines = frozenOutlines(drafted?.outlines ?? []);
  const frozen = { ...frozenFigures(report), breaks: frozenBreaks(report), outlines, texts, calendar };
  return record([{ type: "ReportSigned", report: signedKind(signed.period), ...signed, version, ...frozen }]);
}

/** What the form of a quarter is signed with, besides its version. */
export interface FormSigned extends SignedWith, ReturnType<typeof frozenForm> {
  readonly calendar: string;
  readonly form: Grid;
}

/** Records that the form of a quarter's figures was signed as it stands, as the version after those that were signed before. */
export function recordForm(before: readonly SignedReport[], signed: FormSigned): Promise<Result<unknown>> {
  return record([{ type: "ReportSigned", report: "statistics", ...signed, version: nextVersion(before), texts: {} }]);
}

function record(facts: readonly Fact[]): Promise<Result<unknown>> {
  const occurredAt = new Date().toISOString();
  const entries = facts.map((fact): Entry => ({ id: newId(), occurredAt, fact }));
  return send("report.record", { entries });
}
