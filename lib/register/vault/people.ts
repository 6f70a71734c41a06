import { utf8ToBytes } from "@noble/hashes/utils.js";
import { PersonRecordSchema, type Compartment, type PersonRecord, type PersonRef } from "../../model/person.ts";
import { failure, success, type Result } from "../../model/result.ts";
import type { PersonRead, SamePersons } from "../../model/vault.ts";
import type { Register } from "../db.ts";
import { digestOf, keysFrom, open, seal, type Bound } from "./cipher.ts";
import { identitiesOf, tieOf } from "./identity.ts";
import { ErasedRowSchema, PersonRowSchema, type ErasedRow, type PersonRow } from "./rows.ts";

const BROKEN = "这条个人信息读不出来，可能被改动过。请从备份恢复，或者按申请表重新录入。";
const UNKNOWN = "保险箱里没有这个人的信息。";

/** An open compartment: what can be done with the persons in it. */
interface People {
  /**
   * Keeps a person under an id, in place of what was there. A name for the same applicant is taken over from the first
   * record of theirs. Refused where the id was erased. Rejects where the database cannot write.
   */
  put(id: string, record: PersonRecord): Promise<Result<PersonRef>>;
  /** What is known of each id, in the same order. */
  get(ids: readonly string[]): Promise<PersonRead[]>;
  /** All records of the same applicant, the first one's number foremost. */
  find(record: PersonRecord): Promise<SamePersons>;
}

/** Opens the persons of a compartment with its data key. No transaction is held open while WebCrypto works: it would end. */
export async function openPeople(
  db: Register,
  compartment: Compartment,
  dataKey: Uint8Array<ArrayBuffer>,
  newId: () => string,
): Promise<People> {
  const { cipher, digest } = await keysFrom(dataKey);
  const tokensOf = (record: PersonRecord): Promise<string[]> =>
    Promise.all(identitiesOf(record).map((parts) => digestOf(digest, parts)));
  const recordIn = async (row: PersonRow): Promise<PersonRecord | undefined> => {
    const plain = await open(cipher, row.sealed, boundTo(row));
    return plain && PersonRecordSchema.safeParse(fromJson(plain)).data;
  };
  /** Rows of the same applicant, those by a number first. */
  const sameIn = async (record: PersonRecord, tokens: readonly string[], except?: string): Promise<PersonRow[]> => {
    const rows = await db.persons
      .where("tokens")
      .anyOf([...tokens])
      .toArray();
    const ties = new Map<string, { readonly row: PersonRow; readonly tie: ReturnType<typeof tieOf> }>();
    for (const row of rows.flatMap((one) => PersonRowSchema.safeParse(one).data ?? [])) {
      if (row.compartment !== compartment || row.id === except || ties.has(row.id)) continue;
      const other = await recordIn(row);
      if (other) ties.set(row.id, { row, tie: tieOf(record, other) });
    }
    const by = (wanted: string): PersonRow[] =>
      [...ties.values()].flatMap(({ row, tie }) => (tie === wanted ? row : []));
    // A name leads to nobody of whom another record says that it is someone else.
    const others = new Set(by("against").map(({ sameAs }) => sameAs));
    return [...by("number"), ...by("name").filter(({ sameAs }) => !others.has(sameAs))];
  };
  return {
    async put(id, record) {
      const there = PersonRowSchema.safeParse(await db.persons.get(id)).data;
      const tokens = await tokensOf(record);
      const [same] = await sameIn(record, tokens, id);
      // What events hold already stays true: a correction does not give a person another number.
      const sameAs = there?.sameAs ?? same?.sameAs ?? newId();
      const clear = { v: 1 as const, id, compartment, kind: record.kind, sameAs, tokens };
      const sealed = await seal(cipher, toJson(record), boundTo(clear));
      return db.transaction("rw", db.persons, async () => {
        const now = await db.persons.get(id);
        if (isErased(now)) return failure("这个人的个人信息已按期清除，不能再写入；请作为新的申请人录入。");
        if (now && now.compartment !== compartment) return failure("编号已被占用，没有存入；请再试一次。");
        await db.persons.put({ ...clear, sealed });
        return success({ person: id, sameAs });
      });
    },
    async get(ids) {
      const rows = await db.persons.bulkGet([...ids]);
      return Promise.all(rows.map((row, index) => readRow(ids[index] ?? "", row, recordIn, compartment)));
    },
    async find(record) {
      const same = await sameIn(record, await tokensOf(record));
      return { sameAs: same[0]?.sameAs ?? null, persons: same.map(({ id }) => id) };
    },
  };
}

async function readRow(
  id: string,
  row: unknown,
  recordIn: (row: PersonRow) => Promise<PersonRecord | undefined>,
  compartment: Compartment,
): Promise<PersonRead> {
  const erased = ErasedRowSchema.safeParse(row).data;
  if (erased) return { id, state: "erased", at: erased.erasedAt };
  if (row === undefined) return { id, state: "unknown", sentence: UNKNOWN };
  const kept = PersonRowSchema.safeParse(row).data;
  if (kept && kept.compartment !== compartment) return { id, state: "unknown", sentence: UNKNOWN };
  const record = kept && (await recordIn(kept));
  return record ? { id, state: "read", record } : { id, state: "broken", sentence: BROKEN };
}

/** Whether a row is what stays of a person who was erased. */
export function isErased(row: PersonRow | ErasedRow | undefined): row is ErasedRow {
  return row !== undefined && "erasedAt" in row;
}

/** A record opens only where it was put: under its id, in its compartment, beside the same kind, number and digests. */
function boundTo({ v, id, compartment, kind, sameAs, tokens }: Omit<PersonRow, "sealed">): Bound {
  return ["person", v, id, compartment, kind, sameAs, tokens];
}

function toJson(value: PersonRecord): Uint8Array<ArrayBuffer> {
  return new Uint8Array(utf8ToBytes(JSON.stringify(value)));
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
