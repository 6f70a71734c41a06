import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CellDialog } from "../../../components/annual/CellDialog.tsx";
import { ImportReport } from "../../../components/annual/import/ImportReport.tsx";
import { AnnualTexts } from "../../../components/annual/texts/AnnualTexts.tsx";
import { CaseLinks } from "../../../components/reporting/CaseLinks.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import type { NamedCase } from "../../../lib/projections/case-name.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import { REPORT_IMPORT } from "./report-import.ts";
import type { ReportTextsNow } from "./use-report-texts.ts";

/** Props of {@link AnnualParts}. */
export interface AnnualPartsProps {
  /** YYYY. */
  readonly year: string;
  readonly texts: ReportTextsNow;
  readonly named: (id: string) => NamedCase;
  /** The outline that was chosen, by which the report is saved too. */
  readonly outline: string | undefined;
  readonly onOutline: (outline: string) => void;
}

/** What goes with the tables of a year: the report's texts, and the report of the year before from its file. */
export function AnnualParts({ year, texts, named, outline, onOutline }: AnnualPartsProps): JSX.Element {
  const [open, setOpen] = useState<{ readonly title: string; readonly cases: readonly string[] }>();
  const { told, written, onText, error } = texts;
  return (
    <>
      {told && (
        <AnnualTexts
          outlines={told.outlines}
          sources={told.sources}
          texts={written}
          onText={onText}
          chosen={outline}
          onChoose={onOutline}
          onOpen={(cases, title) => setOpen({ cases, title })}
          error={error}
        />
      )}
      {!told && error && <Notice tone="error">{error}</Notice>}
      <div class="screen-only">
        <ImportReport year={String(Number(year) - 1)} labels={REPORT_LABELS} actions={REPORT_IMPORT} />
      </div>
      {open && (
        <CellDialog title={open.title} onClose={() => setOpen(undefined)}>
          <CaseLinks cases={open.cases.map(named)} />
        </CellDialog>
      )}
    </>
  );
}
