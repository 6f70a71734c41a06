import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FeeTariff } from "../../lib/model/fee-tariff.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import {
  feeByItems,
  feeByPages,
  feeFault,
  feeLineWords,
  type FeeTotal,
  type MonthCount,
} from "../../lib/projections/fees.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Basis } from "../cases/Basis.tsx";
import { caseLink } from "../cases/case-link.ts";

/** Props of {@link Fee}. */
export interface FeeProps {
  readonly tariff: FeeTariff;
  /** The applicant's items of the natural month; absent while the day of receipt is open. */
  readonly month: MonthCount | undefined;
  /** Until when the notice must be given; absent where nothing runs. */
  readonly limit: { readonly due: LocalDate; readonly inTime: boolean; readonly provisional: boolean } | undefined;
  readonly today: LocalDate;
  /** What the form of the notice holds so far. */
  readonly values: FieldValues;
  /** Put a method, its count and its amount into the form. */
  readonly onUse: (values: FieldValues) => void;
}

/** What both methods come to, line by line; a person chooses one, or charges nothing. */
export function Fee({ tariff, month, limit, today, values, onUse }: FeeProps): JSX.Element {
  const [items, setItems] = useState(month?.own ?? 1);
  const [pages, setPages] = useState(0);
  const [onlyTold, setOnlyTold] = useState(false);
  const before = month?.before ?? 0;
  const byItems = feeByItems(before, items, tariff);
  const byPages = feeByPages(onlyTold ? 0 : pages, tariff);
  const fault = feeFault(values, before, tariff);
  const use = (method: "items" | "pages", count: number, total: number) => () =>
    onUse({ "fee-method": method, "fee-count": count, "fee-amount": total });
  return (
    <fieldset class="fee">
      <legend>信息处理费的计算</legend>
      <p>
        原则上不收费；申请的数量、频次明显超过合理范围的，才可以收取，由本机关决定。一件申请只能选一种计费方式。{" "}
        <Basis basis={[tariff.charge]} />
      </p>
      {limit && (
        <p class={limit.inTime ? "muted" : "problem"}>
          收费通知应当在处理期限内发出：{shortDay(limit.due, today)}
          {limit.provisional && "（暂定）"}
          {limit.inTime ? "前。" : "，已经超过。"} <Basis basis={[tariff.notice]} />
        </p>
      )}
      <div class="methods">
        <Method
          title="按件"
          unit="件"
          basis={tariff.items.basis}
          fee={byItems}
          onUse={use("items", items, byItems.total)}
        >
          <Count label="本件拆分为" unit="件" least={1} value={items} onChange={setItems} />
          {month ? (
            <Earlier month={month} today={today} />
          ) : (
            <p class="muted">收到申请之日未定，本月件数还数不出来。</p>
          )}
        </Method>
        <Method
          title="按量"
          unit="页"
          basis={tariff.pages.basis}
          fee={byPages}
          onUse={use("pages", pages, byPages.total)}
        >
          <Count label="提供的页数" unit="页" least={0} value={pages} onChange={setPages} />
          <p class="muted">A4 以下幅面单面为 1 页，各件申请的页数不相加。</p>
          <label>
            <input type="checkbox" checked={onlyTold} onChange={() => setOnlyTold(!onlyTold)} />{" "}
            已经公开，只告知获取的方式、途径（不按量收费）
          </label>
        </Method>
      </div>
      {fault && <Notice tone="warning">{fault}</Notice>}
    </fieldset>
  );
}

function Method(props: {
  readonly title: string;
  readonly unit: "件" | "页";
  readonly basis: { readonly document: string; readonly clause: string };
  readonly fee: FeeTotal;
  readonly onUse: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title, unit, basis, fee, onUse, children } = props;
  return (
    <section aria-label={title}>
      <h4>
        {title} <Basis basis={[basis]} />
      </h4>
      {children}
      <ul>
        {fee.lines.map((line) => (
          <li key={line.from}>{feeLineWords(line, unit)}</li>
        ))}
      </ul>
      <p class="line">
        <output>
          合计 <b>{fee.total}</b> 元
        </output>
        {fee.total > 0 ? (
          <Button label={`填入${title} ${fee.total} 元`} onPress={onUse}>
            填入
          </Button>
        ) : (
          <span class="muted">不收费</span>
        )}
      </p>
    </section>
  );
}

function Earlier({
  month: { month, earlier, before },
  today,
}: {
  readonly month: MonthCount;
  readonly today: LocalDate;
}): JSX.Element {
  const name = `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
  if (before === 0) return <p class="muted">该申请人{name}此前没有申请。</p>;
  return (
    <details>
      <summary>
        该申请人{name}此前已有 {before} 件
      </summary>
      <ul>
        {earlier.map((each) => (
          <li key={each.case}>
            <a href={caseLink(each.case)}>{each.number || "未编号"}</a> {shortDay(each.received, today)}收到
            {each.items > 1 && `，${each.items} 件`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Count(props: {
  readonly label: string;
  readonly unit: string;
  readonly least: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const { label, unit, least, value, onChange } = props;
  return (
    <label class="line">
      {label}
      <input
        type="number"
        min={least}
        max={100_000}
        step={1}
        value={value}
        onInput={(event) => {
          const entered = event.currentTarget.valueAsNumber;
          if (Number.isSafeInteger(entered) && entered >= least && entered <= 100_000) onChange(entered);
        }}
      />
      {unit}
    </label>
  );
}
