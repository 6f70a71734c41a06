import { expect, test } from "vitest";
import { canShareFolder, chooseFolder, filesOfOthers, writeOwnFile } from "../../../lib/platform/shared-folder.ts";

type Folder = Parameters<typeof writeOwnFile>[0];

/** A folder in memory; `touch` counts as another computer's writing. The real one is met in test/e2e/exchange.spec.ts. */
function folder(): { readonly names: () => string[]; readonly touch: (name: string, text: string) => void } & Folder {
  const files = new Map<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly at: number }>();
  let at = 0;
  const put = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
    at += 1;
    files.set(name, { bytes, at });
  };
  const handle = (name: string) => ({
    getFile: () => {
      const { bytes, at: lastModified } = files.get(name) ?? { bytes: new Uint8Array(), at: 0 };
      return Promise.resolve(new File([bytes], name, { lastModified }));
    },
    createWritable: () => {
      let written = new Uint8Array();
      return Promise.resolve({
        write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(void (written = bytes)),
        close: () => Promise.resolve(put(name, written)),
      });
    },
  });
  return {
    names: () => [...files.keys()].sort(),
    touch: (name, text) => put(name, new TextEncoder().encode(text)),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a handle as is used
    getFileHandle: (name: string) => Promise.resolve(handle(name) as unknown as FileSystemFileHandle),
    removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
    async *values() {
      yield { kind: "directory" as const, name: "旧-11111111.gongkai" };
      for (const name of files.keys()) yield { kind: "file" as const, name };
    },
  };
}

async function read(from: Folder, seen: ReadonlyMap<string, string> = new Map()) {
  const found = [];
  const look = { ownName: "甲-aaaaaaaa.gongkai", seen, largest: 10 };
  for await (const file of filesOfOthers(from, look)) found.push(file);
  return found.map((file) => ({
    name: file.name,
    text: "bytes" in file ? new TextDecoder().decode(file.bytes) : file.why,
    state: file.seen,
  }));
}

test("a desk writes one file of its own, and takes away what it wrote under another name; all else stays", async () => {
  const shared = folder();
  shared.touch("旧名-aaaaaaaa.gongkai", "old");
  shared.touch("乙-bbbbbbbb.gongkai", "other");
  shared.touch("说明.docx", "no");
  await writeOwnFile(shared, "甲-aaaaaaaa.gongkai", new TextEncoder().encode("own"));
  expect(shared.names()).toEqual(["乙-bbbbbbbb.gongkai", "甲-aaaaaaaa.gongkai", "说明.docx"].sort());
});

test("of the others' files those are read that are new or other than before; no folder, no other kind of file", async () => {
  const shared = folder();
  shared.touch("甲-aaaaaaaa.gongkai", "own");
  shared.touch("说明.docx", "no");
  shared.touch("乙-bbbbbbbb.gongkai", "one");
  const first = await read(shared);
  expect(first.map(({ name, text }) => [name, text])).toEqual([["乙-bbbbbbbb.gongkai", "one"]]);
  const seen = new Map(first.map(({ name, state }) => [name, state]));
  expect(await read(shared, seen)).toEqual([]);
  shared.touch("乙-bbbbbbbb.gongkai", "two");
  expect((await read(shared, seen)).map(({ text }) => text)).toEqual(["two"]);
});

test("a file that cannot be read, or is far too large, keeps no other back", async () => {
  const shared = folder();
  for (const name of ["乙", "丙", "丁"]) shared.touch(`${name}-bbbbbbbb.gongkai`, name === "丙" ? "0123456789x" : name);
  const { getFileHandle } = shared;
  shared.getFileHandle = (name) =>
    name.startsWith("乙") ? Promise.reject(new DOMException("locked", "NotReadableError")) : getFileHandle(name);
  expect((await read(shared)).map(({ name, text }) => [name.slice(0, 1), text])).toEqual([
    ["乙", "unreadable"],
    ["丙", "too-large"],
    ["丁", "丁"],
  ]);
});

test("where the browser gives no folder, none can be chosen", async () => {
  expect(canShareFolder()).toBe(false);
  expect(await chooseFolder()).toBeUndefined();
});
