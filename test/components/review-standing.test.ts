import { describe, expect, it } from "vitest";
import { isGivenUp } from "../../components/overlay/review/standing.ts";
import { READY } from "../gallery/review-samples.ts";

const [some] = READY.next;

describe("isGivenUp", () => {
  it("lets another review begin only where the closed case can never let this article out", () => {
    const closed = { state: "closed", next: [] } as const;
    expect(isGivenUp(closed)).toBe(true);
    expect(isGivenUp({ ...closed, published: {} })).toBe(false);
    expect(isGivenUp({ ...closed, state: "open" })).toBe(false);
  });

  it("has a change that was given up taken up again in the same case", () => {
    const amend = some && { ...some, again: true as const };
    expect(isGivenUp({ state: "closed", next: amend ? [amend] : [] })).toBe(false);
  });
});
