import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Backup } from "../../../components/data/Backup.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import { send } from "../../../lib/messaging/send.ts";
import type { BackupState } from "../../../lib/model/backup.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { backupActions } from "./backup.ts";

/** 备份和恢复, as it stands when it is opened and whenever the page is looked at again. */
export function BackupView({ date }: { readonly date: LocalDate }): JSX.Element {
  const [state, setState] = useState<BackupState>();
  const [error, setError] = useState("");
  const look = (): void =>
    void send("backup.state", {}).then((reply) => (reply.ok ? setState(reply.value) : setError(reply.error)));
  useEffect(() => {
    look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  const actions = useMemo(() => {
    const all = backupActions();
    return {
      ...all,
      onMake: (...made: Parameters<typeof all.onMake>) => all.onMake(...made).finally(look),
    };
  }, []);
  return error ? <Notice tone="error">{error}</Notice> : <Backup state={state} today={date} actions={actions} />;
}
