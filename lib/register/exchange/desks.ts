import { type Desk, deskName } from "../../model/exchange.ts";
import { deviceId } from "../device.ts";
import type { Register } from "../db.ts";
import { heads, rowAt } from "../read.ts";
import { fingerprint, ownKey } from "./desk-key.ts";

/** This desk, and the others whose events are here or whose key was accepted, by device. */
export async function desksHere(
  db: Register,
  newId: () => string,
): Promise<{ readonly own: Desk; readonly others: readonly Desk[] }> {
  const device = await deviceId(db, newId);
  const keys = new Map((await db.desks.toArray()).map((desk) => [desk.device, desk.key]));
  const ends = new Map((await heads(db)).map((head) => [head.device, head.sequence]));
  const here = async (id: string, key: string | undefined): Promise<Desk> => {
    const upTo = ends.get(id) ?? 0;
    const last = upTo > 0 ? await rowAt(db, id, upTo) : undefined;
    return {
      device: id,
      name: last ? deskName(last.by) : "",
      upTo,
      ...(last && { seen: last.enteredAt }),
      fingerprint: key === undefined ? "" : fingerprint(key),
      trusted: key !== undefined,
    };
  };
  const others = [...new Set([...ends.keys(), ...keys.keys()])].filter((id) => id !== device).sort();
  return {
    own: await here(device, (await ownKey(db, device)).key),
    others: await Promise.all(others.map((id) => here(id, keys.get(id)))),
  };
}
