import type { JSX } from "preact";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Opened } from "./Backup.tsx";

/** Props of {@link BackupPreview}. */
export interface BackupPreviewProps {
  readonly opened: Opened;
  /** What the button says while it works. */
  readonly busy: string | undefined;
  readonly onRestore: () => void;
}

/** What settings are called, by the name under which they are stored; others are not named. */
const STORES: Readonly<Record<string, string>> = {
  settings: "姓名和设置",
  packs: "规则包",
  portals: "网站适配",
  "word-lists": "词表",
  office: "本单位信息",
  "letter-templates": "文书模板",
  "report-texts": "年度报告的文字",
  allowed: "不再询问的内容",
  waivers: "不用改的说明",
};

/** What is in a backup, and the button that puts it back. */
export function BackupPreview({ opened, busy, onRestore }: BackupPreviewProps): JSX.Element {
  const { madeAt, events, twins = 0, devices, entered, persons, texts, stores } = opened.contents;
  const rows = [
    ["制作时间", civilMinute(madeAt)],
    [
      "记录",
      `${events} 条，${devices} 台电脑登记${twins > 0 ? `；另存 ${twins} 条，是同一件事在别的电脑上的登记` : ""}`,
    ],
    ["录入时间", entered ? `${civilDayOf(entered.first)} 至 ${civilDayOf(entered.last)}` : "没有记录"],
    ["保险箱", persons > 0 ? `${persons} 份个人信息（含已清除的编号），仍然加密` : "没有个人信息"],
    ["封存的稿件", `${texts} 篇`],
    ["设置", stores.flatMap((name) => STORES[name] ?? []).join("、") || "没有"],
  ] as const;
  return (
    <>
      <dl class="contents">
        {rows.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {opened.torn > 0 && (
        <Notice tone="warning">其中 {opened.torn} 条在备份以前就读不出来，会照原样恢复，记录校验时会指出。</Notice>
      )}
      <p class="muted">
        本机现有的姓名和设置将换成备份里的。恢复后本机以新的电脑编号继续登记，做备份的那台电脑如果还在使用，两边的记录不会互相冲掉。
      </p>
      <div class="line">
        <Button tone="primary" busy={busy !== undefined} onPress={onRestore}>
          {busy ?? "恢复到本机"}
        </Button>
      </div>
    </>
  );
}
