import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createCases } from "../../../entrypoints/background/cases/cases.ts";
import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import type { Fact } from "../../../lib/model/event.ts";
import { ProcedureSchema, type Procedure } from "../../../lib/model/procedure.ts";
import { append } from "../../../lib/register/append.ts";
import type { Register } from "../../../lib/register/db.ts";
import { nationalProcedures } from "../../../rules/national/procedures/index.ts";
import { disk, PERSON, uuid } from "../../lib/register/build.ts";

const procedures = nationalProcedures.map((text): Procedure => ProcedureSchema.parse(text));
const inForce = (): Promise<readonly Procedure[]> => Promise.resolve(procedures);
const [ONE, TWO, THREE] = [uuid(1), uuid(2), uuid(3)];
let entries = 100;

beforeEach(resetBrowser);

async function write(db: Register, day: string, fact: Fact): Promise<string> {
  const id = uuid((entries += 1));
  const device = uuid(0xde);
  const written = await append(db, [{ id, occurredAt: startOfCivilDay(day), fact }], {
    by: PERSON,
    device,
    now: new Date(),
  });
  expect(written.ok).toBe(true);
  return id;
}

function take(db: Register, name: string, step: string, day: string, fields = {}): Promise<string> {
  return write(db, day, { type: "StepTaken", case: name, procedure: "request", step, fields });
}

async function received(db: Register, name: string, number: string): Promise<void> {
  const fields = { channel: "in-person", "applicant-kind": "natural", content: "某内容", number };
  await take(db, name, "register", "2026-06-01", fields);
}

const ids = async (cases: ReturnType<typeof createCases>): Promise<string[]> =>
  (await cases.open()).cases.map(({ id }) => id).sort();

describe("createCases", () => {
  it("holds what is open, and takes in what is written later", async () => {
    const db = disk().open();
    const cases = createCases(db, inForce);
    expect(await ids(cases)).toEqual([]);
    await received(db, ONE, "甲1");
    await received(db, TWO, "甲2");
    expect(await ids(cases)).toEqual([ONE, TWO]);
    await take(db, ONE, "withdrawn", "2026-06-03");
    expect(await ids(cases)).toEqual([TWO]);
  });

  it("goes on from its note after the worker was killed, and still knows closed cases by their numbers", async () => {
    const db = disk().open();
    await received(db, ONE, "甲1");
    await received(db, TWO, "甲2");
    await take(db, ONE, "withdrawn", "2026-06-03");
    await ids(createCases(db, inForce));
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain("某内容");

    await received(db, THREE, "甲3");
    const again = createCases(db, inForce);
    expect(await ids(again)).toEqual([TWO, THREE]);
    const found = await again.withNumbers(["甲1", "甲3", "乙9"]);
    expect([...found].map(([number, list]) => [number, list.map(({ id, state }) => [id, state])])).toEqual([
      ["甲1", [[ONE, "closed"]]],
      ["甲3", [[THREE, "open"]]],
      ["乙9", []],
    ]);
    expect((await again.withIds([ONE, uuid(77)])).map(({ id }) => id)).toEqual([ONE]);
  });

  it("reads a closed case again when something of it is written", async () => {
    const db = disk().open();
    await received(db, ONE, "甲1");
    await take(db, ONE, "withdrawn", "2026-06-03");
    await ids(createCases(db, inForce));
    const again = createCases(db, inForce);
    await take(db, ONE, "reopen", "2026-06-05", { "reopen-reason": "own", "reopen-note": "" });
    expect(await ids(again)).toEqual([ONE]);
    expect((await again.withIds([ONE]))[0]?.done.map(({ step }) => step)).toEqual(["register", "withdrawn", "reopen"]);
  });

  it("counts by the calendar and the convention that are entered later", async () => {
    const db = disk().open();
    await received(db, ONE, "甲1");
    const cases = createCases(db, inForce);
    const due = async (): Promise<string | undefined> =>
      (await cases.open()).cases[0]?.clocks.find(({ main }) => main)?.due;
    expect(await due()).toBe("2026-06-30");
    const day = { date: "2026-06-10", works: false, reason: "停电，全天停止办公。" };
    await write(db, "2026-06-09", { type: "LocalDayDeclared", day });
    expect(await due()).toBe("2026-07-01");
    const restarted = (await createCases(db, inForce).open()).cases[0];
    expect(restarted?.clocks.find(({ main }) => main)?.due).toBe("2026-07-01");
  });

  it("reads the log anew where it is not the one of the note, or the procedures are others", async () => {
    const db = disk().open();
    await received(db, ONE, "甲1");
    await received(db, TWO, "甲2");
    await ids(createCases(db, inForce));
    const restored = disk().open();
    await received(restored, THREE, "甲3");
    expect(await ids(createCases(restored, inForce))).toEqual([THREE]);
    const none = createCases(restored, () => Promise.resolve([]));
    expect(await ids(none)).toEqual([]);
    expect(await ids(createCases(restored, inForce))).toEqual([THREE]);
  });
});
