import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { Dexie } from "dexie";
import { createSealedTexts } from "../../../lib/register/sealed-texts.ts";
import { uuid } from "./build.ts";

const TEXT = { fields: [{ name: "正文", blocks: [{ kind: "paragraph" as const, text: "封存的正文。" }] }] };
const ONE = { case: uuid(1), entry: uuid(2) };

function store(now = new Date("2026-03-05T02:00:00.000Z"), indexedDB = new IDBFactory()) {
  const place = { indexedDB, IDBKeyRange };
  return { place, texts: createSealedTexts(() => now, place) };
}

describe("sealed texts", () => {
  it("are kept, one a case, and given out for their own seal only", async () => {
    const { place, texts } = store();
    expect(await texts.of(ONE)).toBeUndefined();
    expect(await texts.keep(ONE, TEXT)).toBe(true);
    expect(await createSealedTexts(() => new Date(), place).of(ONE)).toEqual(TEXT);
    expect(await texts.of({ ...ONE, entry: uuid(3) })).toBeUndefined();
    await texts.keep({ ...ONE, entry: uuid(3) }, TEXT);
    expect(await texts.of(ONE)).toBeUndefined();
    expect(await texts.list()).toEqual([{ case: uuid(1), entry: uuid(3), at: "2026-03-05T02:00:00.000Z" }]);
    const at = "2026-03-05T02:00:00.000Z";
    // Another one was kept in place of what is to be dropped.
    await texts.drop([{ ...ONE, at }]);
    expect(await texts.list()).toHaveLength(1);
    await texts.drop([
      { ...ONE, entry: uuid(3), at },
      { ...ONE, case: uuid(9), at },
    ]);
    expect(await texts.list()).toEqual([]);
  });

  it("go after 180 days, and what cannot be read goes at once", async () => {
    const { place, texts } = store();
    await texts.keep(ONE, TEXT);
    const raw = new Dexie("gongkai-sealed-texts", place);
    raw.version(2).stores({ texts: "case, [case+entry+at]" });
    await raw.table("texts").put({ case: "x", text: "?" });
    const on = (day: string) => createSealedTexts(() => new Date(`${day}T02:00:00.000Z`), place);
    await on("2026-09-01").dropOld();
    expect(await texts.list()).toHaveLength(1);
    expect(await raw.table("texts").count()).toBe(1);
    await on("2026-09-02").dropOld();
    expect(await raw.table("texts").count()).toBe(0);
  });

  it("that were kept by an earlier version are still there, and go in their time", async () => {
    const { place, texts } = store();
    const raw = new Dexie("gongkai-sealed-texts", place);
    raw.version(1).stores({ texts: "case" });
    await raw.table("texts").put({ ...ONE, at: "2026-03-05T02:00:00.000Z", text: TEXT });
    raw.close();
    expect(await texts.of(ONE)).toEqual(TEXT);
    expect(await texts.list()).toEqual([{ ...ONE, at: "2026-03-05T02:00:00.000Z" }]);
  });

  it("that cannot be written are said not to be kept, and an earlier one does not pass for them", async () => {
    const { place, texts } = store();
    await texts.keep(ONE, TEXT);
    const full = { ...place, indexedDB: refusingPuts(place.indexedDB) };
    expect(await createSealedTexts(() => new Date(), full).keep({ ...ONE, entry: uuid(4) }, TEXT)).toBe(false);
    expect(await texts.list()).toEqual([]);
    const broken = {
      open: () => {
        throw new DOMException("no", "UnknownError");
      },
    } as unknown as IDBFactory;
    const none = createSealedTexts(() => new Date(), { ...place, indexedDB: broken });
    expect(await none.keep(ONE, TEXT)).toBe(false);
    expect(await none.of(ONE)).toBeUndefined();
  });
});

/** The same disk, full: what is written is refused, what is deleted is not. */
function refusingPuts(real: IDBFactory): IDBFactory {
  const copy: object = Object.create(real);
  const open = (...args: Parameters<IDBFactory["open"]>): IDBOpenDBRequest => {
    const request = real.open(...args);
    request.addEventListener("success", () => {
      const db = request.result;
      const transaction = db.transaction.bind(db);
      db.transaction = (...of: Parameters<IDBDatabase["transaction"]>) => {
        const begun = transaction(...of);
        const objectStore = begun.objectStore.bind(begun);
        begun.objectStore = (name: string) => {
          const rows = objectStore(name);
          rows.put = () => {
            throw new DOMException("The disk is full", "QuotaExceededError");
          };
          return rows;
        };
        return begun;
      };
    });
    return request;
  };
  return Object.assign(copy, {
    open,
    cmp: real.cmp.bind(real),
    deleteDatabase: real.deleteDatabase.bind(real),
  }) as IDBFactory;
}
