import type { ContentSender, PageHandlers } from "../../lib/messaging/protocol.ts";
import type { AskVaultState, VaultToBackground } from "../../lib/messaging/vault-protocol.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import { PersonRecordSchema, type Compartment, type PersonRef } from "../../lib/model/person.ts";
import { today } from "../../lib/platform/today.ts";
import { erasableAfter } from "../../lib/register/vault/erasable.ts";
import type { Vault } from "../../lib/register/vault/vault.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import type { Services } from "./services.ts";

type VaultHandlers = Pick<PageHandlers, Exclude<keyof VaultToBackground, "vault.state">>;
/** One for both kinds of sender: their handlers are merged by name. */
type StateHandler = (request: AskVaultState["request"], from?: ContentSender) => Promise<Result<VaultState>>;

const OFF = failure("此网站没有启用公开助手。");
const UNSAVED = failure("本机数据库暂时不能写入，个人信息没有存入，请不要关闭本页；腾出空间后再试一次。");
const UNFIT = failure("申请人信息里有一项太长或者格式不对，没有登记。请核对姓名、证件号码、电话和地址后再试一次。");
const TAKEN = failure("这个编号已有另一份申请人信息，没有登记；请刷新页面后再试一次。");

/**
 * Puts the applicant of a form into the vault under an id of the caller's, so that a repeated message is harmless, and
 * answers what the case's events may hold. Where it is locked or not set up, or cannot be written, nothing is kept and the
 * sentence says what to do; the caller leaves its form as it is. `values` are parsed here.
 */
export async function registerPerson(vault: Vault, id: string, values: unknown): Promise<Result<PersonRef>> {
  const record = PersonRecordSchema.safeParse(values);
  if (!record.success) return UNFIT;
  const there = await vault.get("applicants", [id]);
  if (!there.ok) return there;
  const [known] = there.value;
  const isFree = known?.state === "unknown";
  if (!isFree && !(known?.state === "read" && JSON.stringify(known.record) === JSON.stringify(record.data)))
    return TAKEN;
  return kept(vault.put("applicants", id, record.data));
}

/** What our own pages ask of the vault; `vault.state` also scripts in pages of switched-on sites, which say where from. */
export function vaultHandlers({
  vault,
  settings,
  sites,
  recorder,
}: Services): VaultHandlers & { readonly "vault.state": StateHandler } {
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
    "vault.put": ({ compartment, id, record }) => kept(vault.put(compartment, id, record)),
    async "vault.get"({ compartment, ids }) {
      const persons = await vault.get(compartment, ids);
      return persons.ok ? success({ persons: persons.value }) : persons;
    },
    "vault.find": ({ compartment, record }) => vault.find(compartment, record),
    async "vault.erase"({ compartment, person, case: of, closed, basis }) {
      const { person: by, office } = (await settings.read()).settings;
      const { erasable, from } = erasableAfter(closed, office.archiveYears, today());
      if (!erasable) return failure(`这件申请的档案保管期限未满，${from} 起才能清除个人信息，没有清除。`);
      // Erased first: the log must not say so of what is still there. The same press again records what was missed.
      const erased = await vault.erase(compartment, person);
      if (!erased.ok) return erased;
      const fact = { type: "PersonErased", case: of, person, basis } as const;
      const entry = { id: erased.value.entry, occurredAt: erased.value.erasedAt, fact };
      const written = await recorder.record([entry], by);
      return written.ok ? success({}) : written;
    },
  };
}

/** A database that cannot write is said in a sentence, by which nothing is lost. */
async function kept<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  return work.catch(() => UNSAVED);
}
