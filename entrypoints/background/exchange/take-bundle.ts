import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ExchangeTaken } from "../../../lib/model/exchange.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { readBundle } from "../../../lib/register/exchange/read-bundle.ts";
import { takenInFact } from "../../../lib/register/exchange/taken-in.ts";
import { takeIn } from "../../../lib/register/exchange/take-in.ts";
import type { Services } from "../services.ts";

/** Takes in what is new of a bundle, puts that down in the log, and tells the pages of articles. */
export async function takeBundle(
  { db, recorder, settings }: Pick<Services, "db" | "recorder" | "settings">,
  bytes: Uint8Array<ArrayBuffer>,
  trust: readonly string[],
): Promise<Result<ExchangeTaken>> {
  const read = await readBundle(db, bytes);
  if (!read.ok) return read;
  const { desks, refused } = await takeIn(db, read.value.desks, { trust, now: new Date() });
  if (desks.length === 0 && refused.length > 0) return failure(refused.join("\n"));
  const taken = {
    events: desks.reduce((sum, { fresh }) => sum + fresh.length, 0),
    desks: desks.map(({ head, name, fresh }) => ({ device: head.device, name, events: fresh.length })),
    refused,
  };
  if (desks.length === 0) return success({ ...taken, notice: null });
  const fact = takenInFact(desks, bytesToHex(sha256(bytes)));
  const entry = fact && { id: newId(), occurredAt: new Date().toISOString(), fact };
  const written = await recorder.record(entry ? [entry] : [], (await settings.read()).settings.person);
  void tellTabs("article.changed", {});
  return success({ ...taken, notice: written.ok ? written.value.notice : written.error });
}
