import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)));
const SELF = "test/meta/repository.test.ts";
const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && path !== SELF);
const product = code.filter((path) => /^(entrypoints|components|lib|rules)\//.test(path));

describe("README and ARCHITECTURE speak of what is there", () => {
  test("every folder in README's tree exists, and every folder is in it", () => {
    const tree = /```\nentrypoints[\s\S]*?```/.exec(read("README.md"))?.[0] ?? "";
    const named = [...tree.matchAll(/^([a-z]+)\//gm)].map(([, name]) => name);
    const there = new Set(
      files.filter((path) => path.includes("/") && !path.startsWith(".")).map((path) => path.split("/")[0]),
    );
    expect(new Set(named)).toEqual(there);
  });

  test("every path that the documents name exists", () => {
    for (const document of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]) {
      for (const [, path = ""] of read(document).matchAll(
        /`((?:lib|test|scripts|rules|components|entrypoints)\/[\w./-]+)`/g,
      )) {
        const folder = path.replace(/\/$/, "");
        expect(existsSync(join(ROOT, folder)), `${document}: ${path}`).toBe(true);
      }
    }
  });
});

describe("the code keeps its own rules", () => {
  test.each(product.filter((path) => !path.endsWith(".d.mts")))("%s: every export has a doc comment", (path) => {
    const lines = read(path).split("\n");
    for (const [index, line] of lines.entries()) {
      if (!/^export (?!default|type \{|\{|\*)/.test(line)) continue;
      const before = lines.slice(0, index).findLast((one) => one.trim() !== "") ?? "";
      expect(before.trim().endsWith("*/"), `${path}:${String(index + 1)} ${line}`).toBe(true);
    }
  });

  test("no lint rule is switched off without a reason beside it", () => {
    for (const path of code) {
      const lines = read(path).split("\n");
      for (const [index, line] of lines.entries()) {
        expect(line, path).not.toMatch(/@ts-ignore|@ts-nocheck|eslint-disable/);
        if (!line.includes("oxlint-disable")) continue;
        const reasoned = / -- \S/.test(line) || /^\s*\/\//.test(lines[index - 1] ?? "");
        expect(reasoned, `${path}:${String(index + 1)}`).toBe(true);
      }
    }
  });

  test("debts carry a date that has not passed", () => {
    for (const path of code) {
      for (const [, date = ""] of read(path).matchAll(/TODO(?: \[([\d-]+)\])?/g)) {
        expect(new Date(date).getTime(), `${path}: TODO [${date}]`).toBeGreaterThan(Date.now());
      }
    }
  });

  test("the product names no address outside", () => {
    // A rule's examples are texts; nothing is asked for there. Names of XML namespaces look like addresses and are none.
    for (const path of product.filter((one) => !one.startsWith("rules/"))) {
      const addresses = [...read(path).matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
      const outside = addresses.filter(
        (one) =>
          !/^https?:\/\/(127\.0\.0\.1|localhost|www\.w3\.org|schemas\.openxmlformats\.org|www\.example\.gov\.cn)$/.test(
            one,
          ),
      );
      expect(outside, path).toEqual([]);
      expect(read(path), path).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/);
    }
  });

  test("a dependency is one exact version", () => {
    const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(read("package.json"));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
