import type { JSX } from "preact";
import type { BackupContents, BackupState } from "../../lib/model/backup.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Result } from "../../lib/model/result.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { MakeBackup } from "./MakeBackup.tsx";
import { RestoreBackup } from "./RestoreBackup.tsx";

/** Told how many of how many events are done. */
type Tell = (done: number, all: number) => void;

/** A backup that was opened and looked at; nothing was written. */
export interface Opened {
  readonly contents: BackupContents;
  /** How many of its rows cannot be read; they were so when it was made. */
  readonly torn: number;
}

/** A backup that was handed to the browser to be saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: number;
  readonly events: number;
}

/** What can be done with backups. */
export interface BackupActions {
  readonly onMake: (passphrase: string, tell: Tell) => Promise<Result<Saved>>;
  readonly onOpen: (file: File, passphrase: string, tell: Tell) => Promise<Result<Opened>>;
  /** Puts back what was opened last. */
  readonly onRestore: (tell: Tell) => Promise<Result<unknown>>;
  /** Shows the dashboard anew, by what was restored. */
  readonly onReload: () => void;
}

/** Props of {@link Backup}. */
export interface BackupProps {
  /** Undefined while it is being read. */
  readonly state: BackupState | undefined;
  readonly today: LocalDate;
  readonly actions: BackupActions;
}

/** 备份和恢复. */
export function Backup({ state, today, actions }: BackupProps): JSX.Element {
  if (!state) return <EmptyState title="正在读取记录……" />;
  return (
    <div class="data">
      <MakeBackup state={state} today={today} onMake={actions.onMake} />
      <RestoreBackup holds={state.holds} actions={actions} />
    </div>
  );
}
