import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { countVerdicts, verdictOf, VERDICTS, type TextVerdict } from "../../lib/check/batch/batch-summary.ts";
import type { CheckedText } from "../../lib/model/checked-text.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Field } from "../ui/Field.tsx";
import { Pager } from "../ui/Pager.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { BatchRow } from "./BatchRow.tsx";
import type { BatchActions } from "./Batch.tsx";
import { VERDICT_TITLES } from "./verdict-titles.ts";

/** Rows drawn at a time. */
const PAGE = 50;

/** Props of {@link BatchResults}. */
export interface BatchResultsProps {
  readonly texts: readonly CheckedText[];
  /** Nothing more will come. */
  readonly isDone: boolean;
  readonly onExport: BatchActions["onExport"];
}

/** The table of a batch, with its counts, filter, pages and export. */
export function BatchResults({ texts, isDone, onExport }: BatchResultsProps): JSX.Element {
  const [verdict, setVerdict] = useState<TextVerdict | "all">("all");
  const [word, setWord] = useState("");
  const [page, setPage] = useState(0);
  const { isBusy, error, ask } = useAnswer();
  const counts = useMemo(() => countVerdicts(texts), [texts]);
  const rows = useMemo(() => {
    const wanted = word.trim().toLowerCase();
    return texts.filter(
      (text) =>
        (verdict === "all" || verdictOf(text) === verdict) &&
        (text.name.toLowerCase().includes(wanted) || text.title.toLowerCase().includes(wanted)),
    );
  }, [texts, verdict, word]);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  return (
    <>
      <div class="bar">
        <output class="counts">
          {VERDICTS.filter((each) => counts[each] > 0).map((each) => (
            <span key={each} class={`state ${each}`}>
              {VERDICT_TITLES[each]} {counts[each]}
            </span>
          ))}
        </output>
        <search class="filter">
          <Field label="结论">
            <select
              value={verdict}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setVerdict(VERDICTS.find((each) => each === value) ?? "all");
                setPage(0);
              }}
            >
              <option value="all">全部 {texts.length}</option>
              {VERDICTS.map((each) => (
                <option key={each} value={each}>
                  {VERDICT_TITLES[each]} {counts[each]}
                </option>
              ))}
            </select>
          </Field>
          <Field label="查找">
            <input
              type="search"
              value={word}
              placeholder="文件名、标题"
              onInput={(event) => {
                setWord(event.currentTarget.value);
                setPage(0);
              }}
            />
          </Field>
          <Button busy={isBusy || !isDone || texts.length === 0} onPress={() => ask(onExport)}>
            导出表格
          </Button>
        </search>
      </div>
      {error !== "" && <output class="block">{error}</output>}
      {rows.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">文件或者文章</th>
                <th scope="col">标题</th>
                <th scope="col" class="verdict">
                  结论
                </th>
                <th scope="col">发现</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(shown * PAGE, (shown + 1) * PAGE).map((text) => (
                <BatchRow key={text.name} text={text} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isDone && rows.length === 0 && (
        <EmptyState title={texts.length === 0 ? "没有可以检查的内容" : "没有符合条件的"} />
      )}
      <Pager page={shown} pages={pages} onPage={setPage} />
    </>
  );
}
