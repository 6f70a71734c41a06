import { utf8ToBytes } from "@noble/hashes/utils.js";
import { PersonRecordSchema, type Compartment, type PersonRecord, type PersonRef } from "../../model/person.ts";
import { failure, success, type Result } from "../../model/result.ts";
import type { PersonRead, SamePersons } from "../../model/vault.ts";
import type { Register } from "../db.ts";
import { digestOf, keysFrom, open, seal, type Bound } from "./cipher.ts";
import { identitiesOf, sameAmong, type ClearRow, type Known } from "./identity.ts";
import { ErasedRowSchema, PersonRowSchema, type ErasedRow, type PersonRow } from "./rows.ts";

const BROKEN = "这条个人信息读不出来，可能被改动过。请从备份恢复，或者按申请表重新录入。";
const ERASED = failure("这个人的个人信息已按期清除，不能再写入；请作为新的申请人录入。");
const TAKEN = failure("编号已被占用，没有存入；请再试一次。");
const UNKNOWN = "保险箱里没有这个人的信息。";

/** A person under the id that the caller gave. */
export interface NewPerson {
  readonly id: string;
  readonly record: PersonRecord;
}

/** An open compartment: what can be done with the persons in it. */
interface People {
  /**
   * Keeps persons under their ids, each in place of what was there, all or none. Who is the same applicant as one before,
   * there or in the list, gets that one's number. Refused where an id was erased. Rejects where the database cannot write.
   */
  put(persons: readonly NewPerson[]): Promise<Result<PersonRef[]>>;
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
  // Whether two reports came from one informant is nobody's business: nothing in their rows can be compared.
  const identities = (record: PersonRecord) => (compartment === "informants" ? [] : identitiesOf(record));
  const tokensOf = (record: PersonRecord): Promise<string[]> =>
    Promise.all(identities(record).map((parts) => digestOf(digest, parts)));
  const recordIn = async (row: PersonRow): Promise<PersonRecord | undefined> => {
    const plain = await open(cipher, row.sealed, boundTo(row));
    return plain && PersonRecordSchema.safeParse(fromJson(plain)).data;
  };
  /** Who has one of these digests, by id. */
  const knownBy = async (tokens: readonly string[]): Promise<Map<string, Known>> => {
    const rows = await db.persons.where("tokens").anyOf(tokens).distinct().toArray();
    const known = new Map<string, Known>();
    for (const row of rows.flatMap((one) => PersonRowSchema.safeParse(one).data ?? [])) {
      const record = row.compartment === compartment ? await recordIn(row) : undefined;
      if (record) known.set(row.id, { row, record });
    }
    return known;
  };
  return {
    async put(persons) {
      const there = new Map<string, ClearRow>((await rowsOf(db, persons)).map((row) => [row.id, row]));
      const digests = await Promise.all(persons.map(({ record }) => tokensOf(record)));
      const known = await knownBy([...new Set(digests.flat())]);
      const rows: PersonRow[] = [];
      for (const [index, { id, record }] of persons.entries()) {
        const tokens = digests[index] ?? [];
        known.delete(id);
        const [same] = sameAmong(known.values(), record, tokens);
        // What events hold already stays true: a correction does not give a person another number.
        const sameAs = there.get(id)?.sameAs ?? same?.sameAs ?? newId();
        const row = { v: 1 as const, id, compartment, kind: record.kind, sameAs, tokens };
        known.set(id, { row, record });
        there.set(id, row);
        rows.push({ ...row, sealed: await seal(cipher, toJson(record), boundTo(row)) });
      }
      return write(db, rows);
    },
    async get(ids) {
      const rows = await db.persons.bulkGet([...ids]);
      return Promise.all(rows.map((row, index) => readRow(ids[index] ?? "", row, recordIn, compartment)));
    },
    async find(record) {
      const tokens = await tokensOf(record);
      const same = sameAmong((await knownBy(tokens)).values(), record, tokens);
      return { sameAs: same[0]?.sameAs ?? null, persons: same.map(({ id }) => id) };
    },
  };
}

async function rowsOf(db: Register, persons: readonly NewPerson[]): Promise<PersonRow[]> {
  const rows = await db.persons.bulkGet(persons.map(({ id }) => id));
  return rows.flatMap((row) => PersonRowSchema.safeParse(row).data ?? []);
}

function write(db: Register, rows: readonly PersonRow[]): Promise<Result<PersonRef[]>> {
  return db.transaction("rw", db.persons, async () => {
    const now = await db.persons.bulkGet(rows.map(({ id }) => id));
    for (const [index, row] of now.entries()) {
      if (isErased(row)) return ERASED;
      if (row && row.compartment !== rows[index]?.compartment) return TAKEN;
    }
    await db.persons.bulkPut([...rows]);
    return success(rows.map(({ id, sameAs }) => ({ person: id, sameAs })));
  });
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
function boundTo({ v, id, compartment, kind, sameAs, tokens }: ClearRow): Bound {
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
