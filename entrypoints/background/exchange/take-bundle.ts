import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ExchangeTaken } from "../../../lib/model/exchange.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { deviceId } from "../../../lib/register/device.ts";
import type { BundleRead } from "../../../lib/register/exchange/read-bundle.ts";
import { takeIn } from "../../../lib/register/exchange/take-in.ts";
import { isFull } from "../../../lib/register/is-full.ts";
import type { Services } from "../services.ts";

/** Takes in what is new of a bundle, puts that down in the log, and tells the pages of articles. */
export async function takeBundle(
  { db, recorder, settings }: Pick<Services, "db" | "recorder" | "settings">,
  { desks: parts, bytes }: Pick<BundleRead, "desks"> & { readonly bytes: Uint8Array<ArrayBuffer> },
  trust: readonly string[],
): Promise<Result<ExchangeTaken>> {
  const device = await deviceId(db, newId);
  const by = (await settings.read()).settings.person;
  // What waits was entered before this was taken in.
  await recorder.drain().catch(() => undefined);
  try {
    const said = { by, device, id: newId(), digest: bytesToHex(sha256(bytes)) };
    const { desks, refused } = await takeIn(db, parts, { trust, now: new Date(), said });
    if (desks.length === 0 && refused.length > 0) return failure(refused.join("\n"));
    if (desks.length > 0) void tellTabs("article.changed", {});
    return success({
      events: desks.reduce((sum, { fresh }) => sum + fresh.length, 0),
      desks: desks.map(({ head, name, fresh }) => ({ device: head.device, name, events: fresh.length })),
      refused,
    });
  } catch (error) {
    const cause = isFull(error) ? "本机存储空间不足" : "本机数据库暂时不能写入";
    return failure(`${cause}，没有接收任何记录，本机原有的没有变化；请腾出空间、重新启动浏览器后再接收一次这个文件。`);
  }
}
