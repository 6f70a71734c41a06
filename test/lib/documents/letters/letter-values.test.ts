import { describe, expect, it } from "vitest";
import { fillLetter, letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterDocx } from "../../../../lib/documents/letters/letter-docx.ts";
import { letterFacts } from "../../../../lib/documents/letters/letter-values.ts";
import type { Case } from "../../../../lib/model/case.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { OfficeSchema } from "../../../../lib/model/office.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { fees } from "../../../../rules/national/procedures/fees.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { APPLICANT, OFFICE, REQUEST } from "./sample-case.ts";
import { PACK, templateOf } from "./sample-letters.ts";

function received(on: string, ...steps: (readonly [string, string, FieldValues])[]): Case {
  const log = caseLog("request");
  log.step("register", on, { channel: "in-person", content: "甲", number: "1", "applicant-kind": "company" });
  for (const [step, when, fields] of steps) log.step(step, when, fields);
  return procedures(log.events, REQUEST, CALENDAR, new Date("2026-11-20T02:00:00.000Z"));
}

function facts(one: Case, entered: FieldValues = {}, office = OFFICE) {
  const person = APPLICANT;
  return letterFacts({
    case: one,
    procedure: REQUEST,
    office,
    person,
    calendar: CALENDAR,
    tariff: fees,
    today: "2026-11-20",
    entered,
  });
}

describe("what documents are filled with", () => {
  it("counts an extension that is about to be told, from the last day as it is (条例第三十三条第二款)", () => {
    // DOMAIN 1.4: received 2026-09-07, 20 working days end on 10-10; 20 more on 11-06.
    const { values } = facts(received("2026-09-07"), { "extension-days": 20 });
    expect(values).toMatchObject({ "due-before-extension": "2026-10-10", "new-due": "2026-11-06" });
    expect(facts(received("2026-09-07"), { "extension-days": 21 }).values["new-due"]).toBe(undefined);
  });

  it("says so where a day to be told is provisional", () => {
    expect(facts(received("2026-11-16")).doubts).toEqual({});
    const later = facts(received("2026-12-20"), { "extension-days": 20 });
    expect(Object.keys(later.doubts)).toEqual(["due", "new-due"]);
  });

  it("speaks to an organisation as 你单位 where nobody may read who it is", () => {
    const { values } = letterFacts({
      case: received("2026-11-16"),
      procedure: REQUEST,
      office: OFFICE,
      calendar: CALENDAR,
      tariff: fees,
      today: "2026-11-20",
    });
    expect(values["you"]).toBe("你单位");
    expect(values["applicant-name"]).toBe(undefined);
  });

  it("names nobody but the third party's word in what goes to an organ, and never that in a letter to the third party", () => {
    const one = received("2026-11-02", [
      "consult",
      "2026-11-04",
      { "consult-kind": "third-party", consulted: "第三方甲", "consult-about": "乙" },
    ]);
    const letter = fillLetter(templateOf("D06"), facts(one), PACK?.remedies ?? []);
    expect(letter.missing.map(({ field }) => field)).toContain("consulted-name");
    expect(letterText(letter)).not.toContain("第三方甲");
  });

  it("takes crosses and lines for nothing entered, and refuses to write a file", async () => {
    const entered = { "search-scope": "××", "search-method": "____", "reply-number": "3", delivery: "post" };
    const letter = fillLetter(templateOf("D20"), facts(received("2026-11-02"), entered), PACK?.remedies ?? []);
    expect(letter.missing.map(({ title }) => title)).toEqual(["检索的方法", "检索的范围"]);
    expect(await letterDocx(letter)).toMatchObject({ ok: false, error: expect.stringContaining("检索的范围") });
  });

  it("asks for the office where nobody has entered it, and for the online address only where it is sent that way", () => {
    const filled = (delivery: string) =>
      fillLetter(
        templateOf("D22"),
        facts(
          received("2026-11-02"),
          { "outcome-reason": "乙", "reply-number": "3", delivery },
          OfficeSchema.parse({}),
        ),
        PACK?.remedies ?? [],
      ).missing.map(({ field, home }) => `${home} ${field}`);
    const office = ["office-name", "office-number-prefix", "reconsideration-organ", "court"].map(
      (id) => `office ${id}`,
    );
    expect(filled("post")).toEqual(office);
    expect(filled("electronic")).toEqual([...office, "office reconsideration-online"]);
  });

  it("does not take a document for an outcome that it is not for", () => {
    const one = received("2026-11-02", ["draft-reply", "2026-11-10", { outcome: "r3-1", "outcome-reason": "乙" }]);
    const letter = fillLetter(templateOf("D16"), facts(one), PACK?.remedies ?? []);
    expect(letter.missing.map(({ field }) => field)).toContain("outcome");
  });
});
