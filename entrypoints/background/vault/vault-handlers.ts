import type { ContentSender, PageHandlers } from "../../../lib/messaging/protocol.ts";
import type { AskVaultState, VaultToBackground } from "../../../lib/messaging/vault-protocol.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { Compartment } from "../../../lib/model/person.ts";
import { today } from "../../../lib/platform/today.ts";
import { erasableAfter } from "../../../lib/model/archive-period.ts";
import type { VaultState } from "../../../lib/model/vault.ts";
import { readyToErase, readyToPut } from "./change-informant.ts";
import { showInformant } from "./informants.ts";
import { keep, keepOne } from "./register-person.ts";
import type { Services } from "../services.ts";

type VaultHandlers = Pick<PageHandlers, Exclude<keyof VaultToBackground, "vault.state">>;
/** One for both kinds of sender: their handlers are merged by name. */
type StateHandler = (request: AskVaultState["request"], from?: ContentSender) => Promise<Result<VaultState>>;

const OFF = failure("此网站没有启用公开助手。");

/** What our own pages ask of the vault; `vault.state` also scripts in pages of switched-on sites, which say where from. */
export function vaultHandlers(services: Services): VaultHandlers & { readonly "vault.state": StateHandler } {
  const { vault, settings, sites, recorder, office } = services;
  const stateAfter = async (compartment: Compartment, done: Result<unknown>) =>
    done.ok ? success(await vault.state(compartment)) : done;
  return {
    async "vault.state"({ compartment }, from) {
      if (from && !(await sites.isOn(from.origin))) return OFF;
      return success(await vault.state(compartment));
    },
    "vault.create": ({ compartment, passphrase }) => vault.create(compartment, passphrase),
    "vault.unlock": async ({ compartment, passphrase }) =>
      stateAfter(compartment, await vault.unlock(compartment, passphrase)),
    async "vault.lock"({ compartment }) {
      await vault.lock(compartment);
      return success(await vault.state(compartment));
    },
    "vault.change-passphrase": ({ compartment, passphrase, next }) =>
      vault.changePassphrase(compartment, passphrase, next),
    "vault.recover": async ({ compartment, code, next }) =>
      stateAfter(compartment, await vault.recover(compartment, code, next)),
    "vault.renew-recovery": ({ compartment, passphrase }) => vault.renewRecovery(compartment, passphrase),
    async "vault.idle"({ minutes }) {
      await settings.change((now) => ({ ...now, vaultIdleMinutes: minutes }));
      return success({});
    },
    async "vault.put"({ compartment, id, record, case: of }) {
      const ready = compartment === "informants" ? await readyToPut(services, { id, record, case: of }) : success({});
      if (!ready.ok) return ready;
      return keepOne(vault, compartment, id, record);
    },
    "vault.show": (asked) => showInformant(services, asked),
    async "vault.put-all"({ compartment, persons }) {
      const refs = await keep(vault, compartment, persons);
      return refs.ok ? success({ kept: refs.value }) : refs;
    },
    async "vault.get"({ compartment, ids }) {
      const persons = await vault.get(compartment, ids);
      return persons.ok ? success({ persons: persons.value }) : persons;
    },
    "vault.find": ({ compartment, record }) => vault.find(compartment, record),
    async "vault.erase"({ compartment, person, case: of, closed, basis }) {
      const asked = { case: of, person, basis };
      const ready = compartment === "informants" ? await readyToErase(services, asked) : success({ closed, basis });
      if (!ready.ok) return ready;
      const { archiveYears } = (await office.read()).office;
      const { erasable, from } = erasableAfter(ready.value.closed, archiveYears, today());
      if (!erasable) return failure(`档案保管期限未满，${from} 起才能清除个人信息，没有清除。`);
      // Erased first: the log must not say so of what is still there. The same press again records what was missed.
      const erased = await vault.erase(compartment, person);
      if (!erased.ok) return erased;
      const fact = { type: "PersonErased", ...asked, basis: ready.value.basis } as const;
      const entry = { id: erased.value.entry, occurredAt: erased.value.erasedAt, fact };
      const written = await recorder.record([entry], (await settings.read()).settings.person);
      return written.ok ? success({}) : written;
    },
  };
}
