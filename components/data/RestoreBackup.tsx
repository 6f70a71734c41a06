import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { RESTORE_ELSEWHERE } from "../../lib/model/backup.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import type { BackupActions, Opened } from "./Backup.tsx";
import { BackupPreview } from "./BackupPreview.tsx";
import { progressWords } from "./data-words.ts";
import { Secrets } from "./Secrets.tsx";

/** Props of {@link RestoreBackup}. */
export interface RestoreBackupProps {
  /** What is here that a backup must not go on top of; empty where one can be restored. */
  readonly holds: readonly string[];
  readonly actions: BackupActions;
}

/** Choosing a backup, looking into it, and putting it back where nothing is recorded yet. */
export function RestoreBackup({ holds, actions }: RestoreBackupProps): JSX.Element {
  const [file, setFile] = useState<File>();
  const [opened, setOpened] = useState<Opened>();
  const { isBusy, error, setError, ask } = useAnswer();
  const [stage, setStage] = useState("");
  const [isDone, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const busy = isBusy ? stage : undefined;
  const open = (chosen: File, passphrase: string): void =>
    ask(() => {
      setStage("正在打开……");
      setError("");
      return actions.onOpen(chosen, passphrase, (done, all) => setStage(progressWords("正在核对", done, all)));
    }, setOpened);
  const restore = (): void =>
    ask(
      () => {
        setStage("正在恢复……");
        setError("");
        return actions.onRestore((done, all) => setStage(progressWords("正在恢复", done, all)));
      },
      () => setDone(true),
    );
  return (
    <section class="card" aria-labelledby="restore-backup">
      <h2 id="restore-backup">恢复</h2>
      {isDone && opened ? (
        <>
          <Notice tone="ok">
            已恢复 {opened.contents.events} 条记录。保险箱用它原来的口令打开；网站要在本机重新启用一次。
          </Notice>
          <div class="line">
            <Button tone="primary" onPress={actions.onReload}>
              打开工作台
            </Button>
          </div>
        </>
      ) : holds.length > 0 ? (
        <>
          <p>本机已有{holds.join("、")}，备份不能恢复到这里，以免盖掉现有的内容。</p>
          <p class="muted">{RESTORE_ELSEWHERE}</p>
        </>
      ) : (
        <>
          <p class="muted">先打开备份看清里面有什么，确认以后才写入。写入要么全部成功，要么什么也不留下。</p>
          <div class="line">
            <Button busy={isBusy} onPress={() => input.current?.click()}>
              {file ? "换一个文件" : "选择备份文件"}
            </Button>
            {file && <span class="file-name">{file.name}</span>}
          </div>
          <input
            type="file"
            accept=".gkbak"
            hidden
            ref={input}
            aria-label="备份文件"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              event.currentTarget.value = "";
              if (!chosen) return;
              setFile(chosen);
              setOpened(undefined);
              setError("");
            }}
          />
          {file && !opened && (
            <Secrets
              label="打开备份"
              isNew={false}
              press="打开备份"
              busy={busy}
              onSubmit={(passphrase) => open(file, passphrase)}
            />
          )}
          {opened && <BackupPreview opened={opened} busy={busy} onRestore={restore} />}
          {error && <Notice tone="error">{error}</Notice>}
        </>
      )}
    </section>
  );
}
