import type { browser } from "wxt/browser";

declare global {
  /** What tests call in a page of the extension. */
  interface Window {
    readonly storageTools: StorageTools;
  }
  /** The extension's API, in its own pages and its worker. */
  // oxlint-disable-next-line no-var -- only so does a global get a type.
  var chrome: Pick<typeof browser, "runtime" | "storage" | "tabs">;
}

/** Reads and writes what an origin stores, below the code under test. */
interface StorageTools {
  /** All rows of a table; none where the database is not there. */
  rows(base: string, table: string): Promise<unknown[]>;
  put(base: string, table: string, row: unknown): Promise<void>;
  /** Every row of every database, by database and table. */
  everything(): Promise<Record<string, unknown[]>>;
}

// oxlint-disable unicorn/consistent-function-scoping -- the function is sent into a page, alone.
/** An init script: installs the tools in a page. */
export function installStorageTools(): void {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("no reason")));
    });
  const names = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name = "" }) => name);
  const use = async <T>(base: string, run: (open: IDBDatabase) => Promise<T>): Promise<T> => {
    const open = await done(indexedDB.open(base));
    try {
      return await run(open);
    } finally {
      open.close();
    }
  };
  const all = (open: IDBDatabase, table: string): Promise<unknown[]> =>
    done(open.transaction(table).objectStore(table).getAll());
  const storageTools: StorageTools = {
    // Opening one that is not there would make it.
    rows: async (base, table) => ((await names()).includes(base) ? use(base, (open) => all(open, table)) : []),
    put: (base, table, row) =>
      use(base, async (open) => {
        await done(open.transaction(table, "readwrite").objectStore(table).put(row));
      }),
    async everything() {
      const found: Record<string, unknown[]> = {};
      for (const base of await names()) {
        await use(base, async (open) => {
          for (const table of open.objectStoreNames) found[`${base}/${table}`] = await all(open, table);
        });
      }
      return found;
    },
  };
  Object.assign(globalThis, { storageTools });
}
