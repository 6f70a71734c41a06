import { describe, expect, it } from "vitest";
import { uuid } from "../build.ts";
import { openVault, PASSPHRASE, vaultBrowser, WANG } from "./build.ts";

const NEXT = "另一句没有人知道的话";
const [ONE, TWO] = [uuid(901), uuid(902)];

describe("a compartment", () => {
  it("is made once, open at once, and answers its recovery code only then", async () => {
    const machine = vaultBrowser();
    const { vault } = machine.worker();
    expect(await vault.state("applicants")).toEqual({ state: "none", persons: 0 });
    expect(await vault.put("applicants", [{ id: ONE, record: WANG }])).toMatchObject({
      ok: false,
      error: expect.stringContaining("设置"),
    });
    const made = await vault.create("applicants", PASSPHRASE);
    expect(made).toMatchObject({ value: { recovery: expect.stringMatching(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/) } });
    expect(await vault.state("applicants")).toEqual({ state: "unlocked", persons: 0 });
    expect(await vault.create("applicants", NEXT)).toMatchObject({ ok: false });
    expect(await vault.state("informants")).toEqual({ state: "none", persons: 0 });
  });

  it("made in two tabs at once is made once, and opens with the passphrase of the one", async () => {
    const { vault, db } = vaultBrowser().worker();
    const both = await Promise.all([vault.create("applicants", PASSPHRASE), vault.create("applicants", NEXT)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await db.compartments.count()).toBe(1);
    expect(await vault.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: true });
  });

  it("is not opened by another passphrase, and the sentence is the same whatever was the matter", async () => {
    const { vault, db } = await openVault();
    await vault.lock("applicants");
    const wrong = await vault.unlock("applicants", NEXT);
    expect(wrong).toMatchObject({ ok: false });
    expect(await vault.unlock("applicants", "")).toEqual(wrong);
    const row = await db.compartments.get("applicants");
    if (!row) throw new Error("no row");
    const { data } = row.passphrase.sealed;
    const flipped = (data.startsWith("0") ? "1" : "0") + data.slice(1);
    await db.compartments.put({
      ...row,
      passphrase: { ...row.passphrase, sealed: { ...row.passphrase.sealed, data: flipped } },
    });
    expect(await vault.unlock("applicants", PASSPHRASE)).toEqual(wrong);
    expect(await vault.state("applicants")).toMatchObject({ state: "locked" });
  });

  it("takes a passphrase however the keyboard was set: full width or half width", async () => {
    const { vault } = vaultBrowser().worker();
    await vault.create("applicants", "ABCdef－山水田园 87");
    await vault.lock("applicants");
    expect(await vault.unlock("applicants", "ＡＢＣdef-山水田园　８７")).toMatchObject({ ok: true });
  });

  it("gets another passphrase without a record being written anew; the old one is no good any more", async () => {
    const { vault, db } = await openVault();
    await vault.put("applicants", [{ id: ONE, record: WANG }]);
    const before = await db.persons.toArray();
    expect(await vault.changePassphrase("applicants", NEXT, NEXT)).toMatchObject({ ok: false });
    expect(await vault.changePassphrase("applicants", PASSPHRASE, "短")).toMatchObject({ ok: false });
    expect(await vault.changePassphrase("applicants", PASSPHRASE, NEXT)).toMatchObject({ ok: true });
    expect(await db.persons.toArray()).toEqual(before);
    await vault.lock("applicants");
    expect(await vault.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: false });
    expect(await vault.unlock("applicants", NEXT)).toMatchObject({ ok: true });
    expect(await vault.get("applicants", [ONE])).toMatchObject({ value: [{ state: "read", record: WANG }] });
  });

  it("is opened by the recovery code off paper, which sets a passphrase and stays good until it is renewed", async () => {
    const { vault, recovery } = await openVault();
    await vault.put("applicants", [{ id: ONE, record: WANG }]);
    await vault.lock("applicants");
    const typed = recovery.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
    expect(await vault.recover("applicants", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", NEXT)).toMatchObject({ ok: false });
    expect(await vault.recover("applicants", typed, NEXT)).toMatchObject({ ok: true });
    expect(await vault.get("applicants", [ONE])).toMatchObject({ value: [{ state: "read", record: WANG }] });
    expect(await vault.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: false });
    expect(await vault.recover("applicants", recovery, PASSPHRASE)).toMatchObject({ ok: true });

    const renewed = await vault.renewRecovery("applicants", PASSPHRASE);
    expect(await vault.recover("applicants", recovery, NEXT)).toMatchObject({ ok: false });
    if (!renewed.ok) throw new Error(renewed.error);
    expect(renewed.value.recovery).not.toBe(recovery);
    expect(await vault.recover("applicants", renewed.value.recovery, NEXT)).toMatchObject({ ok: true });
  });

  it("is wrapped with more rounds at the next unlocking once more are asked for", async () => {
    const { machine, vault, db } = await openVault();
    await vault.put("applicants", [{ id: ONE, record: WANG }]);
    await vault.lock("applicants");
    const stronger = machine.worker(2000).vault;
    expect(await stronger.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: true });
    expect(await db.compartments.get("applicants")).toMatchObject({ passphrase: { iterations: 2000 } });
    await stronger.lock("applicants");
    expect(await stronger.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: true });
    expect(await stronger.get("applicants", [ONE])).toMatchObject({ value: [{ state: "read" }] });
  });

  it("whose lock cannot be read is said so, and neither opened nor made anew over it", async () => {
    const { vault, db } = await openVault();
    const row = await db.compartments.get("applicants");
    await db.compartments.put(Object.assign({}, row, { check: "?" }));
    expect(await vault.unlock("applicants", PASSPHRASE)).toMatchObject({ error: expect.stringContaining("备份") });
    expect(await vault.create("applicants", PASSPHRASE)).toMatchObject({ ok: false });
    expect(await vault.state("applicants")).toMatchObject({ state: "locked" });
  });

  it("is apart from the others: opening one opens no other, and its key opens nothing there", async () => {
    const { vault, db } = await openVault();
    await vault.put("applicants", [{ id: ONE, record: WANG }]);
    await vault.create("informants", NEXT);
    await vault.put("informants", [{ id: TWO, record: { kind: "natural", name: "李某" } }]);
    await vault.lock("informants");
    expect(await vault.get("applicants", [ONE])).toMatchObject({ ok: true });
    expect(await vault.get("informants", [TWO])).toMatchObject({ ok: false });
    // Of another compartment not even that it is there.
    expect(await vault.get("applicants", [TWO])).toMatchObject({ value: [{ state: "unknown" }] });
    expect(await vault.unlock("informants", PASSPHRASE)).toMatchObject({ ok: false });
    const [applicants, informants] = await Promise.all([
      db.compartments.get("applicants"),
      db.compartments.get("informants"),
    ]);
    if (!applicants || !informants) throw new Error("no row");
    await db.compartments.put({ ...applicants, compartment: "informants" });
    expect(await vault.unlock("informants", PASSPHRASE)).toMatchObject({ ok: false });
  });
});

