// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { rulesLoader } from "../../../entrypoints/editor.content/load-rules.ts";
import type { Workplace } from "../../../entrypoints/editor.content/workplace.ts";
import { failure, success } from "../../../lib/model/result.ts";

const sent = vi.hoisted(() => vi.fn<(name: string) => unknown>());
vi.mock("../../../lib/messaging/send.ts", () => ({ send: sent }));

const done: string[] = [];
const parts = {
  desk: { useRules: () => done.push("rules"), fail: () => done.push("fail") },
  view: { set: () => undefined },
  waivers: { take: () => undefined },
  article: { source: { refresh: () => Promise.resolve(done.push("article")) } },
};

beforeEach(() => void (done.length = 0));

function load(): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a workplace is used
  return rulesLoader(parts as unknown as Workplace, new AbortController().signal).loadRules();
}

it("asks anew where the article stands, once the rules are on the desk", async () => {
  sent.mockResolvedValue(success({ profiles: [] }));
  await load();
  expect(done).toEqual(["rules", "article"]);
});

it("asks nothing of an article without rules", async () => {
  sent.mockResolvedValue(failure("没有回应。"));
  await load();
  expect(done).toEqual(["fail"]);
});
