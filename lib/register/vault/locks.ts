import { COMPARTMENT_TITLES, type Compartment } from "../../model/person.ts";
import { failure, success, type Result } from "../../model/result.ts";
import type { Register } from "../db.ts";
import { randomBytes } from "./cipher.ts";
import { checkOf, unwrap, wrap } from "./data-key.ts";
import { newRecoveryCode, recoveryCodeOf } from "./recovery-code.ts";
import { CompartmentRowSchema, type CompartmentRow } from "./rows.ts";

type DataKey = Uint8Array<ArrayBuffer>;

/** By which of its two secrets a compartment is opened. */
type Way = "passphrase" | "recovery";

/** What opens the compartments, as it is stored. */
interface Locks {
  /** The row of a compartment: undefined where nobody set a passphrase; refused where it cannot be read. */
  read(compartment: Compartment): Promise<Result<CompartmentRow | undefined>>;
  /** Makes a data key and wraps it under a passphrase and a recovery code. Refused where there is one. */
  make(compartment: Compartment, passphrase: string): Promise<Result<{ dataKey: DataKey; recovery: string }>>;
  /** The data key. A passphrase that was wrapped with fewer rounds than are asked for today is wrapped anew. */
  open(compartment: Compartment, way: Way, secret: string): Promise<Result<DataKey>>;
  /** Puts another passphrase in place of the one before. */
  setPassphrase(compartment: Compartment, dataKey: DataKey, passphrase: string): Promise<void>;
  /** Puts a new recovery code in place of the one before, and answers it. */
  setRecovery(compartment: Compartment, dataKey: DataKey): Promise<string>;
}

const THERE = failure("保险箱已经设置过口令，请直接解锁；忘记口令的，用恢复码重新设置。");
const UNREADABLE = failure("保险箱的锁读不出来，可能被改动过，里面的信息没有动。请从备份恢复。");
// One sentence whatever was the matter: who tries passphrases learns nothing else.
const WRONG = {
  passphrase: failure("口令不对。请核对大小写和输入法，再试一次；忘记口令的，用恢复码重新设置。"),
  recovery: failure("恢复码不对，没有重新设置。请对照纸上的恢复码逐字核对，再试一次。"),
};

/** Creates the locks upon the register's database; `iterations` are the rounds of PBKDF2 for what is wrapped from now on. */
export function createLocks(db: Register, iterations: number): Locks {
  const read: Locks["read"] = async (compartment) => {
    const row: unknown = await db.compartments.get(compartment);
    if (row === undefined) return success(undefined);
    const parsed = CompartmentRowSchema.safeParse(row).data;
    return parsed?.compartment === compartment ? success(parsed) : UNREADABLE;
  };
  const under = (compartment: Compartment, way: Way, dataKey: DataKey, secret: string) =>
    wrap(dataKey, secret, { compartment, way, iterations });
  const setPassphrase: Locks["setPassphrase"] = async (compartment, dataKey, passphrase) => {
    await db.compartments.update(compartment, {
      passphrase: await under(compartment, "passphrase", dataKey, passphrase),
    });
  };
  return {
    read,
    setPassphrase,
    async make(compartment, passphrase) {
      const [dataKey, recovery] = [randomBytes(32), newRecoveryCode()];
      const row: CompartmentRow = {
        v: 1,
        compartment,
        check: await checkOf(dataKey, compartment),
        passphrase: await under(compartment, "passphrase", dataKey, passphrase),
        recovery: await under(compartment, "recovery", dataKey, recovery),
      };
      return db.transaction("rw", db.compartments, async () => {
        if ((await db.compartments.get(compartment)) !== undefined) return THERE;
        await db.compartments.add(row);
        return success({ dataKey, recovery });
      });
    },
    async open(compartment, way, secret) {
      const row = await read(compartment);
      if (!row.ok) return row;
      if (!row.value) return failure(`保险箱还没有设置口令。请先在设置的“${COMPARTMENT_TITLES[compartment]}”中设置。`);
      const dataKey = await unwrap(row.value, way, way === "recovery" ? recoveryCodeOf(secret) : secret);
      if (!dataKey) return WRONG[way];
      if (way === "passphrase" && row.value.passphrase.iterations < iterations) {
        // A full disk must not keep anyone out.
        await setPassphrase(compartment, dataKey, secret).catch(() => undefined);
      }
      return success(dataKey);
    },
    async setRecovery(compartment, dataKey) {
      const recovery = newRecoveryCode();
      await db.compartments.update(compartment, {
        recovery: await under(compartment, "recovery", dataKey, recovery),
      });
      return recovery;
    },
  };
}
