import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packed, packedRows, rowsAgain, unpackManifest } from "../../../../lib/register/backup/content.ts";
import { createSealer } from "../../../../lib/register/backup/envelope.ts";
import { openBackup } from "../../../../lib/register/backup/open.ts";
import { NOW } from "../build.ts";
import { backupOf, fullDesk, ROUNDS, SECRET } from "./build.ts";

const { file } = await backupOf(await fullDesk(3000));
const bytes = new Uint8Array(await file.arrayBuffer());

function changed(place: number, to?: number): Blob {
  const copy = bytes.slice();
  copy[place] = to ?? (copy[place] ?? 0) ^ 1;
  return new Blob([copy]);
}

/** Where each part begins. */
function starts(): number[] {
  const found: number[] = [];
  const view = new DataView(bytes.buffer);
  for (let at = 29; at < bytes.length; at += 16 + view.getUint32(at)) found.push(at);
  return found;
}

async function sentence(broken: Blob, passphrase = SECRET): Promise<string> {
  const read = await openBackup(broken, passphrase);
  return read.ok ? "" : read.error;
}

describe("a file that cannot be restored says why", () => {
  it("whole, it can", async () => expect(await sentence(file)).toBe(""));

  it("another passphrase; full width and half width are one", async () => {
    expect(await sentence(file, "黄山毛峰 and 霍山石斛 2")).toMatch(/口令不对/);
    expect(await sentence(file, "黄山毛峰 ａｎｄ 霍山石斛")).toBe("");
  });

  it.each([0, 4, 7, 8, 20, 28])("nothing of a backup or %i bytes of it", async (length) => {
    const said = await sentence(new Blob([bytes.slice(0, length)]));
    expect(said).toMatch(length < 8 ? /不是公开助手的备份/ : /不完整/);
  });

  it("another file altogether", async () => {
    expect(await sentence(new Blob(["PK\u0003\u0004 a workbook"]))).toMatch(/不是公开助手的备份/);
  });

  it("cut between two parts, in what stands before one, and in the middle of one", async () => {
    const parts = starts();
    expect(parts.length).toBeGreaterThan(4);
    for (const start of parts.slice(1)) {
      for (const end of [start, start + 2, start + 10, start + 40]) {
        expect(await sentence(new Blob([bytes.slice(0, end)]))).toMatch(/不完整/);
      }
    }
    expect(await sentence(new Blob([bytes.slice(0, -1)]))).toMatch(/不完整/);
  });

  it("a changed byte, in any part, in a salt, in what says how long a part is; more at its end", async () => {
    const [first = 0, ...rest] = starts();
    expect(await sentence(changed(20))).toMatch(/口令不对，或者文件的开头被改动过/);
    expect(await sentence(changed(first + 30))).toMatch(/口令不对，或者文件的开头被改动过/);
    for (const start of rest) {
      for (const place of [start + 3, start + 5, start + 20]) {
        expect(await sentence(changed(place))).toMatch(/改动过|不完整/);
      }
    }
    expect(await sentence(changed(bytes.length - 1))).toMatch(/改动过/);
    expect(await sentence(new Blob([bytes, "and more"]))).toMatch(/改动过|不完整/);
  });

  it("parts in another order, or one of another backup under the same passphrase", async () => {
    const [a = 0, b = 0, c = 0, d = 0] = starts();
    const swapped = [bytes.slice(0, b), bytes.slice(c, d), bytes.slice(b, c), bytes.slice(d)];
    expect(a).toBeLessThan(b);
    expect(await sentence(new Blob(swapped))).toMatch(/改动过/);
    const other = new Uint8Array(await (await backupOf(await fullDesk(3000))).file.arrayBuffer());
    expect(await sentence(new Blob([bytes.slice(0, b), other.slice(b)]))).toMatch(/改动过/);
  });

  it("a newer version; rounds that nobody would wait for", async () => {
    expect(await sentence(changed(8, 2))).toMatch(/更新版本/);
    expect(await sentence(changed(9, 255))).toMatch(/改动过/);
  });

  it("content that nobody knows, or less than its own list says", async () => {
    const manifest = {
      madeAt: NOW.toISOString(),
      events: 1,
      devices: 1,
      entered: null,
      persons: 0,
      texts: 0,
      stores: [],
    };
    const stores = { part: "stores" as const, rows: [] };
    const made = async (parts: readonly Parameters<typeof packed>[0][]): Promise<Blob> => {
      const { header, seal } = await createSealer(SECRET, ROUNDS);
      const pieces: BlobPart[] = [header];
      for (const [index, part] of parts.entries()) {
        pieces.push(...(await seal(packed(part), index === parts.length - 1)));
      }
      return new Blob(pieces);
    };
    expect(await sentence(await made([manifest, stores]))).toMatch(/清单对不上/);
    expect(await sentence(await made([{ ...manifest, events: 0 }, stores]))).toBe("");
    expect(await sentence(await made([{ ...manifest, events: 0, twins: 0 }, stores]))).toBe("");
    expect(await sentence(await made([{ ...manifest, events: 0, twins: 1 }, stores]))).toMatch(/清单对不上/);
    expect(await sentence(await made([manifest, { part: "events", rows: [{ v: 1 }] }, stores]))).toMatch(/不认识/);
    expect(await sentence(await made([stores, stores]))).toMatch(/不认识/);
  });
});

describe("a part that inflates to more than any part is", () => {
  const manifest = {
    madeAt: NOW.toISOString(),
    events: 0,
    devices: 0,
    entered: null,
    persons: 0,
    texts: 0,
    stores: [],
  };
  const padded = (length: number): Uint8Array => {
    const json = new Uint8Array(length).fill(32);
    json.set(new TextEncoder().encode(JSON.stringify(manifest)));
    return deflateSync(json, { level: 1 });
  };

  it("is not inflated to its end", () => {
    expect(unpackManifest(padded(1_000_000))).toEqual(manifest);
    expect(unpackManifest(padded(140_000_000))).toBeUndefined();
  });

  it("is made into several", () => {
    const text = "长".repeat(4_000_000);
    const rows = [1, 2, 3, 4].map((number) => ({ id: `${number}`, text }));
    const parts = packedRows({ part: "events", rows });
    expect(parts).toHaveLength(2);
    expect(parts.flatMap((part) => rowsAgain(part).rows)).toEqual(rows);
  });
});

describe("a backup's bytes", () => {
  it("say nothing of whom it is, not by a name, a title, an id or an address", () => {
    const texts = [new TextDecoder("latin1").decode(bytes), new TextDecoder("utf-16le").decode(bytes)];
    const words = ["霍山", "医疗保障", "张某", "集中带量采购", "example.gov.cn", "SiteEnabled", "00000000-0000-4000"];
    const spelt = words.flatMap((word) => [
      word,
      Buffer.from(word).toString("latin1"),
      Buffer.from(word).toString("base64").slice(0, -4),
    ]);
    for (const text of texts) for (const word of spelt) expect(text).not.toContain(word);
  });
});
