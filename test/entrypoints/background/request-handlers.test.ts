import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { createCases } from "../../../entrypoints/background/cases/cases.ts";
import { requestHandlers } from "../../../entrypoints/background/requests/request-handlers.ts";
import type { Services } from "../../../entrypoints/background/services.ts";
import { CONTENT_SCHEMAS } from "../../../lib/messaging/schemas.ts";
import type { Fact } from "../../../lib/model/event.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { LONGEST_NUMBER, MOST_NUMBERS } from "../../../lib/model/row-stamp.ts";
import { createOutbox } from "../../../lib/register/outbox.ts";
import { createRecorder } from "../../../lib/register/recorder.ts";
import { requestPortals } from "../../../lib/portals/request-portals.ts";
import { nationalProcedures } from "../../../rules/national/procedures/index.ts";
import { PERSON, uuid } from "../../lib/register/build.ts";
import { openVault } from "../../lib/register/vault/build.ts";

const procedures = nationalProcedures.map((text) => ProcedureSchema.parse(text));
const FIRST = { case: uuid(0xa1), entry: uuid(0xa2), person: uuid(0xa3) };
const SECOND = { case: uuid(0xb1), entry: uuid(0xb2), person: uuid(0xb3) };
const values = {
  number: "YX1",
  arrivedOn: "2026-03-02",
  channel: "in-person",
  applicantName: "王㛃",
  applicantKind: "natural",
  content: "某名单。",
};
const ORIGIN = "http://127.0.0.1";
const PAGE = { tab: 1, frame: 0, origin: ORIGIN, url: `${ORIGIN}/ysqgk/view.do?id=1` };

beforeEach(resetBrowser);

async function office() {
  const { vault, db } = await openVault();
  const memory: Record<string, unknown> = {};
  const area = {
    get: () => Promise.resolve(memory),
    set: (items: object) => Promise.resolve(void Object.assign(memory, items)),
    remove: (keys: string | string[]) => {
      for (const key of [keys].flat()) Reflect.deleteProperty(memory, key);
      return Promise.resolve();
    },
  };
  let made = 0;
  const outbox = createOutbox([area]);
  const recorder = createRecorder({ db, outbox, now: () => new Date(), newId: () => uuid((made += 1)) });
  const services = {
    vault,
    recorder,
    cases: createCases(db, () => Promise.resolve(procedures)),
    settings: { read: () => Promise.resolve({ settings: { person: PERSON, pack: "none" } }) },
    portals: { requests: () => Promise.resolve(requestPortals) },
    packs: { inForceOrNational: () => Promise.resolve({ ok: false, error: "" }) },
    sites: { isOn: (origin: string) => Promise.resolve(origin !== "http://localhost") },
  } as unknown as Services;
  const handlers = requestHandlers(services);
  let entries = 0xc0;
  return {
    db,
    recorder,
    handlers,
    outbox,
    register: (more: object = {}, ids = FIRST) =>
      handlers["request.register"]({ ...ids, values: { ...values, ...more } }, PAGE),
    write: (fact: Fact) =>
      recorder.record([{ id: uuid((entries += 1)), occurredAt: "2026-03-03T00:00:00.000Z", fact }], PERSON),
    stamp: async (number: string) => {
      const reply = await handlers["request.stamps"]({ numbers: [number] }, PAGE);
      return reply.ok ? reply.value.stamps[number] : undefined;
    },
    replyTo: (number: string) => handlers["request.reply-values"]({ number }, PAGE),
  };
}

