import type { JSX } from "preact";
import { Calendar } from "../../components/settings/Calendar.tsx";
import { CalendarPreview } from "../../components/settings/CalendarPreview.tsx";
import { Button } from "../../components/ui/Button.tsx";
import { CALENDAR_ADDED, CALENDAR_PART, NOTICE_2027 } from "./calendar-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};

function page(view: JSX.Element, press: readonly string[] = []): Story {
  return {
    on: "settings",
    press,
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        {view}
      </main>
    ),
  };
}

/** The work calendar by itself. */
export const CALENDAR_STORIES: Readonly<Record<string, Story>> = {
  "settings-calendar": page(<Calendar {...CALENDAR_PART} />, ["查看"]),
  "settings-calendar-added": page(<Calendar {...CALENDAR_ADDED} />, ["撤回"]),
  "settings-calendar-even": page(<Calendar {...CALENDAR_PART} moved={[]} />),
  "settings-calendar-preview": page(
    <section class="card calendar">
      <h2>工作日历</h2>
      <h3>导入放假通知</h3>
      <CalendarPreview
        calendar={CALENDAR_PART.calendar}
        read={{
          ok: true,
          notice: NOTICE_2027,
          doubts: [
            {
              line: 5,
              sentence:
                "劳动节：放假的工作日比法定节假日多1天，读到的调休上班是0天。往年两者相等，请对照原文核对2027-05-01前后的安排。",
            },
          ],
        }}
      >
        <Button tone="primary" onPress={nothing}>
          确认导入
        </Button>
        <Button onPress={nothing}>返回修改</Button>
      </CalendarPreview>
    </section>,
  ),
};