describe("what is open", () => {
  it("stays open when the worker is killed, and is locked when the browser is closed", async () => {
    const { machine, vault } = await openVault();
    await vault.put("applicants", [{ id: ONE, record: WANG }]);
    const woken = machine.worker().vault;
    expect(await woken.get("applicants", [ONE])).toMatchObject({ value: [{ state: "read" }] });
    machine.restart();
    const started = machine.worker().vault;
    expect(await started.state("applicants")).toEqual({ state: "locked", persons: 1 });
    expect(await started.get("applicants", [ONE])).toMatchObject({ ok: false, error: expect.stringContaining("解锁") });
    expect(await started.put("applicants", [{ id: TWO, record: WANG }])).toMatchObject({ ok: false });
    expect(await started.find("applicants", WANG)).toMatchObject({ ok: false });
  });

  it("is locked when nobody used it for the minutes set; looking at the state is no use, reading is", async () => {
    const { machine, vault } = await openVault();
    machine.later(14);
    await vault.get("applicants", [ONE]);
    machine.later(14);
    expect(await vault.state("applicants")).toMatchObject({ state: "unlocked" });
    expect(await vault.lockIdle()).toBe(true);
    machine.later(1);
    expect(await vault.get("applicants", [ONE])).toMatchObject({ ok: false });
    machine.changes.length = 0;
    expect(await vault.lockIdle()).toBe(false);
    expect(machine.changes).toEqual(["applicants"]);
    expect([...machine.area.rows]).toEqual([]);
  });

  it("is not kept open by a clock that was set back", async () => {
    const { machine, vault } = await openVault();
    machine.later(-60);
    expect(await vault.state("applicants")).toMatchObject({ state: "locked" });
  });

  it("is locked by a press, in a worker that was started since too", async () => {
    const { machine } = await openVault();
    const woken = machine.worker().vault;
    await woken.lock("applicants");
    expect(await woken.state("applicants")).toMatchObject({ state: "locked" });
    expect([...machine.area.rows]).toEqual([]);
    expect(machine.changes).toEqual(["applicants", "applicants"]);
  });

  it("does not open another vault that was put in its place", async () => {
    const [first, second] = [await openVault(), await openVault()];
    const row = await second.db.compartments.get("applicants");
    if (!row) throw new Error("no row");
    await first.db.compartments.put(row);
    expect(await first.vault.state("applicants")).toMatchObject({ state: "locked" });
    expect(await first.vault.put("applicants", [{ id: ONE, record: WANG }])).toMatchObject({ ok: false });
  });
});
