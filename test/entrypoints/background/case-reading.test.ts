import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { catchUp, readWhole } from "../../../entrypoints/background/cases/case-reading.ts";
import { append } from "../../../lib/register/append.ts";
import { NATIONAL } from "../../lib/projections/annual-report/national.ts";
import { disk, NOW, PERSON, uuid } from "../../lib/register/build.ts";

beforeEach(resetBrowser);

it("what came in of a few cases is read by case; of many, the log is read anew", async () => {
  const db = disk().open();
  const write = (first: number, count: number) => {
    const entries = Array.from({ length: count }, (_, place) => ({
      id: uuid(first + place),
      occurredAt: NOW.toISOString(),
      fact: {
        type: "StepTaken" as const,
        case: uuid(0x10000 + first + place),
        procedure: "request",
        step: "register",
        fields: {},
      },
    }));
    return append(db, entries, { by: PERSON, device: uuid(8), now: NOW });
  };
  await write(1, 1);
  const held = await readWhole(db, NATIONAL);
  await write(100, 20);
  const few = await catchUp(db, held, []);
  expect(few?.book.events(uuid(0x10000 + 119))).toHaveLength(1);
  await write(1000, 400);
  expect(few && (await catchUp(db, few, []))).toBeUndefined();
});