describe("requestHandlers", () => {
  it("answers a page of a request system on a site that is on, and no other", async () => {
    const { handlers, register, db } = await office();
    await register();
    const elsewhere = [
      { ...PAGE, url: `${ORIGIN}/cms/edit` },
      { ...PAGE, origin: "https://cms.example", url: "https://cms.example/ysqgk/view.do" },
      { ...PAGE, url: "about:blank" },
      { ...PAGE, origin: "http://localhost", url: "http://localhost/ysqgk/view.do" },
    ];
    for (const from of elsewhere) {
      const register2 = { ...SECOND, values: { ...values, number: "YX9" } };
      expect(await handlers["request.stamps"]({ numbers: ["YX1"] }, from)).toMatchObject({ ok: false });
      expect(await handlers["request.reply-values"]({ number: "YX1" }, from)).toMatchObject({ ok: false });
      expect(await handlers["request.register"](register2, from)).toMatchObject({ ok: false });
    }
    expect(await db.events.count()).toBe(1);
    expect(await handlers["request.stamps"]({ numbers: ["YX1"] }, PAGE)).toMatchObject({ ok: true });
  });

  it("registers a request once that two tabs send at the same time", async () => {
    const { register, db } = await office();
    const replies = await Promise.all([register(), register({}, SECOND)]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, false]);
    expect([await db.events.count(), await db.persons.count()]).toEqual([1, 1]);
  });

  it("knows a request whose registration waited in the outbox", async () => {
    const { register, outbox, db } = await office();
    const fields = { "portal-number": "YX1", channel: "in-person", applicant: FIRST.person, content: "某名单。" };
    const fact = { type: "StepTaken", case: FIRST.case, procedure: "request", step: "register", fields } as const;
    await outbox.put([{ entry: { id: FIRST.entry, occurredAt: "2026-03-01T16:00:00.000Z", fact }, by: PERSON }]);
    expect(await register({}, SECOND)).toMatchObject({ ok: false, error: expect.stringContaining("已经登记过") });
    expect([await db.events.count(), await db.persons.count()]).toEqual([1, 0]);
  });

  it("goes by the number that a case has now: the one that was corrected is free again", async () => {
    const { register, write, stamp, replyTo } = await office();
    await register({ number: "YX2" });
    const corrected = { "portal-number": "YX1" };
    const { case: id, entry } = FIRST;
    await write({ type: "StepCorrected", case: id, entry, fields: corrected, reason: "编号录错了" });
    await write({
      type: "StepTaken",
      case: id,
      procedure: "request",
      step: "draft-reply",
      fields: { department: "甲科" },
    });
    expect((await stamp("YX2"))?.tone).toBe("unregistered");
    expect(await replyTo("YX2")).toMatchObject({ ok: false, error: expect.stringContaining("还没有登记") });
    expect(await replyTo("YX1")).toMatchObject({ ok: true, value: { values: { department: "甲科" } } });
    expect(await register({ number: "YX2" }, SECOND)).toMatchObject({ ok: true });
  });

  it("takes the agency's own number for the portal's only with a word, and never for a reply", async () => {
    const { register, write, stamp, replyTo } = await office();
    const fields = { channel: "in-person", applicant: "a", "applicant-kind": "natural", content: "x", number: "P-7" };
    await write({ type: "StepTaken", case: SECOND.case, procedure: "request", step: "register", fields });
    expect((await stamp("P-7"))?.title).toContain("请核对是不是这一件");
    expect(await replyTo("P-7")).toMatchObject({ ok: false, error: expect.stringContaining("本机关的登记编号") });
    expect(await register({ number: "P-7" })).toMatchObject({ error: expect.stringContaining("补上平台编号") });
    // Known by another number on the portal, it is none of P-7's.
    const more = { ...fields, number: "P-8", "portal-number": "Q-1" };
    await write({ type: "StepTaken", case: uuid(0xd1), procedure: "request", step: "register", fields: more });
    expect((await stamp("P-8"))?.tone).toBe("unregistered");
  });

  it("fills no reply where several cases have the number", async () => {
    const { register, write, replyTo } = await office();
    await register();
    const fields = { "portal-number": "YX1", channel: "in-person", applicant: "a", content: "x" };
    await write({ type: "StepTaken", case: SECOND.case, procedure: "request", step: "register", fields });
    expect(await replyTo("YX1")).toMatchObject({ ok: false, error: expect.stringContaining("有几件") });
  });

  it("frees the number of a registration that was withdrawn", async () => {
    const { register, write, stamp } = await office();
    await register();
    const { case: id, entry } = FIRST;
    // Said again by a later step, which nobody withdrew.
    const fields = { "portal-number": "YX1" };
    await write({ type: "StepTaken", case: id, procedure: "request", step: "coordinate", fields });
    await write({ type: "StepWithdrawn", case: id, entry, reason: "登记重复了" });
    expect((await stamp("YX1"))?.tone).toBe("unregistered");
    expect(await register({}, SECOND)).toMatchObject({ ok: true });
  });

  it("takes as many numbers, and as long ones, as a page sends at once", () => {
    const of = (count: number, length: number) =>
      CONTENT_SCHEMAS["request.stamps"].safeParse({ numbers: Array(count).fill("9".repeat(length)) }).success;
    expect(of(MOST_NUMBERS, LONGEST_NUMBER)).toBe(true);
    expect([of(MOST_NUMBERS + 1, 1), of(1, LONGEST_NUMBER + 1)]).toEqual([false, false]);
  });
});
