import { describe, expect, it } from "vitest";
import { canonical } from "../../../lib/register/canonical.ts";
import { hashOf } from "../../../lib/register/chain.ts";
import { NOW, PERSON, seeded, uuid } from "./build.ts";

describe("canonical", () => {
  it.each([
    [{ b: 1, a: { d: [2, { z: 1, y: null }], c: "x" } }, '{"a":{"c":"x","d":[2,{"y":null,"z":1}]},"b":1}'],
    [{ a: undefined, b: "中文\n" }, '{"b":"中文\\n"}'],
    [[3, 1, 2], "[3,1,2]"],
  ])("%o", (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it("does not depend on the order of building", () => {
    const random = seeded(3);
    const keys = ["a", "b", "c", "10", "9", "中", "__proto__x"];
    const build = () => Object.fromEntries([...keys].sort(() => random() - 0.5).map((key) => [key, key]));
    expect(new Set(Array.from({ length: 30 }, () => canonical(build()))).size).toBe(1);
  });
});

it("hashes an event to the same value for ever", () => {
  const event = {
    v: 1 as const,
    id: uuid(1),
    device: uuid(2),
    sequence: 1,
    occurredAt: NOW.toISOString(),
    enteredAt: NOW.toISOString(),
    by: PERSON,
    fact: { type: "SiteEnabled" as const, origin: "https://a.gov.cn" },
    previous: "0".repeat(64),
  };
  // Were this to change, every log out there would be said to be tampered with.
  expect(hashOf(event)).toBe("3a779632b2a4bcde1d3bd7c917017ff7556955479254e2149d3c3a66074afd66");
  expect(hashOf({ ...event, hash: "f".repeat(64) })).toBe(hashOf(event));
});
