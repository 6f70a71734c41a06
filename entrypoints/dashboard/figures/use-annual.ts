import { useMemo, useState } from "preact/hooks";
import type { OpenCell } from "../../../components/annual/AnnualPage.tsx";
import { CASES_A_PAGE } from "../../../components/annual/CellCases.tsx";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { useLook } from "../looks/use-look.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { cellCasesAsked, shownNow } from "./annual-shown.ts";
import { compared } from "./annual-versions.ts";
import { useReportTexts } from "./use-report-texts.ts";

/** Texts are written for the figures of now. */
const NO_TEXTS = { told: undefined, texts: {} } as const;

/** The tables of a period as they are looked at: of now, of an earlier day, or of a version that was signed; what is behind them, what is other. */
export function useAnnual(period: string, { cases, loaded }: Pick<RequestsViewProps, "cases" | "loaded">) {
  const [open, onOpen] = useState<OpenCell>();
  const [viewed, onView] = useState<string>();
  const [outline, onOutline] = useState<string>();
  const [asOf, setAsOf] = useState<LocalDate>();
  const told = useLook(cases, "annual", { period, asOf });
  const duty = useLook(cases, "report-duty", { period });
  const texts = useReportTexts(period, cases, loaded);
  const versions = useMemo(
    () => (told && asOf === undefined ? compared(told, texts.told && texts.texts, viewed) : undefined),
    [told, texts.told, texts.texts, viewed, asOf],
  );
  const changes = useLook(cases, "case-changes", versions?.asked);
  const asked = told && open && { ...cellCasesAsked(told, open, viewed, CASES_A_PAGE), asOf };
  const behind = useLook(cases, "cell-cases", asked);
  const onAsOf = (day: LocalDate | undefined): void => {
    setAsOf(day);
    onView(undefined);
    onOpen(undefined);
  };
  // What is saved or printed now must not lack its texts.
  const isWhole = viewed !== undefined || asOf !== undefined || !texts.isAwaited;
  return {
    texts,
    shown: () =>
      told && isWhole ? shownNow(told, asOf === undefined ? texts : NO_TEXTS, { viewed, outline }) : undefined,
    /** What the page takes as it is. */
    page: {
      figures: told,
      faults: duty?.faults,
      filing: duty?.filing,
      open,
      onOpen,
      behind,
      viewed,
      onView,
      outline,
      onOutline,
      asOf,
      onAsOf,
      since: versions?.since,
      from: versions?.from,
      changes: versions?.asked === undefined ? {} : changes,
    },
  };
}
