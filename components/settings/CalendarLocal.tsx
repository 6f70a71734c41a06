import type { JSX } from "preact";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import { Field } from "../ui/Field.tsx";
import { CalendarTakeBack } from "./CalendarTakeBack.tsx";
import type { CalendarActions, CalendarProps } from "./calendar-state.ts";
import type { Answer } from "./settings-state.ts";

/** Props of {@link CalendarLocal}. */
export interface CalendarLocalProps extends Pick<CalendarProps, "entries"> {
  readonly run: (action: () => Answer, done: string) => void;
  readonly actions: Pick<CalendarActions, "onDeclareDay" | "onWithdrawDay">;
}

/** Days on which this agency is closed or open, unlike the others, by a decision of its own government. */
export function CalendarLocal({ entries, run, actions }: CalendarLocalProps): JSX.Element {
  function submit(event: { readonly currentTarget: HTMLFormElement; preventDefault(): void }): void {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const part = (name: string): string => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const day = { date: part("date"), works: part("works") === "yes", reason: part("reason") };
    run(
      async () => {
        const saved = await actions.onDeclareDay(day);
        if (saved.ok) form.reset();
        return saved;
      },
      `已登记${day.date}${day.works ? "上班" : "停止办公"}，期限已重新计算。`,
    );
  }
  const days = entries.local.toSorted((a, b) => (a.day.date < b.day.date ? 1 : -1));
  return (
    <>
      <h3>本单位停止办公日</h3>
      <p class="muted">当地政府决定停止办公（如台风）或者照常上班的日子，只在本单位计算期限时使用。</p>
      {days.length > 0 && (
        <ul class="local-days">
          {days.map(({ day, by, enteredAt }) => (
            <li key={day.date}>
              <div>
                <strong>{day.date}</strong> {day.works ? "上班" : "停止办公"}
                <p>理由：{day.reason}</p>
                <p class="muted">
                  {by.name || "未填姓名"}，{civilMinute(enteredAt)}
                </p>
              </div>
              <CalendarTakeBack
                what={day.date}
                onTakeBack={(reason) =>
                  run(() => actions.onWithdrawDay(day.date, reason), `已撤回${day.date}，期限已重新计算。`)
                }
              />
            </li>
          ))}
        </ul>
      )}
      <form aria-label="登记停止办公日" onSubmit={submit}>
        <div class="fields">
          <Field label="日期">
            <input type="date" name="date" required min="2019-01-01" max="2099-12-31" />
          </Field>
          <Field label="这一天">
            <select name="works">
              <option value="no">停止办公</option>
              <option value="yes">照常上班</option>
            </select>
          </Field>
          <Field label="理由和文件（不少于 4 个字）">
            <input
              type="text"
              name="reason"
              required
              minLength={4}
              maxLength={200}
              pattern=".*\S.*\S.*\S.*\S.*"
              autocomplete="off"
            />
          </Field>
        </div>
        <div class="line">
          <button type="submit" class="button plain">
            登记
          </button>
        </div>
      </form>
    </>
  );
}
