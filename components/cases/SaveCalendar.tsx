import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";

/** Props of {@link SaveCalendar}. */
export interface SaveCalendarProps {
  /** Saves the file. */
  readonly onSave: () => Promise<Result<unknown>>;
}

/** Saves last days as a file for the calendar that a person uses. */
export function SaveCalendar({ onSave }: SaveCalendarProps): JSX.Element {
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    const done = await onSave();
    setSaid(done.ok ? "已保存，在日历软件中打开即可。" : done.error);
  };
  return (
    <div class="card save-calendar">
      <Button onPress={() => void save()}>存为日历文件</Button> <output class="muted">{said}</output>
      <p class="muted">
        含期限的最后一日，前一个工作日 9:00 提醒，按小时计算的提前 1
        小时提醒；只有编号，没有姓名、标题和内容。日期变动后请重新保存。
      </p>
    </div>
  );
}
