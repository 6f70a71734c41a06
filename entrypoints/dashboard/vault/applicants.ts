import { send } from "../../../lib/messaging/send.ts";
import type { RequestOf } from "../../../lib/messaging/protocol.ts";
import type { PersonRecord, PersonRef } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { PersonRead } from "../../../lib/model/vault.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { createCompartment, type CompartmentState } from "./compartment.ts";

const compartment = "applicants";

/** The vault's part for applicants, as the page uses it. */
export interface Applicants extends Pick<CompartmentState, "vault" | "refresh"> {
  /** Keeps somebody, under a new id or in place of what was there. */
  readonly put: (record: PersonRecord, id?: string) => Promise<Result<PersonRef>>;
  readonly get: (id: string) => Promise<Result<PersonRead>>;
  /** Takes somebody's data away for good, once the archive period of their case is over. */
  readonly erase: (request: Omit<RequestOf<"vault.erase">, "compartment">) => Promise<Result<unknown>>;
}

/** Asks the background; `onChange` is called when the vault was opened or locked. */
export function createApplicants(onChange: () => void): Applicants {
  const { vault, refresh, settle } = createCompartment(compartment, onChange);
  return {
    vault,
    refresh,
    erase: (request) => send("vault.erase", { compartment, ...request }),
    put: (record, id = newId()) => settle(send("vault.put", { compartment, id, record })),
    async get(id) {
      const answer = await settle(send("vault.get", { compartment, ids: [id] }));
      if (!answer.ok) return answer;
      const [person] = answer.value.persons;
      return person ? success(person) : failure("保险箱里没有这位申请人的信息。");
    },
  };
}
