import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { portalsFollower } from "../../../entrypoints/portal.content/portals-follower.ts";
import type { RequestPortal } from "../../../lib/model/request-portal.ts";
import { demoRequestsModern } from "../../../lib/portals/demo-requests-modern.ts";
import { demoRequestsOld } from "../../../lib/portals/demo-requests-old.ts";

beforeEach(resetBrowser);

test("works by what is known, goes on where nothing changed, and ends with it", async () => {
  let known: RequestPortal[] = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(() =>
    Promise.resolve({ ok: true, value: { portals: known } }),
  );
  const life = new AbortController();
  const told: string[] = [];
  const follow = portalsFollower((portals, until) => {
    const ids = portals.map(({ id }) => id).join();
    told.push(ids);
    until.addEventListener("abort", () => told.push(`no ${ids}`));
  }, life.signal);
  await follow();
  expect(told).toEqual([]);
  known = [demoRequestsOld];
  await follow();
  await follow();
  expect(told).toEqual(["demo-requests-old"]);
  known = [demoRequestsModern];
  await follow();
  expect(told.splice(0)).toEqual(["demo-requests-old", "no demo-requests-old", "demo-requests-modern"]);
  known = [];
  await follow();
  expect(told.splice(0)).toEqual(["no demo-requests-modern"]);
  known = [demoRequestsOld];
  await follow();
  life.abort();
  expect(told.splice(0)).toEqual(["demo-requests-old", "no demo-requests-old"]);
  known = [demoRequestsModern];
  await follow();
  expect(told).toEqual([]);
});

test("goes by what was asked last, whichever is answered last", async () => {
  const late: PromiseWithResolvers<unknown>[] = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(() => {
    const answer = Promise.withResolvers<unknown>();
    late.push(answer);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the background answers
    return answer.promise as Promise<void>;
  });
  const told: string[] = [];
  const follow = portalsFollower(
    (portals) => void told.push(portals.map(({ id }) => id).join()),
    new AbortController().signal,
  );
  const [first, second] = [follow(), follow()];
  late[1]?.resolve({ ok: true, value: { portals: [demoRequestsModern] } });
  await second;
  late[0]?.resolve({ ok: true, value: { portals: [demoRequestsOld] } });
  await first;
  expect(told).toEqual(["demo-requests-modern"]);
});
