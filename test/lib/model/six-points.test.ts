import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../../lib/model/category.ts";
import {
  faultOf,
  pointOf,
  POINTS,
  pointsAtRisk,
  type Opinion,
  type Point,
  type Risk,
} from "../../../lib/model/six-points.ts";

function sheet(risky: readonly Point[], opinion: Opinion, remark = "") {
  const of = (point: Point): Risk => (risky.includes(point) ? "risk" : "none");
  const [secrecy, sensitive, timing] = [of("secrecy"), of("sensitive"), of("timing")];
  const [accuracy, source, other] = [of("accuracy"), of("source"), of("other")];
  return { answers: { secrecy, sensitive, timing, accuracy, source, other }, opinion, remark };
}

it("H3.4: every category comes under one of the six points, and 时机 is a person's alone", () => {
  const points = new Set(CATEGORIES.map(pointOf));
  expect(POINTS.filter((point) => !points.has(point))).toEqual(["timing"]);
  expect([...points].every((point) => POINTS.includes(point))).toBe(true);
});

describe("faultOf", () => {
  const atRisk = pointsAtRisk([{ category: "id-number" }, { category: "internal-marking" }]);

  it.each<[string, ReturnType<typeof sheet>, ReturnType<typeof faultOf>]>([
    ["what may not be published is said to be without risk", sheet(["other"], "revise", "待遮盖号码"), "denied"],
    ["both points owned up to", sheet(["other", "secrecy"], "revise", "待遮盖号码"), undefined],
    ["a risk, and yet to be published", sheet(["other", "secrecy"], "publish", "待遮盖号码"), "opinion"],
    ["a risk without a word", sheet(["other", "secrecy"], "report", "无"), "remark"],
  ])("%s", (_what, filled, fault) => {
    expect(faultOf(filled, atRisk)).toBe(fault);
  });

  it("takes any answer where nothing is held", () => {
    expect(faultOf(sheet([], "publish"), new Set())).toBeUndefined();
    expect(faultOf(sheet(["timing"], "report", "等会议结束"), new Set())).toBeUndefined();
  });
});
