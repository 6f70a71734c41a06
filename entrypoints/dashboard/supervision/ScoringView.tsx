import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { Scoring } from "../../../components/supervision/Scoring.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { scoreSheet, scoreTable, type ScoreSheet } from "../../../lib/documents/score-sheet.ts";
import { xlsxBytes } from "../../../lib/documents/xlsx.ts";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import { DEDUCTION } from "../../../lib/projections/scoring/decisions.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { decideActions } from "./score-actions.ts";
import { useBoard } from "../looks/use-board.ts";

/** How many years back can be looked at. */
const YEARS = 5;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 考核记分 of the year that the address names. */
export function ScoringView(props: RequestsViewProps): JSX.Element {
  const { route, loaded, cases, date, help } = props;
  const thisYear = date.slice(0, 4);
  const year = /^20\d\d$/.test(route.year ?? "") ? (route.year ?? thisYear) : thisYear;
  const board = useBoard(cases, loaded, year);
  const procedure = procedureFor(loaded.procedures, DEDUCTION.id, date);
  const { agency, person } = loaded;
  const sheet = useMemo(
    () => board && scoreSheet(board, { agency, by: person.name, on: date }),
    [board, agency, person, date],
  );
  useEffect(() => scrollTo(0, 0), [year]);
  if (!loaded.written.scoring || !procedure) {
    return (
      <EmptyState title="现行的规则里没有考核记分">
        <p>本单位的考核办法有记分的，在设置中选用本单位的规则，或者导入写有记分规则（scoring）的规则包。</p>
      </EmptyState>
    );
  }
  const years = Array.from({ length: YEARS }, (_, ago) => String(Number(thisYear) - ago));
  return (
    <Scoring
      board={board}
      sheet={sheet}
      year={year}
      years={years.includes(year) ? years : [...years, year]}
      onYear={(next) => void (location.hash = `scoring/${next}`)}
      today={date}
      actions={decideActions(procedure, loaded.person, date)}
      help={help}
      onStart={() => void (location.hash = `start/${DEDUCTION.id}`)}
      onSave={() => sheet && void save(sheet)}
      onPrint={() => print()}
    />
  );
}

async function save(sheet: ScoreSheet): Promise<void> {
  saveFile(`${sheet.title}.xlsx`, await xlsxBytes(scoreTable(sheet)), XLSX);
}
