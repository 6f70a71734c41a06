import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Figure } from "../../../lib/model/figures.ts";
import type { Grid } from "../../../lib/model/grid.ts";
import type { SignedReport } from "../../../lib/projections/signed-reports/published-reports.ts";
import type { ReportingFault } from "../../../lib/projections/reporting-check/fault.ts";
import type { ReportFiling } from "../../../lib/projections/signed-reports/report-filing.ts";
import { formTitle } from "../../../lib/projections/signed-reports/signed-form.ts";
import { Filing } from "../../annual/Filing.tsx";
import { SignedBreaks } from "../../annual/SignedBreaks.tsx";
import { SignedCard, type SignedCardProps } from "../../annual/SignedCard.tsx";
import { type FileKind, type OnSave, useSaving } from "../../annual/use-saving.tsx";
import { ReportingCheck } from "../../reporting/ReportingCheck.tsx";
import { Button } from "../../ui/Button.tsx";
import { type CellLook, GridTable } from "../../ui/GridTable.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { FormDialog } from "./FormDialog.tsx";

/** Props of {@link QuarterForm}. */
export interface QuarterFormProps extends Pick<
  SignedCardProps,
  "signed" | "viewed" | "onView" | "since" | "from" | "changes" | "named" | "by" | "soFar" | "onSign"
> {
  /** 2026年第三季度统计表. */
  readonly title: string;
  /** The form of now. */
  readonly form: Grid;
  /** All figures of the period, whatever is filtered above. */
  readonly figures: readonly Figure[];
  /** What was to be entered and was not, a sentence each. */
  readonly unfilled: readonly string[];
  /** The figures are those of this day: nothing is signed. */
  readonly asOf: LocalDate | undefined;
  /** Absent where the rules in force know no such duty. */
  readonly filing: ReportFiling | undefined;
  readonly faults: readonly ReportingFault[] | undefined;
  /** Saves the form that is shown. */
  readonly onSave: (kind: FileKind, form: Grid) => ReturnType<OnSave>;
}

/** 季度统计表: the form in which a quarter is handed in, by when that is due, and its signing. */
export function QuarterForm(props: QuarterFormProps): JSX.Element {
  const { title, form, figures, signed, viewed, asOf, named, filing, faults, unfilled } = props;
  const [opened, setOpened] = useState<string>();
  const version = signed.find(({ id }) => id === viewed);
  const shown = version ? version.fact.form : form;
  const { buttons, said } = useSaving((kind) => props.onSave(kind, shown ?? form));
  const nameOf = (key: string): string => formTitle([form, ...signed.toReversed().map(({ fact }) => fact.form)], key);
  const of = figures.find(({ id }) => id === opened);
  const cases = version ? version.fact.cases : undefined;
  return (
    <section class="annual quarter-form screen-only" aria-label="季度统计表">
      <div class="card">
        <div class="bar">
          <h2 id={FORM_HEADING} tabIndex={-1}>
            {title}
          </h2>
          <div class="line">{buttons}</div>
        </div>
        <p class="muted">表中是本季的全部项目，不受上面筛选的影响；带“*”的由人工填报。</p>
        {said}
        {version && (
          <Notice tone="info">
            下面的表是{version.fact.signer}签署的第{version.fact.version}版，不随以后的记录改变。
          </Notice>
        )}
        {shown && (
          <details key={viewed} open={version !== undefined}>
            <summary>{version ? `第${version.fact.version}版的表` : "查看整张表"}</summary>
            {shown.above !== undefined && <p class="muted">{shown.above}</p>}
            <GridTable grid={shown} look={lookOf(shown, enteredIn(figures, version))} onOpen={setOpened} />
            {(shown.below ?? []).map((line) => (
              <p key={line} class="muted">
                {line}
              </p>
            ))}
          </details>
        )}
      </div>
      {filing && <Filing filing={filing} differing={[]} isSigned={signed.length > 0} />}
      {version && <SignedBreaks title="签署时没有填齐的数字" breaks={version.fact.breaks ?? []} />}
      {!version && asOf === undefined && <ReportingCheck faults={faults} />}
      {asOf === undefined ? (
        <SignedCard
          {...props}
          nameOf={nameOf}
          textTitle={nameOf}
          hard={0}
          unplaced={0}
          checked="统计表的数字"
          warnings={
            unfilled.length === 0
              ? []
              : [`有 ${unfilled.length} 项没有填齐，表中照实写“未填报”；要填的项目见上面“还要录入”。`]
          }
        />
      ) : (
        <Notice tone="info">现在看的是 {asOf} 的记录，只能查看；签署按现在的记录进行，请先点“按现在的记录”。</Notice>
      )}
      {opened !== undefined && (
        <FormDialog
          title={nameOf(opened)}
          cases={cases ? (cases[opened] ?? []) : [...new Set(of?.cases)].filter((id) => id !== "")}
          named={named}
          figure={version ? undefined : of}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}

/** Where one gets to by the button at the top of the page. */
const FORM_HEADING = "quarter-form";

/** Leads to the form from the top of the page. */
export function ToQuarterForm(): JSX.Element {
  return <Button onPress={() => document.querySelector<HTMLElement>(`#${FORM_HEADING}`)?.focus()}>统计表和签署</Button>;
}

/** What was entered, and what was not. */
function lookOf(form: Grid, entered: ReadonlySet<string>): (key: string) => CellLook | undefined {
  const empty = new Set(
    form.rows.flat().flatMap(({ key, text }) => (key !== undefined && text === "未填报" ? [key] : [])),
  );
  return (key) => {
    if (empty.has(key)) return { tone: "missing", said: "没有录入" };
    return entered.has(key) ? { tone: "entered", said: "由人填报" } : undefined;
  };
}

/** By what a figure is marked as entered: of a version as it was then. */
function enteredIn(figures: readonly Figure[], version: SignedReport | undefined): ReadonlySet<string> {
  if (!version) return new Set(figures.flatMap(({ id, origin }) => (origin === "entered" ? [id] : [])));
  return new Set(
    Object.entries(version.fact.origins ?? {}).flatMap(([id, origin]) => (origin === "entered" ? [id] : [])),
  );
}
