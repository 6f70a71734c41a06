import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Conflict, ConflictWay } from "../../lib/model/conflict.ts";
import type { Result } from "../../lib/model/result.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pager } from "../ui/Pager.tsx";
import { ConflictCard } from "./ConflictCard.tsx";

/** What can be done about a conflict: each way is recorded with a reason; those that lead to a form are links. */
export interface ConflictActions {
  readonly onSolve: (conflict: Conflict, way: ConflictWay, reason: string) => Promise<Result<unknown>>;
}

/** Props of {@link Conflicts}. */
export interface ConflictsProps {
  /** Undefined while they are being worked out. */
  readonly conflicts: readonly Conflict[] | undefined;
  /** Names of desks by device; this one's is 本机. */
  readonly desks: Readonly<Record<string, string>>;
  readonly actions: ConflictActions;
}

/** How many stand on a page. */
const PAGE = 20;

/** 待核: what two desks recorded and what cannot both be, each until it is solved. */
export function Conflicts({ conflicts, desks, actions }: ConflictsProps): JSX.Element {
  const [page, setPage] = useState(0);
  if (!conflicts) return <EmptyState title="正在读取记录……" />;
  if (conflicts.length === 0) {
    return (
      <EmptyState title="没有待核的内容">
        <p>接收其他电脑的记录以后，两边登记得不一致的会列在这里。</p>
      </EmptyState>
    );
  }
  const pages = Math.ceil(conflicts.length / PAGE);
  // What is solved disappears, and the last page may with it.
  const shown = Math.min(page, pages - 1);
  return (
    <section class="data" aria-labelledby="conflicts">
      <h2 id="conflicts">{conflicts.length} 处待核</h2>
      <p class="muted">
        几台电脑对同一件事登记得不一致。在核对以前，各台电脑都按同一个规则计算，结果相同；处理的决定会作为一条记录传给其他电脑。
      </p>
      <ol class="conflicts">
        {conflicts.slice(shown * PAGE, (shown + 1) * PAGE).map((conflict) => (
          <li key={conflict.key}>
            <ConflictCard conflict={conflict} desks={desks} onSolve={actions.onSolve} />
          </li>
        ))}
      </ol>
      <Pager page={shown} pages={pages} onPage={setPage} />
    </section>
  );
}
