import { describe, expect, test } from "vitest";
import type { Case } from "../../../../lib/model/case.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { stepForm } from "../../../../lib/procedures/entering/step-form.ts";
import { inForce, received } from "../../../rules/procedures/in-force.ts";

const procedure = inForce("national");

function asked(step: string, values: FieldValues = {}, found?: Case): string[] {
  return stepForm({ procedure, step, ...(found && { found }) }, values).map(({ id, required }) =>
    required ? `${id}!` : id,
  );
}

describe("stepForm", () => {
  test("asks what the channel makes necessary", () => {
    expect(asked("register")).toEqual(
      expect.arrayContaining(["channel!", "applicant!", "applicant-kind!", "content!", "wanted-form", "number"]),
    );
    expect(asked("register")).not.toContain("tracking-number");
    expect(asked("register", { channel: "mail-signed" })).toContain("tracking-number");
    expect(asked("register", { channel: "mail-plain" })).toContain("arrived-at-office!");
    expect(asked("register", { channel: "internet" })).not.toContain("arrived-at-office!");
  });

  test("asks for the slip number of what goes by post, and for the form that was not as wanted (H1.13)", () => {
    const { on } = received("2026-03-02");
    const found = on("2026-03-03");
    expect(asked("send-reply", {}, found)).toEqual(["outcome!", "reply-number", "delivery!", "as-wanted"]);
    expect(asked("send-reply", { delivery: "post" }, found)).toEqual(
      expect.arrayContaining(["carrier!", "slip-number!"]),
    );
    expect(asked("send-reply", { "as-wanted": false }, found)).toEqual(
      expect.arrayContaining(["given-form!", "form-reason!"]),
    );
  });

  test("begins with what the case knows of itself, and with nothing of another step", () => {
    const { log, on } = received("2026-03-02");
    log.step("assign", "2026-03-03", { department: "基金监管股", "reply-by": "2026-03-10" });
    log.step("draft-reply", "2026-03-05", { outcome: "r3-1", "outcome-reason": "可以公开" });
    const found = on("2026-03-06");
    const value = (step: string, id: string) =>
      stepForm({ procedure, step, found }).find((field) => field.id === id)?.value;
    expect(value("send-reply", "outcome")).toBe("r3-1");
    expect(value("corrected", "content")).toBe("基金收支");
    expect(value("assign", "department")).toBeUndefined();
    const own = stepForm({ procedure, step: "send-reply", found }, { outcome: "r3-2" });
    expect(own.find(({ id }) => id === "outcome")?.value).toBe("r3-2");
  });

  test("gives titles, kinds and options, as the field has them", () => {
    const [kind] = stepForm({ procedure, step: "consult", found: received("2026-03-02").on("2026-03-03") });
    expect(kind).toMatchObject({ id: "consult-kind", title: "征求谁的意见", kind: "choice", required: true });
    expect(kind?.options?.map(({ value }) => value)).toEqual(["third-party", "co-producer", "other-organ"]);
  });

  test("asks another organ, and no third party, for a day to answer by", () => {
    const found = received("2026-03-02").on("2026-03-03");
    expect(asked("consult", { "consult-kind": "other-organ" }, found)).toContain("consult-reply-by!");
    expect(asked("consult", { "consult-kind": "third-party" }, found)).not.toContain("consult-reply-by!");
  });

  test("throws for a step that is not there", () => {
    expect(() => stepForm({ procedure, step: "nowhere" })).toThrow(RangeError);
  });
});
