import { describe, expect, it } from "vitest";
import type { PersonRecord } from "../../../../lib/model/person.ts";
import type { PersonRow } from "../../../../lib/register/vault/rows.ts";
import { uuid } from "../build.ts";
import { openVault, PASSPHRASE, WANG } from "./build.ts";

const [ONE, TWO, THREE] = [uuid(901), uuid(902), uuid(903)];
const { idNumber: _number, idKind: _kind, ...UNNUMBERED } = WANG;

type Opened = Awaited<ReturnType<typeof openVault>>;

async function rowOf({ db }: Opened, id: string): Promise<PersonRow> {
  const row = await db.persons.get(id);
  if (!row || !("sealed" in row)) throw new Error("no row");
  return row;
}

async function put({ vault }: Opened, id: string, record: PersonRecord): Promise<string> {
  const kept = await vault.put("applicants", [{ id: id, record: record }]);
  if (!kept.ok) throw new Error(kept.error);
  const [ref] = kept.value;
  expect(ref?.person).toBe(id);
  return ref?.sameAs ?? "";
}

describe("a person", () => {
  it("is read as entered, and no word of it stands in the database", async () => {
    const opened = await openVault();
    const full: PersonRecord = {
      ...WANG,
      postcode: "237200",
      email: "wang@example.gov.cn",
      contact: "赵某",
      representative: "钱某",
    };
    await put(opened, ONE, full);
    expect(await opened.vault.get("applicants", [ONE])).toEqual({
      ok: true,
      value: [{ id: ONE, state: "read", record: full }],
    });
    const dump = JSON.stringify([await opened.db.persons.toArray(), await opened.db.compartments.toArray()]);
    for (const word of [
      ...Object.values(full).filter((value) => value !== "natural"),
      "1234",
      PASSPHRASE,
      opened.recovery,
    ]) {
      expect(dump).not.toContain(word);
    }
    expect(await rowOf(opened, ONE)).toMatchObject({ kind: "natural" });
  });

  it("has a new IV each time", async () => {
    const opened = await openVault();
    const seen = new Set<string>();
    for (let time = 0; time < 20; time++) {
      await put(opened, ONE, WANG);
      seen.add((await rowOf(opened, ONE)).sealed.iv);
    }
    expect(seen.size).toBe(20);
  });

  it("is refused when a byte of it, or anything beside it, was changed", async () => {
    const opened = await openVault();
    await put(opened, ONE, WANG);
    const row = await rowOf(opened, ONE);
    const flip = (hex: string, at: number) => hex.slice(0, at) + (hex[at] === "0" ? "1" : "0") + hex.slice(at + 1);
    const changed: PersonRow[] = [
      ...[0, 1, 40, row.sealed.data.length - 1].map((at) => ({
        ...row,
        sealed: { ...row.sealed, data: flip(row.sealed.data, at) },
      })),
      { ...row, sealed: { ...row.sealed, iv: flip(row.sealed.iv, 3) } },
      { ...row, kind: "company" },
      { ...row, sameAs: uuid(77) },
      { ...row, tokens: row.tokens.slice(1) },
    ];
    for (const one of changed) {
      await opened.db.persons.put(one);
      expect(await opened.vault.get("applicants", [ONE])).toMatchObject({
        value: [{ state: "broken", sentence: expect.stringContaining("改动") }],
      });
    }
    await opened.db.persons.put(row);
    expect(await opened.vault.get("applicants", [ONE])).toMatchObject({ value: [{ state: "read" }] });
  });

  it("is refused under another's id, and in another compartment", async () => {
    const opened = await openVault();
    await put(opened, ONE, WANG);
    const row = await rowOf(opened, ONE);
    await opened.db.persons.put({ ...row, id: TWO });
    expect(await opened.vault.get("applicants", [TWO, ONE])).toMatchObject({
      value: [
        { id: TWO, state: "broken" },
        { id: ONE, state: "read" },
      ],
    });
    await opened.vault.create("informants", `${PASSPHRASE}，另一个`);
    await opened.db.persons.put({ ...row, compartment: "informants" });
    expect(await opened.vault.get("informants", [ONE])).toMatchObject({ value: [{ state: "broken" }] });
    expect(await opened.vault.put("applicants", [{ id: ONE, record: WANG }])).toMatchObject({ ok: false });
  });

  it("that does not exist is said, and answered in the order asked for", async () => {
    const opened = await openVault();
    await put(opened, TWO, WANG);
    expect(await opened.vault.get("applicants", [ONE, TWO])).toMatchObject({
      value: [
        { id: ONE, state: "unknown" },
        { id: TWO, state: "read" },
      ],
    });
  });
});

