import { describe, expect, test } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { APPLICANT_COLUMNS, CHALLENGE_COLUMNS, REQUEST_LEAVES } from "../../../../lib/model/annual-report.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";

describe.each(BUNDLED_PACKS.map(({ id }) => id))("B.2–4: %s", (id) => {
  const pack = packInForce(id, BUNDLED_PACKS);
  const procedures = pack ? proceduresInForce(pack).procedures : [];
  const of = (name: string) => procedures.filter((one) => one.id === name);

  test("each way in which a request ends has its row in part three, and each row has one", () => {
    expect(of("request").length).toBeGreaterThan(0);
    for (const { outcomes } of of("request")) {
      expect(outcomes.map(({ row }) => row ?? "").toSorted()).toEqual(REQUEST_LEAVES.toSorted());
    }
  });

  test("each step that closes a request says how it ended, or asks", () => {
    for (const { steps, outcomeField } of of("request")) {
      for (const { id: step, outcome, fields } of steps.filter(({ effect }) => effect === "closes")) {
        expect(outcome !== undefined || fields.some(({ field }) => field === outcomeField), step).toBe(true);
      }
    }
  });

  test("each kind of applicant has its column, each end of 复议 and 诉讼 too", () => {
    for (const { fields } of of("request")) {
      const kinds = fields.find((field) => field.id === "applicant-kind")?.options ?? [];
      expect(kinds.map(({ value }) => value)).toEqual([...APPLICANT_COLUMNS]);
    }
    for (const { outcomes } of [...of("reconsideration"), ...of("litigation")]) {
      expect(outcomes.map((one) => one.id)).toEqual(CHALLENGE_COLUMNS.slice(0, 3));
    }
  });
});
