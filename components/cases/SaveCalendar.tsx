import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** Props of {@link SaveCalendar}. */
export interface SaveCalendarProps {
  /** Saves the file. */
  readonly onSave: () => Promise<Result<unknown>>;
}

/** Saves last days as a file for the calendar that a person uses. */
export function SaveCalendar({ onSave }: SaveCalendarProps): JSX.Element {
  const { isBusy, error, ask } = useAnswer();
  const [isSaved, setSaved] = useState(false);
  return (
    <div class="card save-calendar">
      <Button busy={isBusy} onPress={() => ask(onSave, () => setSaved(true))}>
        存为日历文件
      </Button>{" "}
      <output class="muted">{error !== "" ? error : isSaved && "已保存，在日历软件中打开即可。"}</output>
      <p class="muted">
        含期限的最后一日，前一个工作日 9:00 提醒，按小时计算的提前 1
        小时提醒；只有编号，没有姓名、标题和内容。日期变动后请重新保存。
      </p>
    </div>
  );
}