describe("the same applicant", () => {
  it("has one number, found by the paper's number or by name with telephone, however it is written", async () => {
    const opened = await openVault();
    const sameAs = await put(opened, ONE, WANG);
    expect(await put(opened, TWO, { kind: "natural", name: "另名", idNumber: "34152519900307 1234" })).toBe(sameAs);
    expect(await put(opened, THREE, { ...UNNUMBERED, name: " 王 测试", phone: "+86 138-0564-1234" })).toBe(sameAs);
    expect(await opened.vault.find("applicants", WANG)).toEqual({
      ok: true,
      value: { sameAs, persons: expect.arrayContaining([ONE, TWO, THREE]) },
    });
    expect(await opened.vault.find("applicants", { kind: "natural", name: "王测试" })).toEqual({
      ok: true,
      value: { sameAs: null, persons: [] },
    });
  });

  it("is not one whose paper of the same kind has another number, nor an organisation of that name", async () => {
    const opened = await openVault();
    const sameAs = await put(opened, ONE, WANG);
    expect(await put(opened, TWO, { ...WANG, idNumber: "341525199003075678" })).not.toBe(sameAs);
    expect(await put(opened, THREE, { ...UNNUMBERED, kind: "company" })).not.toBe(sameAs);
    // Another kind of paper has another number always.
    expect(await put(opened, uuid(904), { ...WANG, idKind: "passport", idNumber: "E12345678" })).toBe(sameAs);
  });

  it("is taken by the number rather than by the name where both lead somewhere", async () => {
    const opened = await openVault();
    const byName = await put(opened, ONE, UNNUMBERED);
    const byNumber = await put(opened, TWO, { kind: "natural", name: "王测", idNumber: "341525199003071234" });
    expect(byName).not.toBe(byNumber);
    expect(await put(opened, THREE, WANG)).toBe(byNumber);
  });

  it("as an organisation goes by its code, or by its name where one of both has none", async () => {
    const opened = await openVault();
    const company: PersonRecord = {
      kind: "company",
      name: "某某（霍山）药业有限公司",
      creditCode: "91341525MA2TEST01X",
    };
    const sameAs = await put(opened, ONE, company);
    expect(await put(opened, TWO, { kind: "legal", name: "新名", creditCode: "91341525ma2test01x" })).toBe(sameAs);
    expect(await put(opened, THREE, { kind: "company", name: "某某(霍山)药业有限公司" })).toBe(sameAs);
    expect(await put(opened, uuid(904), { ...company, creditCode: "91341525MA2TEST02X" })).not.toBe(sameAs);
  });

  it("is found by the other of two tabs that register at once", async () => {
    const opened = await openVault();
    const numbers = await Promise.all([put(opened, ONE, WANG), put(opened, TWO, WANG), put(opened, THREE, WANG)]);
    expect(new Set(numbers).size).toBe(1);
  });

  it("keeps its number when what was entered is corrected, and says nothing of who it is", async () => {
    const opened = await openVault();
    const sameAs = await put(opened, ONE, WANG);
    const tokens = (await rowOf(opened, ONE)).tokens;
    expect(await put(opened, ONE, { ...WANG, name: "汪测试", idNumber: "341525199003075678" })).toBe(sameAs);
    expect((await rowOf(opened, ONE)).tokens).not.toEqual(tokens);
    // In another vault the same person has another number and other digests.
    const other = await openVault();
    await other.vault.put("applicants", [{ id: uuid(500), record: { kind: "natural", name: "李某" } }]);
    expect(await put(other, ONE, WANG)).not.toBe(sameAs);
    expect((await rowOf(other, ONE)).tokens.some((token) => tokens.includes(token))).toBe(false);
  });
});

