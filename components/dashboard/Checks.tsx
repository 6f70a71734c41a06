import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { RecentCheck } from "../../lib/projections/recent-checks.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pager } from "../ui/Pager.tsx";
import { CheckFilter } from "./CheckFilter.tsx";
import { type Filter, filterChecks, NO_FILTER } from "./filter-checks.ts";
import { CheckRow } from "./CheckRow.tsx";

/** Rows drawn at a time. */
const PAGE = 50;

/** Props of {@link Checks}. */
export interface ChecksProps {
  /** Drafts, newest first; absent while they are being read. */
  readonly checks: readonly RecentCheck[] | undefined;
  /** Titles of the rules by id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** The table of drafts, with its filter and pages. */
export function Checks({ checks, ruleTitles }: ChecksProps): JSX.Element {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [page, setPage] = useState(0);
  const rows = useMemo(() => filterChecks(checks ?? [], filter), [checks, filter]);
  const pages = Math.ceil(rows.length / PAGE);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  return (
    <section class="card checks" aria-labelledby="checks">
      <div class="bar">
        <h2 id="checks">检查记录</h2>
        <CheckFilter
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            setPage(0);
          }}
        />
      </div>
      <output class="muted">{status(checks, rows.length)}</output>
      {rows.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">时间</th>
                <th scope="col">标题</th>
                <th scope="col">网站</th>
                <th scope="col">结果</th>
                <th scope="col">发现</th>
                <th scope="col">处理人</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(shown * PAGE, (shown + 1) * PAGE).map((check) => (
                <CheckRow key={check.draft} check={check} ruleTitles={ruleTitles} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {checks?.length === 0 && (
        <EmptyState title="还没有检查记录">
          <p>在本单位网站的后台点工具栏上的图标，选择“在此网站启用”，编辑稿件时就会有记录。</p>
        </EmptyState>
      )}
      {checks && checks.length > 0 && rows.length === 0 && (
        <EmptyState title="没有符合条件的记录">
          <button type="button" class="link" onClick={() => setFilter(NO_FILTER)}>
            清除条件
          </button>
        </EmptyState>
      )}
      <Pager page={shown} pages={pages} onPage={setPage} />
    </section>
  );
}

function status(checks: readonly RecentCheck[] | undefined, rows: number): string {
  if (!checks) return "正在读取……";
  if (checks.length === 0) return "";
  return rows === checks.length ? `共 ${rows} 篇` : `${rows} 篇符合条件，共 ${checks.length} 篇`;
}
