import type { JSX } from "preact";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link MorningDigest}. */
export interface MorningDigestProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => Answer;
}

/** Whether a notification says in the morning what is due. */
export function MorningDigest({ on, onChange }: MorningDigestProps): JSX.Element {
  const [action, run] = useAction();
  return (
    <section class="card" aria-labelledby="morning-digest">
      <h2 id="morning-digest">每日提醒</h2>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={() => run(() => onChange(!on), on ? "不再提醒。" : "工作日早上提醒一次。")}
        />{" "}
        工作日 8:45 提醒一次当天要办的申请
      </label>
      <p class="muted">
        只写件数，不写姓名、编号和内容；没有要办的和暂停计时的不提醒。打开浏览器晚于 8:45 的，打开时提醒。
        按小时计算的期限（如政务舆情回应）在到期前 1 小时和超过期限时也提醒，不分时间和节假日。
      </p>
      <ActionLine action={action} />
    </section>
  );
}