describe("many at once", () => {
  it("are kept in one go, and those of one applicant have one number, with who was there before and with each other", async () => {
    const opened = await openVault();
    const sameAs = await put(opened, uuid(800), WANG);
    const other: PersonRecord = { kind: "natural", name: "李某", phone: "13800000001" };
    const persons = [
      { id: ONE, record: UNNUMBERED },
      { id: TWO, record: other },
      { id: THREE, record: { ...other, idNumber: "341525199003075678" } },
      { id: uuid(904), record: { kind: "natural" as const, name: "李", idNumber: "341525199003075678" } },
      { id: TWO, record: { ...other, address: "某街" } },
    ];
    const kept = await opened.vault.put("applicants", persons);
    if (!kept.ok) throw new Error(kept.error);
    const numbers = kept.value.map((ref) => ref.sameAs);
    expect(numbers[0]).toBe(sameAs);
    expect(new Set(numbers.slice(1)).size).toBe(1);
    expect(numbers[1]).not.toBe(sameAs);
    expect(await opened.vault.get("applicants", [TWO])).toMatchObject({ value: [{ record: { address: "某街" } }] });
    expect(await opened.vault.state("applicants")).toMatchObject({ persons: 5 });
  });

  it("keep one number where the list names one of them twice", async () => {
    const { vault } = await openVault();
    const unknown: PersonRecord = { kind: "natural", name: "赵某" };
    const kept = await vault.put(
      "applicants",
      [unknown, { ...unknown, address: "某街" }].map((record) => ({ id: ONE, record })),
    );
    if (!kept.ok) throw new Error(kept.error);
    expect(kept.value[0]).toEqual(kept.value[1]);
  });

  it("are kept all or none", async () => {
    const opened = await openVault();
    await put(opened, ONE, WANG);
    await opened.vault.erase("applicants", ONE);
    const persons = [TWO, ONE].map((id) => ({ id, record: WANG }));
    expect(await opened.vault.put("applicants", persons)).toMatchObject({ ok: false });
    expect(await opened.vault.state("applicants")).toMatchObject({ persons: 0 });
  });
});

describe("erasing", () => {
  it("leaves nothing but the id and the moment, works while locked, and answers the same when asked again", async () => {
    const opened = await openVault();
    await put(opened, ONE, WANG);
    const { tokens, sealed } = await rowOf(opened, ONE);
    await opened.vault.lock("applicants");
    const erased = await opened.vault.erase("applicants", ONE);
    expect(erased).toMatchObject({ ok: true, value: { erasedAt: opened.machine.clock.now.toISOString() } });
    const dump = JSON.stringify(await opened.db.persons.toArray());
    for (const word of [...tokens, sealed.data, "natural"]) expect(dump).not.toContain(word);
    opened.machine.later(1);
    expect(await opened.vault.erase("applicants", ONE)).toEqual(erased);
    expect(await opened.vault.state("applicants")).toMatchObject({ persons: 0 });

    await opened.vault.unlock("applicants", PASSPHRASE);
    expect(await opened.vault.get("applicants", [ONE])).toMatchObject({ value: [{ state: "erased" }] });
    expect(await opened.vault.put("applicants", [{ id: ONE, record: WANG }])).toMatchObject({
      error: expect.stringContaining("按期清除"),
    });
    expect(await opened.vault.erase("informants", ONE)).toMatchObject({ ok: false });
    expect(await opened.vault.find("applicants", WANG)).toMatchObject({ value: { sameAs: null } });
  });

  it("of somebody who is not there, or in another compartment, is refused", async () => {
    const opened = await openVault();
    await put(opened, ONE, WANG);
    expect(await opened.vault.erase("applicants", TWO)).toMatchObject({ ok: false });
    expect(await opened.vault.erase("informants", ONE)).toMatchObject({ ok: false });
    expect(await opened.vault.get("applicants", [ONE])).toMatchObject({ value: [{ state: "read" }] });
  });
});
