import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ExchangeTaken } from "../../../lib/messaging/exchange-protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { readBundle, type DeskPart } from "../../../lib/register/exchange/read-bundle.ts";
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
  const written = await recorder.record([takenIn(desks, bytes)], (await settings.read()).settings.person);
  void tellTabs("article.changed", {});
  return success({ ...taken, notice: written.ok ? written.value.notice : written.error });
}

function takenIn(desks: readonly DeskPart[], bytes: Uint8Array): Entry {
  return {
    id: newId(),
    occurredAt: new Date().toISOString(),
    fact: {
      type: "EventsTakenIn",
      events: desks.reduce((sum, { fresh }) => sum + fresh.length, 0),
      from: desks.map(({ head: { device, sequence: upTo } }) => ({ device, upTo })),
      digest: bytesToHex(sha256(bytes)),
    },
  };
}
