import type { JSX } from "preact";
import type { DaySummary } from "../../lib/projections/day-summary.ts";
import { Stat } from "./Stat.tsx";

/** Props of {@link DayStats}. */
export interface DayStatsProps {
  /** The day's counts; absent while they are being read. */
  readonly day: DaySummary | undefined;
  /** All seven figures, or the four that fit a popup. */
  readonly full?: boolean;
}

/** The figures of one day. */
export function DayStats({ day, full = false }: DayStatsProps): JSX.Element {
  return (
    <dl class={full ? "stats full" : "stats"}>
      <Stat label="已检查" value={day?.checked} unit="篇" hint="今天检查过的稿件" />
      <Stat label="发现" value={day?.found} unit="处" hint="不能发布的内容，同一处只计一次" />
      {full && <Stat label="一键改好" value={day?.mended} unit="处" hint="按下修改按钮改好的，不含手工修改" />}
      {full && <Stat label="暂停发布" value={day?.held} unit="篇" hint="按“发布”时被拦下过的稿件" />}
      <Stat label="批准发布" value={day?.overridden} unit="篇" hint="由负责人写明理由后放行的稿件" />
      {full && <Stat label="提交发布" value={day?.released} unit="篇" hint="按“发布”后放行的稿件，含批准发布的" />}
      <Stat label="已发布" value={day?.published} unit="篇" hint="网站显示已经发布成功的稿件" />
    </dl>
  );
}
