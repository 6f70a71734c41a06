import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { expect, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import type { MessageName, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Fact } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { disk, uuid } from "../../lib/register/build.ts";
import { PASSPHRASE } from "../../lib/register/vault/build.ts";

const ID = fakeBrowser.runtime.id;
const SITE = "https://portal.example.gov.cn";
/** A complaint, another case, and who reported the first. */
export const [CASE, OTHER, PERSON] = [uuid(700), uuid(701), uuid(901)];
/** The compartment. */
export const informants = "informants" as const;
/** For what is looked. */
export const purpose = "核对联系方式";
/** Who reported. */
export const LIU: PersonRecord = {
  kind: "natural",
  name: "欧阳朗月",
  unit: "某县黑石渡镇中心卫生院",
  phone: "13900007777",
  address: "某县黑石渡镇戴家河村五组",
  statement: "我在收费窗口亲眼看见多收了床位费。他们让我不要说出去。",
};

let storage = disk();
let entries = 100;

/** The background over the disk, and pages that ask it. */
export function worker() {
  const services = createServices(storage.open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  const page = <N extends MessageName>(name: N, data: RequestOf<N>) =>
    answer(handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/dashboard.html") });
  return {
    services,
    page,
    content: (name: string, data: object) =>
      answer(handlers, { name, data }, { id: ID, url: `${SITE}/list`, origin: SITE, frameId: 0, tab: { id: 7 } }),
    facts: async () => (await allEvents(services.db)).events.map(({ fact }) => fact),
    record: (...facts: Fact[]) =>
      page("case.record", {
        entries: facts.map((fact) => ({
          id: uuid((entries += 1)),
          occurredAt: "2026-09-06T16:00:00.000Z",
          fact,
        })),
      }),
    desk: (department: string) =>
      services.settings.change((now) => ({ ...now, person: { name: "李明", department, role: "科员" } })),
  };
}

/** A step of a complaint. */
export function took(step: string, fields: FieldValues, of = CASE): Fact {
  return { type: "StepTaken", case: of, procedure: "complaint", step, fields };
}

/** A worker at a desk of 办公室, with an open compartment and a complaint from LIU in it. */
export async function withComplaint(fields: FieldValues = {}) {
  const one = worker();
  await one.desk("办公室");
  expect(await one.page("vault.create", { compartment: informants, passphrase: PASSPHRASE })).toMatchObject({
    ok: true,
  });
  await one.page("vault.put", { compartment: informants, id: PERSON, record: LIU });
  const said = { informant: PERSON, summary: "医疗服务收费", investigated: "基金监管科", ...fields };
  expect(await one.record(took("receive", said))).toMatchObject({ ok: true });
  return one;
}

/** An empty browser and disk. */
export function anew(): void {
  vi.restoreAllMocks();
  vi.useRealTimers();
  resetBrowser();
  storage = disk();
}
