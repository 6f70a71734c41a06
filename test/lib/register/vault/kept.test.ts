import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { uuid } from "../build.ts";
import { PASSPHRASE, vaultBrowser, WANG } from "./build.ts";

interface Dump {
  readonly recovery: string;
  readonly compartments: readonly never[];
  readonly persons: readonly never[];
}

/** Rows as the first version with a vault wrote them: what is in people's safes must open for ever. */
const dump: Dump = JSON.parse(readFileSync(new URL("../dumps/002-vault.json", import.meta.url), "utf8"));

it("opens what the first version enciphered, by the passphrase and by the recovery code", async () => {
  const { vault, db } = vaultBrowser().worker();
  await db.compartments.bulkAdd([...dump.compartments]);
  await db.persons.bulkAdd([...dump.persons]);
  expect(await vault.state("applicants")).toEqual({ state: "locked", persons: 2 });
  expect(await vault.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: true });
  expect(await vault.get("applicants", [901, 902, 903].map(uuid))).toMatchObject({
    value: [{ record: WANG }, { record: { kind: "company", name: "某某药业有限公司" } }, { state: "erased" }],
  });
  expect(await vault.find("applicants", WANG)).toMatchObject({ value: { persons: [uuid(901)] } });
  await vault.lock("applicants");
  expect(await vault.recover("applicants", dump.recovery, "另一句没有人知道的话")).toMatchObject({ ok: true });
  expect(await vault.get("applicants", [uuid(901)])).toMatchObject({ value: [{ record: WANG }] });
});
