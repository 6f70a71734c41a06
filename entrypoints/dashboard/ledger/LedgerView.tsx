import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import "../../../components/ledger/ledger.css";
import { LedgerImport } from "../../../components/ledger/LedgerImport.tsx";
import { send } from "../../../lib/messaging/send.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { VaultState } from "../../../lib/model/vault.ts";
import { ledgerActions } from "./ledger.ts";

/** Props of {@link LedgerView}. */
export interface LedgerViewProps {
  readonly procedure: Procedure;
  readonly date: LocalDate;
}

/** 导入台账, with the vault as it stands. */
export function LedgerView({ procedure, date }: LedgerViewProps): JSX.Element {
  const [vault, setVault] = useState<VaultState["state"]>("locked");
  const look = (): void =>
    void send("vault.state", { compartment: "applicants" }).then((reply) => reply.ok && setVault(reply.value.state));
  // It may be set up or locked in another tab meanwhile.
  useEffect(() => {
    look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  const actions = useMemo(() => ledgerActions(procedure, look, () => void (location.hash = "requests")), [procedure]);
  return <LedgerImport today={date} procedure={procedure} vault={vault} actions={actions} />;
}
