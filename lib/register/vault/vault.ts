import { passphraseStrength } from "../../model/passphrase.ts";
import {
  COMPARTMENT_TITLES,
  COMPARTMENTS,
  type Compartment,
  type PersonRecord,
  type PersonRef,
} from "../../model/person.ts";
import { failure, success, type Result } from "../../model/result.ts";
import type { PersonRead, SamePersons, VaultState } from "../../model/vault.ts";
import { createTurns } from "../../platform/turns.ts";
import type { Register } from "../db.ts";
import { checkOf, ITERATIONS } from "./data-key.ts";
import { createLocks } from "./locks.ts";
import { isErased, openPeople, type NewPerson } from "./people.ts";
import type { ErasedRow } from "./rows.ts";
import type { VaultSession } from "./session.ts";

/** What the vault works with. */
export interface VaultParts {
  readonly db: Register;
  readonly session: VaultSession;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told whenever a compartment was made, opened or locked. */
  readonly onChange?: (compartment: Compartment) => Promise<void>;
  /**
   * Asked before a compartment is opened, or its passphrase or code replaced, by one that is right, `how` where that is not just
   * opening; where it fails, nothing of it comes about.
   */
  readonly beforeOpening?: (compartment: Compartment, how?: Opening) => Promise<Result<unknown>>;
  /** Rounds of PBKDF2 for new passphrases. */
  readonly iterations?: number;
}

/** See `how` of a `CompartmentOpened` in lib/model/event.ts. */
type Opening = "recovery" | "passphrase-changed" | "recovery-renewed" | "tried-elsewhere";

type Done = Record<string, never>;

/**
 * Where personal data are kept: in compartments, each record enciphered under its compartment's data key, that key under a
 * passphrase and, a second time, under a recovery code that only exists on paper. Nothing is answered from a locked
 * compartment but how many are in it. Every failure is a sentence that names nobody.
 */
export interface Vault {
  state(compartment: Compartment): Promise<VaultState>;
  /** Sets the first passphrase, and answers the recovery code: it is kept nowhere, and cannot be asked for again. */
  create(compartment: Compartment, passphrase: string): Promise<Result<{ recovery: string }>>;
  unlock(compartment: Compartment, passphrase: string): Promise<Result<Done>>;
  lock(compartment: Compartment): Promise<void>;
  /** Locks what was not used for too long; answers whether anything is open still. */
  lockIdle(): Promise<boolean>;
  /** Another passphrase; the records stay as they are, since their key does. */
  changePassphrase(compartment: Compartment, old: string, next: string): Promise<Result<Done>>;
  /** Sets a passphrase by the recovery code, and opens; the code goes on being good. */
  recover(compartment: Compartment, code: string, next: string): Promise<Result<Done>>;
  /** A new recovery code in place of one that was lost or seen by others. */
  renewRecovery(compartment: Compartment, passphrase: string): Promise<Result<{ recovery: string }>>;
  /** Keeps persons under ids that the caller gave, all or none, and answers what events may hold of each. */
  put(compartment: Compartment, persons: readonly NewPerson[]): Promise<Result<readonly PersonRef[]>>;
  get(compartment: Compartment, ids: readonly string[]): Promise<Result<readonly PersonRead[]>>;
  find(compartment: Compartment, record: PersonRecord): Promise<Result<SamePersons>>;
  /**
   * Takes a person's data away for good, and answers when and by which entry the log is to know it: the same at every call
   * for one id. That it may be done is for the caller to know. Needs no key.
   */
  erase(compartment: Compartment, id: string): Promise<Result<Pick<ErasedRow, "entry" | "erasedAt">>>;
}

const LOCKED = {
  applicants: failure("保险箱已上锁。请先在弹窗或者工作台中输入口令解锁，再试一次；已经填写的内容不会丢。"),
  informants: failure("举报人信息保险箱已上锁。请先在工作台或者设置中输入口令解锁，再试一次；已经填写的内容不会丢。"),
};
const ANOTHER = failure("请换一个口令。");
const ELSEWHERE = failure("保险箱里没有这个人的信息，没有清除。");

function none(compartment: Compartment): ReturnType<typeof failure> {
  return failure(
    `保险箱还没有设置口令，个人信息没有存入。请先在设置的“${COMPARTMENT_TITLES[compartment]}”中设置，再试一次。`,
  );
}

function refusal(passphrase: string): ReturnType<typeof failure> | undefined {
  const { strength, sentence } = passphraseStrength(passphrase);
  return strength === "refused" ? failure(sentence) : undefined;
}

