import { send } from "../../../lib/messaging/send.ts";
import type { RequestOf } from "../../../lib/messaging/protocol.ts";
import type { PersonRecord, PersonRef } from "../../../lib/model/person.ts";
import type { Result } from "../../../lib/model/result.ts";
import type { PersonRead } from "../../../lib/model/vault.ts";
import { createCompartment, type CompartmentState } from "./compartment.ts";

const compartment = "informants";

/** The vault's part for those who reported something, as the page uses it. */
export interface Informants extends Pick<CompartmentState, "vault" | "refresh"> {
  /** Keeps somebody under an id that nobody has, or that has the same. */
  readonly put: (record: PersonRecord, id: string) => Promise<Result<PersonRef>>;
  /** Puts a record in place of what was there, of somebody whom this case names. */
  readonly change: (
    record: PersonRecord,
    of: { readonly id: string; readonly case: string },
  ) => Promise<Result<unknown>>;
  /** Who looks and for what is recorded before it is answered. */
  readonly show: (request: RequestOf<"vault.show">) => Promise<Result<PersonRead>>;
  /** Takes somebody's data away for good, once the archive period of their case is over. */
  readonly erase: (request: Omit<RequestOf<"vault.erase">, "compartment">) => Promise<Result<unknown>>;
}

/** Asks the background; `onChange` is called when the compartment was opened or locked. */
export function createInformants(onChange: () => void): Informants {
  const { vault, refresh, settle } = createCompartment(compartment, onChange);
  return {
    vault,
    refresh,
    put: (record, id) => settle(send("vault.put", { compartment, id, record })),
    change: (record, of) => settle(send("vault.put", { compartment, ...of, record })),
    show: (request) => settle(send("vault.show", request)),
    erase: (request) => send("vault.erase", { compartment, ...request }),
  };
}
