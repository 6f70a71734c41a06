import type { JSX } from "preact";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { dueDay, leftWords, shortDay } from "../../lib/projections/due-words.ts";
import type { ReceiptRule } from "../../lib/projections/requests/receipt-rule.ts";
import { Basis } from "../cases/Basis.tsx";

/** Props of {@link Forecast}. */
export interface ForecastProps {
  /** Of the channel, where there is one. */
  readonly receipt: ReceiptRule | undefined;
  /** The request as it would be; undefined while the day is no day. */
  readonly one: Case | undefined;
  readonly today: LocalDate;
}

/** Which day counts as the day of receipt and what ends when, for a request that is not registered yet. */
export function Forecast({ receipt, one, today }: ForecastProps): JSX.Element {
  if (!one) return <p class="muted">填好日期和渠道，这里显示各项期限。</p>;
  const received = one.moments["received"];
  return (
    <div class="forecast" aria-live="polite">
      {receipt && (
        <p>
          {receipt.sentence} <Basis basis={receipt.basis} />
        </p>
      )}
      {received === undefined ? (
        <p>
          <strong>收到之日还没有确定。</strong>登记后列入“待与申请人确认”。
        </p>
      ) : (
        <>
          <p>
            收到申请之日：<strong>{shortDay(received, today)}</strong>，当日不计入期限。
          </p>
          <dl>
            {one.clocks
              .filter(({ state }) => state === "running" || state === "overdue")
              .map((clock) => (
                <div key={clock.key}>
                  <dt>
                    {clock.title}
                    {clock.count > 0 && `（${clock.count} 个工作日）`}
                  </dt>
                  <dd>
                    <strong>{shortDay(dueDay(clock), today)}</strong> {leftWords(clock, today)}
                    {clock.range && (
                      <span class="muted">
                        {" "}
                        暂定
                        {clock.range.earliest !== clock.range.latest &&
                          `，${shortDay(clock.range.earliest, today)}至${shortDay(clock.range.latest, today)}之间`}
                        ：{clock.range.reason}
                      </span>
                    )}{" "}
                    <Basis basis={clock.basis} />
                  </dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </div>
  );
}
