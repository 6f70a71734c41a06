import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { ReceiptRule } from "../../lib/projections/requests/receipt-rule.ts";
import { Field } from "../ui/Field.tsx";
import { Forecast } from "./Forecast.tsx";
import type { Choice } from "../ui/Select.tsx";

/** Props of {@link Calculator}. */
export interface CalculatorProps {
  readonly today: LocalDate;
  readonly channels: readonly Choice[];
  readonly receipt: (channel: string) => ReceiptRule | undefined;
  /** The request as it would be if it had been received so, by that channel, on that day. */
  readonly forecast: (on: LocalDate, channel: string) => Case | undefined;
}

/** “如果今天收到”：what ends when, without registering anything. */
export function Calculator({ today, channels, receipt, forecast }: CalculatorProps): JSX.Element {
  const [on, setOn] = useState(today);
  const [channel, setChannel] = useState(channels[0]?.value ?? "");
  return (
    <section class="card calculator" aria-labelledby="calculator">
      <h2 id="calculator">如果这天收到</h2>
      <Field label="收到或者确认的日期">
        <input type="date" value={on} onInput={(event) => setOn(event.currentTarget.value)} />
      </Field>
      <Field label="渠道">
        <select value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
          {channels.map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <Forecast receipt={receipt(channel)} one={on === "" ? undefined : forecast(on, channel)} today={today} />
    </section>
  );
}
