import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import { filterLines, NO_LINE_FILTER, sortLines } from "../../lib/projections/requests/filter-lines.ts";
import { caseLink } from "../requests/case-link.ts";
import { CaseTable, type CaseColumn } from "../requests/CaseTable.tsx";
import { StampChip } from "../requests/StampChip.tsx";
import { Button } from "../ui/Button.tsx";
import { countWords } from "../ui/count-words.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Field } from "../ui/Field.tsx";
import { Pager } from "../ui/Pager.tsx";
import { Select } from "../ui/Select.tsx";

/** Rows drawn at a time. */
const PAGE = 50;

const STATES = [
  { value: "open", title: "办理中" },
  { value: "late", title: "没有及时澄清" },
  { value: "closed", title: "已办结" },
  { value: "any", title: "全部" },
] as const;

type State = (typeof STATES)[number]["value"];

const IN: Readonly<Record<State, (line: CaseLine) => boolean>> = {
  any: () => true,
  open: ({ state }) => state !== "closed",
  late: ({ stamp, breaches }) => stamp.tone === "late" || breaches > 0,
  closed: ({ state }) => state === "closed",
};

const COLUMNS: readonly CaseColumn[] = [
  {
    title: "发现的内容",
    class: "content",
    cell: ({ id, content }) => (
      <a data-row href={caseLink(id)} title={content}>
        {content || "（没有写内容）"}
      </a>
    ),
  },
  { title: "发现", by: "received", class: "time", cell: ({ received }) => received },
  { title: "下一步", class: "next", cell: (line) => <Next line={line} /> },
  { title: "期限", by: "due", cell: ({ stamp }) => <StampChip stamp={stamp} /> },
  { title: "是否及时", cell: (line) => <InTime line={line} /> },
];

/** Props of {@link Clarifications}. */
export interface ClarificationsProps {
  /** All clarifications; absent while they are being read. */
  readonly lines: readonly CaseLine[] | undefined;
  /** Older records are still being read. */
  readonly isReading: boolean;
  readonly onStart: () => void;
}

/** 澄清: what was found to be false or incomplete, and whether it was answered at once. */
export function Clarifications({ lines, isReading, onStart }: ClarificationsProps): JSX.Element {
  const [view, setView] = useState<{ text: string; state: State; page: number }>({ text: "", state: "any", page: 0 });
  const [order, setOrder] = useState({ by: "received" as "due" | "received" | "number", isDescending: true });
  const { text, state, page } = view;
  const rows = useMemo(
    () => sortLines(filterLines(lines ?? [], { ...NO_LINE_FILTER, text }).filter(IN[state]), order),
    [lines, text, state, order],
  );
  const pages = Math.ceil(rows.length / PAGE);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  return (
    <section class="card list" aria-labelledby="clarifications">
      <div class="bar">
        <h2 id="clarifications">
          澄清 <output class="muted count-of">{countWords(lines, rows.length, isReading, "件")}</output>
        </h2>
        <Button tone="primary" onPress={onStart}>
          登记虚假或者不完整信息
        </Button>
      </div>
      <search class="filter" aria-label="筛选澄清">
        <Field label="查找">
          <input
            type="search"
            value={text}
            placeholder="内容、在哪里传播"
            onInput={(event) => setView({ ...view, text: event.currentTarget.value, page: 0 })}
          />
        </Field>
        <Select
          label="状态"
          value={state}
          choices={STATES}
          onChoose={(value) =>
            setView({ ...view, state: STATES.find((each) => each.value === value)?.value ?? "any", page: 0 })
          }
        />
      </search>
      {rows.length > 0 && (
        <>
          <CaseTable
            class="clarifications"
            columns={COLUMNS}
            label="澄清"
            lines={rows.slice(shown * PAGE, (shown + 1) * PAGE)}
            order={order}
            onOrder={setOrder}
          />
          <Pager page={shown} pages={pages} onPage={(next) => setView({ ...view, page: next })} />
        </>
      )}
      {lines?.length === 0 && !isReading && (
        <EmptyState title="还没有登记过">
          <p>
            发现影响或者可能影响社会稳定、扰乱社会和经济管理秩序的虚假或者不完整信息的，在这里登记，从发现当天起计时。
          </p>
        </EmptyState>
      )}
      {lines && lines.length > 0 && rows.length === 0 && (
        <EmptyState title="没有符合条件的">
          <button type="button" class="link" onClick={() => setView({ text: "", state: "any", page: 0 })}>
            显示全部
          </button>
        </EmptyState>
      )}
    </section>
  );
}

function Next({ line: { state, outcomeTitle, next, role } }: { readonly line: CaseLine }): JSX.Element {
  if (state === "closed" || next === undefined) return <>{outcomeTitle ?? ""}</>;
  return (
    <>
      {next} <span class="muted">{role}</span>
    </>
  );
}

function InTime({ line: { state, stamp, breaches } }: { readonly line: CaseLine }): JSX.Element {
  if (breaches > 0 || stamp.tone === "late") return <span class="stamp late">没有及时</span>;
  return <>{state === "closed" ? "及时" : "办理中"}</>;
}
