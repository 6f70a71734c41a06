import { globSync, readFileSync } from "node:fs";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { KEPT_TABLES, LEFT_TABLES } from "../../lib/register/backup/content.ts";
import { Register } from "../../lib/register/db.ts";
import { Texts } from "../../lib/register/sealed-texts.ts";
import { KEPT_STORES, LEFT_STORES } from "../../lib/settings/stored.ts";

const FILES = globSync("{lib,entrypoints,components}/**/*.{ts,tsx}").map((path) => ({
  path,
  source: readFileSync(path, "utf8"),
}));

describe("a backup holds everything that there is", () => {
  it("every table of the register, or says why not", () => {
    const db = new Register({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...KEPT_TABLES, ...LEFT_TABLES].sort());
  });

  it("every database", () => {
    const databases = FILES.filter(({ source }) => /extends Dexie\b/.test(source)).map(({ path }) => path);
    expect(databases.sort()).toEqual([
      "lib/register/db.ts",
      // Holds a file for as long as it is handed on, and which folder this browser shares: nothing of the log.
      "lib/register/exchange/staging.ts",
      "lib/register/sealed-texts.ts",
    ]);
    const texts = new Texts({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(texts.tables.map(({ name }) => name)).toEqual(["texts"]);
    const others = FILES.filter(({ source }) => /indexedDB\.open|localStorage|navigator\.storage/.test(source));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it("every store of settings, or says why not", () => {
    const named = FILES.flatMap(({ source }) => [
      ...[...source.matchAll(/"local:([a-z-]+)"/g)].map(([, name = ""]) => name),
      ...[...source.matchAll(/createTextStore\("([a-z-]+)"\)/g)].map(([, name = ""]) => name),
    ]).filter((name) => !name.endsWith("-unreadable"));
    const known = [...Object.keys(KEPT_STORES), ...Object.keys(LEFT_STORES)];
    expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
    expect(named).toContain("settings");
  });

  it("and nothing is stored past these two ways", () => {
    const direct = FILES.filter(({ source }) => /storage\.local\b/.test(source)).map(({ path }) => path);
    expect(direct.sort()).toEqual([
      // Stores named here: `article-origins`, the outbox (twice), and what a backup puts back.
      "entrypoints/background/articles/article-origins.ts",
      "entrypoints/background/cases/log-writer.ts",
      "entrypoints/editor.content/recorder.ts",
      "lib/settings/stored.ts",
    ]);
    const built = FILES.filter(({ source }) => source.includes("`local:")).map(({ path }) => path);
    expect(built).toEqual(["lib/settings/text-store.ts"]);
  });
});
