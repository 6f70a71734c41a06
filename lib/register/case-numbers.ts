import { Dexie, type EntityTable, type Table } from "dexie";
import type { LoggedEvent } from "../model/event.ts";
import type { Register, RegisterPlace } from "./db.ts";
import { heads } from "./read.ts";

/** Fields by which a case is known outside. */
const NUMBERS = ["portal-number", "number"] as const;

/** How many events are read in one go where the index has to be made anew. */
const PART = 5000;

/** Finds cases by their numbers without reading the log. */
export interface CaseNumbers {
  /** The ids of all cases that ever had one of these numbers: the portal's, or the agency's own. */
  casesOf(numbers: readonly string[]): Promise<string[]>;
}

/** The numbers of the register's cases, kept in a database of their own that is made out of the log, and anew where it is lost. */
export function createCaseNumbers(db: Register, place: RegisterPlace = {}): CaseNumbers {
  const index = new NumberIndex(place);
  let last: Promise<unknown> = Promise.resolve();
  // One after another: two at once would read the same part twice.
  const upToDate = (): Promise<unknown> => (last = last.catch(() => undefined).then(() => follow(db, index)));
  return {
    async casesOf(numbers) {
      await upToDate();
      const rows = await index.numbers.where("number").anyOf(numbers).toArray();
      return [...new Set(rows.map((row) => row.case))];
    },
  };
}

class NumberIndex extends Dexie {
  readonly numbers: Table<{ readonly number: string; readonly case: string }, [string, string]>;
  /** Up to which of a device's events the index goes. */
  readonly read: EntityTable<{ device: string; sequence: number }, "device">;

  constructor({ name = "gongkai-case-numbers", ...idb }: RegisterPlace) {
    super(name, idb);
    this.version(1).stores({ numbers: "[number+case], number", read: "device" });
    this.numbers = this.table("numbers");
    this.read = this.table("read");
  }
}

/** Takes into the index what was written since it was last looked at. */
async function follow(db: Register, index: NumberIndex): Promise<void> {
  for (const { device, sequence } of await heads(db)) {
    let from = (await index.read.get(device))?.sequence ?? 0;
    while (from < sequence) {
      const to = Math.min(sequence, from + PART);
      const part = db.events.where("[device+sequence]").between([device, from], [device, to], false, true);
      await index.numbers.bulkPut((await part.toArray()).flatMap(numbersOf));
      await index.read.put({ device, sequence: to });
      from = to;
    }
  }
}

/** Of rows as they lie there: what is no number of a case is left aside. */
function numbersOf({ fact }: LoggedEvent): { number: string; case: string }[] {
  if (fact.type !== "StepTaken" && fact.type !== "StepCorrected") return [];
  return NUMBERS.flatMap((field) => {
    const number = fact.fields?.[field];
    return typeof number === "string" && number !== "" ? [{ number, case: fact.case }] : [];
  });
}
