import { expect, it } from "vitest";
import type { Fact, LoggedEvent } from "../../../lib/model/event.ts";
import { changedAfter } from "../../../lib/projections/changed-after.ts";
import { logged } from "./log-builder.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);

function event(minute: number, type: "DraftChecked" | "PublishReleased" | "PublishHeld", digest?: string): LoggedEvent {
  const draft = { draft: "00000000-0000-4000-8000-000000000001", page: "https://a.gov.cn/edit", portal: "x" };
  const ref = { draft: digest === undefined ? draft : { ...draft, digest }, tallies: [] };
  const fact: Fact = type === "DraftChecked" ? { type, pack: "national", ...ref } : { type, ...ref };
  return logged(`2026-03-02T01:${String(minute).padStart(2, "0")}:00.000Z`, fact);
}

it.each<[string, readonly LoggedEvent[], boolean]>([
  ["nothing after it", [event(1, "PublishHeld", A)], false],
  ["the same text after it", [event(1, "PublishHeld", A), event(2, "PublishReleased", A)], false],
  ["another text after it", [event(1, "PublishHeld", A), event(2, "DraftChecked", B)], true],
  [
    "changed and changed back",
    [event(1, "PublishHeld", A), event(2, "DraftChecked", B), event(3, "DraftChecked", A)],
    true,
  ],
  ["no digest, for a secrecy mark", [event(1, "PublishHeld"), event(2, "DraftChecked", B)], false],
  ["no digest after it", [event(1, "PublishHeld", A), event(2, "DraftChecked")], false],
  [
    "a form emptied by its release",
    [event(1, "PublishHeld", A), event(2, "PublishReleased", A), event(3, "DraftChecked", B)],
    false,
  ],
  ["released with another text", [event(1, "PublishHeld", A), event(2, "PublishReleased", B)], true],
])("%s", (_what, events, changed) => {
  const [first] = events;
  expect(first && changedAfter(first, events)).toBe(changed);
});
