import type { ExchangeToBackground } from "../../../lib/messaging/exchange-protocol.ts";
import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { deskName } from "../../../lib/model/exchange.ts";
import type { Person } from "../../../lib/model/event.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { today } from "../../../lib/platform/today.ts";
import { createTurns } from "../../../lib/platform/turns.ts";
import { desksHere } from "../../../lib/register/exchange/desks.ts";
import { createReadOnce } from "../../../lib/register/exchange/read-once.ts";
import { createStaging, type Staging } from "../../../lib/register/exchange/staging.ts";
import { writeBundle } from "../../../lib/register/exchange/write-bundle.ts";
import type { Services } from "../services.ts";
import { withoutInformants } from "../vault/without-informants.ts";
import { previewOf } from "./preview.ts";
import { takeBundle } from "./take-bundle.ts";

/** What our own pages may ask about exchanging events with other desks. */
export function exchangeHandlers(
  services: Services,
  staging: Staging = createStaging(() => new Date(), newId),
): Pick<PageHandlers, keyof ExchangeToBackground> {
  const { db, recorder, settings } = services;
  const read = createReadOnce(db, newId);
  // One after another: of two at once, the second would find another log than it looked at.
  const inTurn = createTurns();
  const person = async (): Promise<Person> => (await settings.read()).settings.person;
  const staged = async <T>(
    file: string,
    work: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const bytes = await staging.get(file);
    return bytes
      ? inTurn(() => work(bytes))
      : failure("要读的文件已经不在了，可能已经接收完。请重新选择文件看一看：已经接收的不会重复。");
  };
  return {
    async "exchange.status"() {
      const { own, others } = await desksHere(db, newId);
      return success({ own: { ...own, name: own.name || deskName(await person()) }, others });
    },
    async "exchange.export"({ what }) {
      const { own } = await desksHere(db, newId);
      const { bytes, events } = await writeBundle(db, { device: own.device, what, now: new Date() });
      if (events === 0) return failure("本机还没有记录，没有可以导出的内容。");
      const desk = fileName(own.name || deskName(await person())) || "未填姓名";
      const name = `${desk}-${own.device.slice(0, 8)}${what === "all" ? `-${today()}` : ""}.gongkai`;
      return success({ file: await staging.put(bytes), name, events });
    },
    "exchange.preview": ({ file }) =>
      staged(file, async (bytes) => {
        const bundle = await read(file, bytes);
        return bundle.ok ? success(await previewOf(services, bundle.value)) : bundle;
      }),
    "exchange.import": ({ file, trust }) =>
      staged(file, async (bytes) => {
        const bundle = await read(file, bytes);
        const taken = bundle.ok ? await takeBundle(services, { ...bundle.value, bytes }, trust) : bundle;
        // Refused or not: the file that it came from is there still, this is the log in plain words.
        await staging.drop(file);
        return taken;
      }),
    async "exchange.settle"({ conflict, reason }) {
      const fact = { type: "ConflictSettled", conflict, reason } as const;
      const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
      const entries = await withoutInformants(services, [entry]);
      if (!entries.ok) return entries;
      const written = await recorder.record(entries.value, await person());
      return written.ok ? success({ notice: written.value.notice }) : written;
    },
  };
}

/** So much of a name goes into a file's, which with its path may not be long. */
const LONGEST_NAME = 40;

/** What of a name every system takes in a file's: no control characters, none that has a meaning there, no dot in front. */
function fileName(name: string): string {
  const plain = name.replace(/[\p{C}\s\\/:*?"<>|]/gu, "").replace(/^\.+/, "");
  // By characters: half of one is none.
  return Array.from(plain).slice(0, LONGEST_NAME).join("");
}
