import type { ApplicantVault } from "../../components/requests/Register.tsx";
import { onVaultChanged } from "../../lib/messaging/listen-pages.ts";
import { send } from "../../lib/messaging/send.ts";
import type { RequestOf } from "../../lib/messaging/protocol.ts";
import type { PersonRecord, PersonRef } from "../../lib/model/person.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import type { PersonRead } from "../../lib/model/vault.ts";
import { newId } from "../../lib/platform/new-id.ts";

const compartment = "applicants";

/** The vault's part for applicants, as the page uses it. */
export interface Applicants {
  /** As it was when it was last asked. */
  readonly vault: () => ApplicantVault;
  /** Asks how it stands. */
  readonly refresh: () => Promise<void>;
  /** Keeps somebody, under a new id or in place of what was there. */
  readonly put: (record: PersonRecord, id?: string) => Promise<Result<PersonRef>>;
  readonly get: (id: string) => Promise<Result<PersonRead>>;
  /** Takes somebody's data away for good, once the archive period of their case is over. */
  readonly erase: (request: Omit<RequestOf<"vault.erase">, "compartment">) => Promise<Result<unknown>>;
}

/** Asks the background; `onChange` is called when the vault was opened or locked. */
export function createApplicants(onChange: () => void): Applicants {
  let state: ApplicantVault["state"];
  const refresh = async (): Promise<void> => {
    const answer = await send("vault.state", { compartment });
    const now = answer.ok ? answer.value.state : undefined;
    if (now === state) return;
    state = now;
    onChange();
  };
  onVaultChanged(() => void refresh());
  // It may have been opened or set up in the settings, or locked by itself, while another tab was in front.
  addEventListener("focus", () => void refresh());
  /** What fails may fail because it was locked meanwhile. */
  const then = async <T>(reply: Promise<Result<T>>): Promise<Result<T>> => {
    const answer = await reply;
    if (!answer.ok) await refresh();
    return answer;
  };
  return {
    vault: () => ({
      state,
      async onUnlock(passphrase) {
        const answer = await send("vault.unlock", { compartment, passphrase });
        await refresh();
        return answer;
      },
    }),
    refresh,
    erase: (request) => send("vault.erase", { compartment, ...request }),
    put: (record, id = newId()) => then(send("vault.put", { compartment, id, record })),
    async get(id) {
      const answer = await then(send("vault.get", { compartment, ids: [id] }));
      if (!answer.ok) return answer;
      const [person] = answer.value.persons;
      return person ? success(person) : failure("保险箱里没有这位申请人的信息。");
    },
  };
}
