import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import "../../../components/ledger/ledger.css";
import { LedgerImport } from "../../../components/ledger/LedgerImport.tsx";
import { send } from "../../../lib/messaging/send.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { useTold } from "../use-told.ts";
import { ledgerActions } from "./ledger.ts";

/** Props of {@link LedgerView}. */
export interface LedgerViewProps {
  readonly procedure: Procedure;
  readonly date: LocalDate;
}

const ask = () => send("vault.state", { compartment: "applicants" });

/** 导入台账, with the vault as it stands. */
export function LedgerView({ procedure, date }: LedgerViewProps): JSX.Element {
  const { told, look } = useTold(ask);
  const actions = useMemo(() => ledgerActions(procedure, look, () => void (location.hash = "requests")), [procedure]);
  return <LedgerImport today={date} procedure={procedure} vault={told?.state ?? "locked"} actions={actions} />;
}
