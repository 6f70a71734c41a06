import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { CheckStatus, RecentCheck } from "../../lib/projections/recent-checks.ts";
import { Facts } from "./Facts.tsx";

const STATUS: Readonly<Record<CheckStatus, string>> = {
  clean: "未发现问题",
  open: "待处理",
  mended: "已改好",
  overridden: "已批准发布",
  released: "已提交发布",
  published: "已发布",
};

/** Props of {@link CheckRow}. */
export interface CheckRowProps {
  /** The draft. */
  readonly check: RecentCheck;
  /** Titles of the rules by id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** One draft; its title unfolds the facts behind the row. */
export function CheckRow({ check, ruleTitles }: CheckRowProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr class={`${open ? "unfolded" : ""}${check.status === "open" ? " todo" : ""}`}>
        <td class="time">{civilMinute(check.occurredAt)}</td>
        <td class="title">
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Title title={check.title} />
          </button>
        </td>
        <td class="site">{check.portal}</td>
        <td>
          <span class={`state ${check.status}`}>{STATUS[check.status]}</span>
        </td>
        <td class="found">
          <FoundCell check={check} />
        </td>
        <td class="by">{check.by || <span class="muted">未填姓名</span>}</td>
      </tr>
      {open && (
        <tr class="detail" id={id}>
          <td colSpan={6}>
            <Facts check={check} ruleTitles={ruleTitles} />
          </td>
        </tr>
      )}
    </>
  );
}

function Title({ title }: { readonly title: string | undefined }): JSX.Element {
  return <span class={title === undefined ? "muted" : undefined}>{title ?? "（标题未记录）"}</span>;
}

function FoundCell({ check }: { readonly check: RecentCheck }): JSX.Element {
  const { block, ask, advise } = check.found;
  if (block + ask + advise === 0) return <span class="muted">无</span>;
  return (
    <>
      {block > 0 && <span class="block">{block} 处</span>}
      {ask > 0 && <span class="muted">待判断 {ask}</span>}
      {advise > 0 && <span class="muted">提示 {advise}</span>}
    </>
  );
}
