import type { Register } from "./db.ts";

/** This installation's id, a UUID: made at the first call, the same ever after. */
export function deviceId(db: Register, newId: () => string): Promise<string> {
  return db.transaction("rw", db.meta, async () => {
    const row = await db.meta.get("device");
    if (row?.key === "device") return row.device;
    const device = newId();
    await db.meta.add({ key: "device", device });
    return device;
  });
}
