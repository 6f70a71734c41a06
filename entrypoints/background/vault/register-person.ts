import { PersonRecordSchema, type Compartment, type PersonRecord, type PersonRef } from "../../../lib/model/person.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { Vault } from "../../../lib/register/vault/vault.ts";

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
  return keepOne(vault, "applicants", id, record.data);
}

/** A database that cannot write is said in a sentence, by which nothing is lost. */
export function keep(
  vault: Vault,
  compartment: Compartment,
  persons: Parameters<Vault["put"]>[1],
): ReturnType<Vault["put"]> {
  return vault.put(compartment, persons).catch(() => UNSAVED);
}

/** The same for one. */
export async function keepOne(
  vault: Vault,
  compartment: Compartment,
  id: string,
  record: PersonRecord,
): Promise<Result<PersonRef>> {
  const refs = await keep(vault, compartment, [{ id, record }]);
  if (!refs.ok) return refs;
  const [ref] = refs.value;
  return ref ? success(ref) : UNSAVED;
}
