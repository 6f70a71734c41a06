import { held, resetBrowser } from "./fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { createGateRules } from "../../../lib/platform/gate-rules.ts";

const ORIGIN = "https://cms.example.gov.cn:8443";
const PUBLISH = { urlFilter: "/article/publish", method: "post" } as const;
const OTHER = { urlFilter: "/api/publish*", method: "put" } as const;

/** Chrome's tab ids are as large as a rule id may be. */
const TAB = 2_147_483_000;

function from(frame: number, tab = TAB) {
  held.tabs.add(tab);
  held.listening.add(`${tab}:${frame}`);
  return { tab, frame, origin: ORIGIN };
}

function blocked(): string[] {
  return [...held.rules.values()].map(({ condition }) => `${condition.tabIds?.[0]} ${condition.urlFilter}`).sort();
}

beforeEach(resetBrowser);

describe("createGateRules", () => {
  it("blocks that method on that path of that origin in that tab, and never a navigation", async () => {
    await createGateRules(false).hold(from(0), [PUBLISH]);
    expect([...held.rules.values()]).toEqual([
      {
        id: 1,
        action: { type: "block" },
        condition: {
          urlFilter: "|https://cms.example.gov.cn:8443/article/publish^",
          isUrlFilterCaseSensitive: false,
          tabIds: [TAB],
          requestMethods: ["post"],
          resourceTypes: ["xmlhttprequest", "sub_frame", "ping", "other"],
        },
      },
    ]);
  });

  it("adds beacons in Firefox, and leaves a filter's own end as it is", async () => {
    await createGateRules(true).hold(from(0), [OTHER]);
    const [rule] = held.rules.values();
    expect(rule?.condition.resourceTypes).toEqual(["xmlhttprequest", "sub_frame", "ping", "other", "beacon"]);
    expect(rule?.condition.urlFilter).toBe(`|${ORIGIN}/api/publish*`);
  });

  it("keeps a path held until every frame that held it has released it", async () => {
    const gate = createGateRules(false);
    await gate.hold(from(0), [PUBLISH]);
    await gate.hold(from(7), [PUBLISH, OTHER]);
    expect(held.rules.size).toBe(2);
    await gate.release(from(7));
    expect(blocked()).toEqual([`${TAB} |${ORIGIN}/article/publish^`]);
    await gate.release(from(0));
    expect(held.rules.size).toBe(0);
  });

  it("replaces what a frame held, and leaves other tabs alone", async () => {
    const gate = createGateRules(false);
    await Promise.all([gate.hold(from(0), [PUBLISH]), gate.hold(from(0, 5), [PUBLISH]), gate.hold(from(0), [OTHER])]);
    expect(blocked()).toEqual([`${TAB} |${ORIGIN}/api/publish*`, `5 |${ORIGIN}/article/publish^`]);
  });

  it("frees the whole tab for a new page or a closed tab, one frame for that frame's new page", async () => {
    const gate = createGateRules(false);
    await gate.hold(from(0), [PUBLISH]);
    await gate.hold(from(3), [OTHER]);
    await gate.forget(TAB, 3);
    expect(held.rules.size).toBe(1);
    await gate.hold(from(3), [OTHER]);
    await gate.forget(TAB, 0);
    expect(held.rules.size).toBe(0);
  });

  it("does not let a frame that was taken off the page hold for ever", async () => {
    const gate = createGateRules(false);
    await gate.hold(from(3), [PUBLISH]);
    await gate.hold(from(4), [PUBLISH]);
    held.listening.delete(`${TAB}:3`);
    await gate.release(from(4));
    expect(held.rules.size).toBe(0);
  });

  it("frees all of a site that was switched off", async () => {
    const gate = createGateRules(false);
    await gate.hold(from(0), [PUBLISH]);
    await gate.hold({ ...from(0, 5), origin: "https://other.gov.cn" }, [PUBLISH]);
    await gate.forgetSite(ORIGIN);
    expect(blocked()).toEqual(["5 |https://other.gov.cn/article/publish^"]);
  });

  it("at worker start brings back lost rules, and drops those of tabs that are gone", async () => {
    const before = createGateRules(false);
    await before.hold(from(0), [PUBLISH]);
    await before.hold(from(0, 5), [PUBLISH]);
    held.rules.clear();
    held.rules.set(1, { id: 1, action: { type: "block" }, condition: { tabIds: [9] } });
    held.tabs.delete(5);
    await createGateRules(false).restore();
    expect(blocked()).toEqual([`${TAB} |${ORIGIN}/article/publish^`]);
  });
});
