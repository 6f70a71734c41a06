import { expect, test } from "vitest";
import type { Field, FieldValue } from "../../../lib/model/field.ts";
import type { Case } from "../../../lib/model/case.ts";
import { outlineText, problemsOutline } from "../../../lib/projections/problems-outline.ts";
import { reportingCheck } from "../../../lib/projections/reporting-check/reporting-check.ts";
import { caseOn, inForce } from "../../rules/procedures/in-force.ts";
import { walk } from "../../rules/procedures/walker.ts";

const procedure = inForce("huoshan", "complaint");
const SECRET = "王某反映张科长";
/** What a list may call a complaint by. */
const NAMES = ["number", "summary"];

/** A complaint that was handled late, with the same words in all that is not its name. */
function complaint(names: Readonly<Record<string, FieldValue>>): Case {
  const isText = ({ id, kind }: Field): boolean =>
    kind !== "choice" && kind !== "choices" && kind !== "yes-no" && !NAMES.includes(id);
  const secrets = Object.fromEntries(procedure.fields.filter(isText).map(({ id }) => [id, SECRET]));
  const says = { ...secrets, "is-anonymous": false, outcome: "upheld", ...names };
  const { log, day } = walk(procedure, "2026-03-02", { says, before: "decide" });
  expect(day < "2026-03-23").toBe(true);
  log.step("decide", "2026-03-30", { outcome: "upheld", "measures-note": SECRET, "signed-by": SECRET });
  log.step("tell-result", "2026-03-31", { outcome: "upheld", "told-how": "post" });
  log.step("no-such-step", "2026-03-31", { facts: SECRET });
  return caseOn("2026-04-02", log.events, procedure);
}

test.each([
  ["2026-3", { number: "2026-3", summary: "目录没有更新" }],
  ["目录没有更新", { summary: "目录没有更新" }],
])("H9.6: the outline and the check before reporting know a complaint as %s, and nothing else of it", (name, names) => {
  const one = complaint(names);
  expect(JSON.stringify(one)).toContain(SECRET);
  const outline = problemsOutline({ cases: [one], overridden: [], year: "2026" });
  expect(outline.problems.map(({ cases }) => cases.map((each) => each.name))).toEqual([[name], [name]]);
  const [first, last] = ["2026-01-01", "2026-03-31"];
  const period = { title: "2026年第一季度", first, last, on: "2026-04-01" };
  const parts = { cases: [one], procedures: [procedure], published: [], earlier: [], today: "2026-04-02" };
  const faults = reportingCheck({ ...parts, period });
  expect(faults.flatMap(({ cases }) => cases.map((each) => each.name))).toContain(name);
  expect(JSON.stringify([outline, outlineText(outline), faults])).not.toContain(SECRET.slice(0, 2));
  expect(JSON.stringify([outline, outlineText(outline), faults])).not.toContain(SECRET.slice(-3));
});

test("H9.6: the hint of the summary says that neither what was reported nor by whom is written there", () => {
  const hint = procedure.fields.find(({ id }) => id === "summary")?.hint ?? "";
  expect(hint).toMatch(/不照录举报的内容/);
  expect(hint).toMatch(/不写举报人的姓名、单位、住址、联系方式/);
});
