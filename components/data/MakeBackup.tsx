import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { BackupState } from "../../lib/model/backup.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import type { BackupActions, Saved } from "./Backup.tsx";
import { progressWords } from "./data-words.ts";
import { Secrets } from "./Secrets.tsx";

/** Days after which a backup is called old. */
const OLD = 30;

/** Props of {@link MakeBackup}. */
export interface MakeBackupProps extends Pick<BackupActions, "onMake"> {
  readonly state: BackupState;
  readonly today: LocalDate;
}

/** When the last backup was made, and a form that makes one. */
export function MakeBackup({ state, today, onMake }: MakeBackupProps): JSX.Element {
  const { isBusy, error, setError, ask } = useAnswer();
  const [stage, setStage] = useState("");
  const [saved, setSaved] = useState<Saved>();
  const make = (passphrase: string): void =>
    ask(() => {
      setStage("正在制作……");
      setError("");
      setSaved(undefined);
      return onMake(passphrase, (done, all) => setStage(progressWords("正在加密", done, all)));
    }, setSaved);
  const reminder = saved ? undefined : reminderOf(state, today);
  return (
    <section class="card" aria-labelledby="make-backup">
      <h2 id="make-backup">备份</h2>
      <p class="muted">
        把本机的全部记录、保险箱、封存的稿件和设置加密存成一个文件。没有备份口令谁也打不开，忘记了也不能找回，请把口令和备份文件分开保管。
      </p>
      <p>{lastWords(state)}</p>
      {reminder && <Notice tone="info">{reminder}</Notice>}
      {state.waiting > 0 && (
        <Notice tone="warning">有 {state.waiting} 条记录还没有写入，不在备份里。请先腾出存储空间。</Notice>
      )}
      <Secrets label="制作备份" isNew press="制作备份" busy={isBusy ? stage : undefined} onSubmit={make} />
      {error && <Notice tone="error">{error}</Notice>}
      {saved && (
        <Notice tone="ok">
          备份做好了：{saved.name}，{saved.events} 条记录，{sizeWords(saved.bytes)}
          。已交给浏览器保存，请把它复制到移动硬盘或者单位的文件服务器，不要只放在本机。
        </Notice>
      )}
    </section>
  );
}

function lastWords({ made, events }: BackupState): string {
  if (!made) return events > 0 ? `还没有做过备份，现有 ${events} 条记录。` : "还没有做过备份，也还没有记录。";
  const since = events - made.events;
  const more = since > 0 ? `，之后新增 ${since} 条` : "";
  return `上次备份：${civilMinute(made.at)}，当时 ${made.events} 条记录${more}。`;
}

function reminderOf({ made, events }: BackupState, today: LocalDate): string | undefined {
  const since = events - (made?.events ?? 0);
  if (since <= 0) return undefined;
  if (!made) return "电脑损坏、更换或者误删时，只有备份能找回记录，建议现在做一次。";
  const days = Math.round((Date.parse(today) - Date.parse(civilDayOf(made.at))) / 86_400_000);
  return days < OLD ? undefined : `距上次备份已有 ${days} 天，建议今天再做一次。`;
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
