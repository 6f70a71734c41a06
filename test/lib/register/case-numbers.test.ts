import { IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { append } from "../../../lib/register/append.ts";
import { createCaseNumbers } from "../../../lib/register/case-numbers.ts";
import { disk, entry, NOW, PERSON, uuid } from "./build.ts";

const writing = { by: PERSON, device: uuid(1000), now: NOW };

function step(id: number, of: number, fields: FieldValues): Entry {
  const fact = { type: "StepTaken", case: uuid(of), procedure: "request", step: "register", fields } as const;
  return { id: uuid(id), occurredAt: NOW.toISOString(), fact };
}

describe("createCaseNumbers", () => {
  it("finds the cases of the portal's numbers and of the agency's own, also what is written later or corrected", async () => {
    const { open, idb } = disk();
    const db = open();
    const numbers = createCaseNumbers(db, { indexedDB: idb, IDBKeyRange });
    expect(await numbers.casesOf(["A1"])).toEqual([]);
    await append(db, [entry(1), step(2, 50, { "portal-number": "A1" }), step(3, 51, { number: "9号" })], writing);
    expect(await numbers.casesOf(["A1"])).toEqual([uuid(50)]);
    expect(await numbers.casesOf(["A1", "9号", "none"])).toEqual([uuid(51), uuid(50)]);
    const corrected = {
      type: "StepCorrected",
      case: uuid(51),
      entry: uuid(3),
      fields: { number: "10号" },
      reason: "登记有误",
    };
    await append(db, [{ id: uuid(4), occurredAt: NOW.toISOString(), fact: corrected } as Entry], writing);
    await append(db, [step(5, 52, { "portal-number": "A1" })], { ...writing, device: uuid(1001) });
    expect(await numbers.casesOf(["10号"])).toEqual([uuid(51)]);
    expect(await numbers.casesOf(["A1"])).toEqual([uuid(50), uuid(52)]);
  });

  it("is made anew out of the log where it is lost", async () => {
    const { open, idb } = disk();
    const db = open();
    await append(db, [step(1, 50, { "portal-number": "A1" })], writing);
    const place = { indexedDB: idb, IDBKeyRange };
    expect(await createCaseNumbers(db, place).casesOf(["A1"])).toEqual([uuid(50)]);
    expect(await createCaseNumbers(db, { ...place, name: "another" }).casesOf(["A1"])).toEqual([uuid(50)]);
  });
});
