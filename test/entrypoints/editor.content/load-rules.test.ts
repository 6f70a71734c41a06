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

it("takes the rules that were asked for last, whichever come last", async () => {
  const late: PromiseWithResolvers<unknown>[] = [];
  sent.mockImplementation(() => {
    const answer = Promise.withResolvers<unknown>();
    late.push(answer);
    return answer.promise;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a workplace is used
  const { loadRules } = rulesLoader(parts as unknown as Workplace, new AbortController().signal);
  const [first, second] = [loadRules(), loadRules()];
  void first.then(() => done.push("first"));
  late[0]?.resolve(failure("没有回应。"));
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual([]);
  late[1]?.resolve(success({ profiles: [] }));
  await Promise.all([first, second]);
  expect(done).toEqual(["rules", "article", "first"]);
});
