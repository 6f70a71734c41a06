import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { createCases } from "../../../entrypoints/background/cases/cases.ts";
import { registerRequest } from "../../../entrypoints/background/requests/register-request.ts";
import { createRequestDesk } from "../../../entrypoints/background/requests/request-desk.ts";
import type { Services } from "../../../entrypoints/background/services.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { createRecorder } from "../../../lib/register/recorder.ts";
import { nationalProcedures } from "../../../rules/national/procedures/index.ts";
import { PERSON, uuid } from "../../lib/register/build.ts";
import { openVault } from "../../lib/register/vault/build.ts";

const procedures = nationalProcedures.map((text) => ProcedureSchema.parse(text));
const ids = { case: uuid(0xa1), entry: uuid(0xa2), person: uuid(0xa3) };
const values = {
  number: "YX1",
  arrivedOn: "2026-03-02",
  channel: "in-person",
  applicantName: "王㛃",
  applicantKind: "natural",
  idKind: "resident-id",
  idNumber: "349999199001010011",
  phone: "13800000011",
  address: "云溪县示例路1号",
  content: "王㛃（13800000011，云溪县示例路1号）申请公开某名单。",
  wantedForm: "寄给王 㛃",
  wantedDelivery: "邮寄：云溪县示例路１号 王㛃 138-0000-0011",
};

beforeEach(resetBrowser);

async function office() {
  const { vault, db } = await openVault();
  const nothing = { list: () => Promise.resolve([]), put: () => Promise.resolve(), remove: () => Promise.resolve() };
  let made = 0;
  const recorder = createRecorder({
    db,
    outbox: { ...nothing, count: () => Promise.resolve(0) },
    now: () => new Date(),
    newId: () => uuid((made += 1)),
  });
  const settings = { read: () => Promise.resolve({ settings: { person: PERSON } }) };
  const services = { vault, recorder, settings } as unknown as Services;
  const desk = createRequestDesk(createCases(db, () => Promise.resolve(procedures)));
  const register = (more: object = {}, other: object = {}) =>
    registerRequest(services, desk, { ...ids, ...other, values: { ...values, ...more } });
  return { vault, db, desk, register };
}

describe("registerRequest", () => {
  it("opens a case on the day of arrival, with the applicant in the vault and nothing of them in the log", async () => {
    const { vault, db, desk, register } = await office();
    expect(await register()).toMatchObject({ ok: true, value: { notice: null, stamp: { tone: "late" } } });
    const [event, ...more] = await db.events.toArray();
    expect(more).toEqual([]);
    expect(event?.occurredAt).toBe("2026-03-01T16:00:00.000Z");
    expect(event?.fact).toMatchObject({
      step: "register",
      fields: {
        "portal-number": "YX1",
        channel: "in-person",
        content: "〔申请人〕（〔电话〕，〔地址〕）申请公开某名单。",
        "wanted-form": "寄给〔申请人〕",
        "wanted-delivery": "邮寄：〔地址〕 〔申请人〕 〔电话〕",
        applicant: ids.person,
      },
    });
    const log = JSON.stringify(event);
    for (const secret of ["王㛃", "㛃", "13800000011", "0000-0011", "349999199001010011", "示例路"])
      expect(log).not.toContain(secret);
    const read = await vault.get("applicants", [ids.person]);
    expect(read).toMatchObject({ value: [{ record: { name: "王㛃", idNumber: "349999199001010011" } }] });
    expect((await desk.stamps(["YX1", "YX2"]))["YX2"]?.tone).toBe("unregistered");
  });

  it("does the same once however often it is asked, and never registers a number twice", async () => {
    const { db, register } = await office();
    const [one, again] = [await register(), await register()];
    expect(again).toEqual(one);
    const other = await register({}, { case: uuid(0xb1), entry: uuid(0xb2), person: uuid(0xb3) });
    expect(other).toMatchObject({ ok: false, error: expect.stringContaining("YX1 已经登记过") });
    expect(await db.events.count()).toBe(1);
    expect(await db.persons.count()).toBe(1);
  });

  it.each([
    ["what was not read", { applicantName: "", content: undefined }, "没有读到申请人、申请内容"],
    ["a day that has not come", { arrivedOn: "2999-01-01" }, "还没有到"],
    ["a day that there is not", { arrivedOn: "2026-02-31" }, "收到日期 2026-02-31 没有这一天"],
    ["a month that there is not", { arrivedOn: "2026-00-00" }, "收到日期 2026-00-00 没有这一天"],
    ["a day of another age", { arrivedOn: "1026-03-02" }, "收到日期 1026-03-02"],
    ["a day before there were requests", { arrivedOn: "2008-04-30", channel: "mail-plain" }, "收到日期 2008-04-30"],
    ["what is no number", { number: "9".repeat(101) }, "不像是编号"],
    ["a day in other words", { arrivedOn: "3月2日" }, "对不上"],
    ["a channel in other words", { channel: "网上" }, "对不上"],
    ["a kind of applicant that there is not", { applicantKind: "外国人" }, "申请人信息"],
  ])("refuses %s with a sentence, and keeps nothing", async (_what, more, sentence) => {
    const { db, register } = await office();
    expect(await register(more)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
    expect(await db.events.count()).toBe(0);
    expect(await db.persons.count()).toBe(0);
  });

  it("keeps nothing while the vault is locked", async () => {
    const { vault, db, register } = await office();
    await vault.lock("applicants");
    expect(await register()).toMatchObject({ ok: false, error: expect.stringContaining("口令") });
    expect(await db.events.count()).toBe(0);
  });

  it("takes a letter's arrival as a fact of its own: nothing runs until it is confirmed", async () => {
    const { desk, register } = await office();
    await register({ channel: "mail-plain", idKind: "credit-code", applicantKind: "company", idNumber: "91X" });
    const one = await desk.find("YX1");
    expect(one?.state).toBe("unconfirmed");
    expect(one?.fields["arrived-at-office"]).toBe("2026-03-02");
  });
});
