import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Backup } from "../../../components/data/Backup.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import { send } from "../../../lib/messaging/send.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { useTold } from "../use-told.ts";
import { backupActions } from "./backup.ts";

const ask = () => send("backup.state", {});

/** 备份和恢复, as it stands when it is opened and whenever the page is looked at again. */
export function BackupView({ date }: { readonly date: LocalDate }): JSX.Element {
  const { told, error, look } = useTold(ask);
  const actions = useMemo(() => {
    const all = backupActions();
    return {
      ...all,
      onMake: (...made: Parameters<typeof all.onMake>) => all.onMake(...made).finally(look),
    };
  }, []);
  return (
    <>
      {error && <Notice tone="error">{error}</Notice>}
      {(told || !error) && <Backup state={told} today={date} actions={actions} />}
    </>
  );
}
