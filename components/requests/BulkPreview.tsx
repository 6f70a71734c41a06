import type { JSX } from "preact";
import type { BulkItem } from "../../lib/procedures/entering/bulk-steps.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Button } from "../ui/Button.tsx";
import { useFocused } from "../ui/use-focused.ts";

/** Rows of each kind that are drawn; the rest is counted. */
const SHOWN = 100;

/** Props of {@link BulkPreview}. */
export interface BulkPreviewProps {
  readonly title: string;
  readonly items: readonly BulkItem[];
  readonly lines: readonly CaseLine[];
  /** It is being recorded. */
  readonly isBusy: boolean;
  readonly onRecord: () => void;
  readonly onBack: () => void;
}

/** Who gets what, before anything is recorded: those refused last, each with its reason. */
export function BulkPreview({ title, items, lines, isBusy, onRecord, onBack }: BulkPreviewProps): JSX.Element {
  const heading = useFocused<HTMLHeadingElement>();
  const byId = new Map(lines.map((line) => [line.id, line]));
  const refused = items.filter((item) => "refused" in item);
  const taken = items.filter((item) => "takings" in item);
  const row = (item: BulkItem): JSX.Element => {
    const line = byId.get(item.case);
    return (
      <tr key={item.case}>
        <td class="number">{line?.number || "未编号"}</td>
        <td class="content">{line?.content}</td>
        <td>{"refused" in item ? <span class="problem">{item.refused}</span> : whatOf(title, item.takings.length)}</td>
      </tr>
    );
  };
  return (
    <section class="preview" aria-label={`批量${title}预览`}>
      <h3 ref={heading} tabIndex={-1}>
        将记录“{title}” {taken.length} 件{refused.length > 0 && `，${refused.length} 件不能办`}
      </h3>
      <div class="scroll">
        <table class="requests">
          <thead>
            <tr>
              <th scope="col">编号</th>
              <th scope="col">所需信息</th>
              <th scope="col">将记录</th>
            </tr>
          </thead>
          <tbody>{[...taken.slice(0, SHOWN), ...refused.slice(0, SHOWN)].map(row)}</tbody>
        </table>
      </div>
      {items.length > 2 * SHOWN && <p class="muted">没有全部列出：能办的和不能办的各列前 {SHOWN} 件。</p>}
      <div class="line">
        <Button tone="primary" busy={isBusy || taken.length === 0} onPress={onRecord}>
          记录这 {taken.length} 件
        </Button>
        <Button busy={isBusy} onPress={onBack}>
          返回修改
        </Button>
      </div>
    </section>
  );
}

function whatOf(title: string, count: number): string {
  return count === 1 ? title : `${title} ${count} 次`;
}
