import { beforeEach, expect, it, vi } from "vitest";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import { NetworkHold } from "../../../entrypoints/editor.content/network-hold.ts";
import { failure, success } from "../../../lib/model/result.ts";

const sent = vi.hoisted(() => vi.fn<(name: string, request: unknown) => unknown>());
vi.mock("../../../lib/messaging/send.ts", () => ({ send: sent }));

let paths: readonly string[];
let held: boolean;

function hold(): NetworkHold {
  const profile = () => ({ save: paths.map((path) => ({ path, method: "post" })) });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it reads of a profile
  return new NetworkHold(profile as unknown as () => PortalProfile, () => held);
}

beforeEach(() => {
  [paths, held] = [["/publish"], true];
  sent.mockReset().mockResolvedValue(success({}));
});

const names = (): string[] => sent.mock.calls.map(([name]) => name);

it("lets go what it held for a profile that is gone, though something is held still", async () => {
  const one = hold();
  await one.follow();
  expect(one.isOpen()).toBe(false);
  paths = [];
  await one.follow();
  expect([one.isOpen(), names()]).toEqual([true, ["gate.hold", "gate.release"]]);
});

it("holds anew where the paths are others, and only then", async () => {
  const one = hold();
  await one.follow();
  await one.follow();
  paths = ["/other"];
  await one.follow();
  expect([one.isOpen(), names()]).toEqual([false, ["gate.hold", "gate.hold"]]);
  expect(sent).toHaveBeenLastCalledWith("gate.hold", { paths: [{ urlFilter: "/other", method: "post" }] });
});

it("stays as it was where nobody answers", async () => {
  const one = hold();
  sent.mockResolvedValueOnce(failure("没有回应。"));
  await one.follow();
  expect(one.isOpen()).toBe(true);
  await one.follow();
  paths = ["/other"];
  sent.mockResolvedValueOnce(failure("没有回应。"));
  await one.follow();
  expect(one.isOpen()).toBe(false);
});