/** Creates the vault upon the register's database. The background is the only one that does. */
export function createVault(parts: VaultParts): Vault {
  const { db, session, now, newId, onChange = () => Promise.resolve(), iterations = ITERATIONS } = parts;
  const { beforeOpening = () => Promise.resolve(success({})) } = parts;
  const locks = createLocks(db, iterations);
  // Two tabs that register the same applicant at once must find each other.
  const inTurn = createTurns();
  /** The key in the session, where it is still the one of the compartment: another vault may have been restored. */
  const dataKeyOf = async (compartment: Compartment, use: boolean) => {
    const dataKey = await session.dataKey(compartment, use);
    const row = await locks.read(compartment);
    if (!dataKey || !row.ok || row.value?.check !== (await checkOf(dataKey, compartment))) return undefined;
    return dataKey;
  };
  const opened = async (compartment: Compartment, dataKey: Uint8Array<ArrayBuffer>): Promise<Result<Done>> => {
    await session.put(compartment, dataKey);
    await onChange(compartment);
    return success({});
  };
  /** Why a passphrase is not taken that another compartment has: neither would have one of its own. */
  const takenElsewhere = async (compartment: Compartment, passphrase: string) => {
    for (const other of COMPARTMENTS.filter((each) => each !== compartment)) {
      const row = await locks.read(other);
      if (!row.ok || !row.value || !(await locks.open(other, "passphrase", passphrase)).ok) continue;
      // Put down, and not said of which: it would tell who guesses that the guess is right.
      const noted = await beforeOpening(other, "tried-elsewhere");
      return noted.ok ? ANOTHER : noted;
    }
    return undefined;
  };
  const withPeople = async <T>(
    compartment: Compartment,
    work: (people: Awaited<ReturnType<typeof openPeople>>) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const row = await locks.read(compartment);
    if (!row.ok) return row;
    if (!row.value) return none(compartment);
    const dataKey = await dataKeyOf(compartment, true);
    return dataKey ? work(await openPeople(db, compartment, dataKey, newId)) : LOCKED[compartment];
  };
  return {
    async state(compartment) {
      const persons = await db.persons.where("compartment").equals(compartment).count();
      const row = await locks.read(compartment);
      if (row.ok && !row.value) return { state: "none", persons };
      return { state: (await dataKeyOf(compartment, false)) ? "unlocked" : "locked", persons };
    },
    create: (compartment, passphrase) =>
      inTurn(async () => {
        const refused = refusal(passphrase) ?? (await takenElsewhere(compartment, passphrase));
        if (refused) return refused;
        const made = await locks.make(compartment, passphrase);
        if (!made.ok) return made;
        // Made it is, whatever became of opening it: the code is not to be lost.
        const allowed = await beforeOpening(compartment);
        if (allowed.ok) await opened(compartment, made.value.dataKey);
        else await onChange(compartment);
        return success({ recovery: made.value.recovery });
      }),
    async unlock(compartment, passphrase) {
      const dataKey = await locks.open(compartment, "passphrase", passphrase);
      if (!dataKey.ok) return dataKey;
      const allowed = await beforeOpening(compartment);
      return allowed.ok ? opened(compartment, dataKey.value) : allowed;
    },
    async lock(compartment) {
      await session.forget(compartment);
      await onChange(compartment);
    },
    async lockIdle() {
      const { locked, open } = await session.expire();
      for (const compartment of locked) await onChange(compartment);
      return open;
    },
    changePassphrase: (compartment, old, next) =>
      inTurn(async () => {
        const refused = refusal(next);
        if (refused) return refused;
        const dataKey = await locks.open(compartment, "passphrase", old);
        if (!dataKey.ok) return dataKey;
        const taken = await takenElsewhere(compartment, next);
        if (taken) return taken;
        const allowed = await beforeOpening(compartment, "passphrase-changed");
        if (!allowed.ok) return allowed;
        await locks.setPassphrase(compartment, dataKey.value, next);
        return success({});
      }),
    recover: (compartment, code, next) =>
      inTurn(async () => {
        const refused = refusal(next);
        if (refused) return refused;
        const dataKey = await locks.open(compartment, "recovery", code);
        if (!dataKey.ok) return dataKey;
        const taken = await takenElsewhere(compartment, next);
        if (taken) return taken;
        const allowed = await beforeOpening(compartment, "recovery");
        if (!allowed.ok) return allowed;
        await locks.setPassphrase(compartment, dataKey.value, next);
        return opened(compartment, dataKey.value);
      }),
    renewRecovery: (compartment, passphrase) =>
      inTurn(async () => {
        const dataKey = await locks.open(compartment, "passphrase", passphrase);
        if (!dataKey.ok) return dataKey;
        const allowed = await beforeOpening(compartment, "recovery-renewed");
        return allowed.ok ? success({ recovery: await locks.setRecovery(compartment, dataKey.value) }) : allowed;
      }),
    put: (compartment, persons) => inTurn(() => withPeople(compartment, (people) => people.put(persons))),
    get: (compartment, ids) => withPeople(compartment, async (people) => success(await people.get(ids))),
    find: (compartment, record) => withPeople(compartment, async (people) => success(await people.find(record))),
    erase: (compartment, id) =>
      inTurn(() =>
        db.transaction("rw", db.persons, async () => {
          const row = await db.persons.get(id);
          if (isErased(row)) return row.erasedFrom === compartment ? success(row) : ELSEWHERE;
          if (row?.compartment !== compartment) return ELSEWHERE;
          const erasedAt = now().toISOString();
          const erased: ErasedRow = { v: 1, id, erasedFrom: compartment, erasedAt, entry: newId() };
          await db.persons.put(erased);
          return success(erased);
        }),
      ),
  };
}
