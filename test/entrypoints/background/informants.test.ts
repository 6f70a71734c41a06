import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Fact } from "../../../lib/model/event.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { fillDisk, uuid } from "../../lib/register/build.ts";
import { PASSPHRASE, WANG } from "../../lib/register/vault/build.ts";

import { CASE, LIU, OTHER, PERSON, anew, informants, purpose, took, withComplaint, worker } from "./informants-desk.ts";

beforeEach(anew);

describe("H9.6: who reported is shown", () => {
  const asked = { case: CASE, person: PERSON, purpose };

  it("from their case alone, once it is recorded who looked and for what", async () => {
    const { page, facts } = await withComplaint();
    expect(await page("vault.show", asked)).toMatchObject({ ok: true, value: { state: "read", record: LIU } });
    expect((await facts()).at(-1)).toEqual({ type: "PersonShown", ...asked });
    const before = (await facts()).length;
    expect(await page("vault.show", { ...asked, case: OTHER })).toMatchObject({ ok: false });
    expect(await page("vault.show", { ...asked, purpose: " " })).toMatchObject({ ok: false });
    expect(await facts()).toHaveLength(before);
    expect(await page("vault.show", { ...asked, person: uuid(5) })).toMatchObject({ ok: false });
    expect((await facts()).slice(before)).toEqual([
      { type: "PersonRefused", case: CASE, tried: "look", reason: "not-named" },
    ]);
  });

  it("not where it cannot be written, though memory could keep it, and not while it is locked", async () => {
    const { page, services, facts } = await withComplaint();
    const room = fillDisk(services.db);
    const areas = [vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"))];
    const answered = await page("vault.show", asked);
    expect(answered).toMatchObject({ ok: false });
    expect(JSON.stringify(answered)).not.toContain(LIU.name);
    for (const area of areas) area.mockRestore();
    room();
    await page("vault.lock", { compartment: informants });
    expect(await page("vault.show", asked)).toMatchObject({ ok: false, error: expect.stringContaining("上锁") });
    expect((await facts()).some(({ type }) => type === "PersonShown")).toBe(false);
  });

  it.each(["基金监管科", " 基金 监管科", "某县医疗保障局基金监管科", ""])(
    "never to the department that was reported, nor to a desk that has not said which it is: “%s”",
    async (department) => {
      const { page, desk, facts } = await withComplaint();
      expect(await page("vault.show", asked)).toMatchObject({ ok: true });
      await desk(department);
      expect(await page("vault.show", asked)).toMatchObject({
        ok: false,
        error: expect.stringMatching(/^被反映的部门(?!.*(?:设置|所在部门))/),
      });
      expect((await facts()).at(-1)).toEqual({
        type: "PersonRefused",
        case: CASE,
        tried: "look",
        reason: "reported",
      });
      // Another department put down in the settings opens nothing where this one was ever written for.
      await desk("待遇保障科");
      expect(await page("vault.show", asked)).toMatchObject({ ok: department === "" });
      expect((await facts()).filter(({ type }) => type === "PersonShown")).toHaveLength(department === "" ? 2 : 1);
    },
  );

  it("never to a department that was reported as another desk entered the same step later", async () => {
    const { page, desk, services } = await withComplaint();
    const [first] = (await allEvents(services.db)).events.filter(({ fact }) => fact.type === "StepTaken");
    if (first?.fact.type !== "StepTaken") throw new Error("no complaint");
    const fact = { ...first.fact, fields: { ...first.fact.fields, investigated: "待遇保障科" } };
    await services.db.twins.add({ ...first, device: uuid(0xd0), sequence: 1, fact });
    await desk("待遇保障科");
    expect(await page("vault.show", asked)).toMatchObject({ ok: false });
  });

  it("never to a department that was reported before or after a correction", async () => {
    const { page, record, desk, facts, services } = await withComplaint();
    const [first] = (await allEvents(services.db)).events.filter(({ fact }) => fact.type === "StepTaken");
    await record({
      type: "StepCorrected",
      case: CASE,
      entry: first?.id ?? "",
      fields: { investigated: "待遇保障科" },
      reason: "登记有误",
    });
    for (const department of ["待遇保障科", "基金监管科"]) {
      await desk(department);
      expect(await page("vault.show", asked), department).toMatchObject({ ok: false });
      const changed = { compartment: informants, id: PERSON, case: CASE, record: { ...LIU, name: "别人" } };
      expect(await page("vault.put", changed), department).toMatchObject({ ok: false });
    }
    const refused = (await facts()).filter(({ type }) => type === "PersonRefused");
    expect(refused.map((fact) => (fact.type === "PersonRefused" ? fact.tried : ""))).toEqual([
      "look",
      "change",
      "look",
      "change",
    ]);
  });

  it("not by another case that names them too: none can be made, and one that is there opens nothing", async () => {
    const { page, record, desk, services, facts } = await withComplaint({ investigated: "待遇科" });
    await desk("待遇科");
    const own = took("receive", { informant: PERSON, summary: "另一件", investigated: "办公室" }, OTHER);
    expect(await record(own)).toMatchObject({ ok: false, error: expect.stringContaining("另一件投诉举报") });
    const both = [OTHER, CASE].map((of) => took("receive", { informant: uuid(906) }, of));
    await page("vault.put", { compartment: informants, id: uuid(906), record: LIU });
    expect(await record(...both)).toMatchObject({ ok: false });
    const entry = { id: uuid(777), occurredAt: "2026-09-06T16:00:00.000Z", fact: own };
    await services.recorder.record([entry], { name: "", department: "", role: "" });
    expect(await page("vault.show", { ...asked, case: OTHER })).toMatchObject({ ok: false });
    expect((await facts()).some(({ type }) => type === "PersonShown")).toBe(false);
  });

  it("by no other message", async () => {
    const { page, content } = await withComplaint();
    await page("vault.create", { compartment: "applicants", passphrase: "huaihe shui hen chang" });
    const { name } = LIU;
    const answers = [
      await page("vault.get", { compartment: informants, ids: [PERSON] } as never),
      await page("vault.get", { compartment: "applicants", ids: [PERSON] }),
      await page("vault.find", { compartment: informants, record: LIU } as never),
      await page("vault.find", { compartment: "applicants", record: LIU }),
      await page("vault.put-all", { compartment: informants, persons: [{ id: PERSON, record: LIU }] } as never),
      await page("vault.put", { compartment: informants, id: PERSON, record: WANG }),
      await page("vault.put", { compartment: "applicants", id: PERSON, record: WANG }),
      await content("vault.show", asked),
      await content("vault.state", { compartment: informants }),
    ];
    expect(JSON.stringify(answers)).not.toContain(name);
    expect(answers[0]).toMatchObject({ ok: false });
    expect(answers.slice(4).every((one) => !one.ok)).toBe(true);
    expect(await page("vault.show", asked)).toMatchObject({ value: { record: LIU } });
  });

  it("and a form that is pressed again puts the same person again, not one more, and no other in their place", async () => {
    const { page, services } = await withComplaint();
    const same = { compartment: informants, id: PERSON, record: LIU };
    expect(await page("vault.put", same)).toMatchObject({ ok: true, value: { person: PERSON } });
    expect(await services.db.persons.count()).toBe(1);
    expect(await page("vault.put", { ...same, record: { ...LIU, name: "别人" } })).toMatchObject({ ok: false });
  });

  it("with rows that cannot be compared: two reports of one informant look like those of two", async () => {
    const { page, services } = await withComplaint();
    await page("vault.put", { compartment: informants, id: uuid(902), record: LIU });
    const rows = (await services.db.persons.toArray()) as { sameAs?: string; tokens?: string[] }[];
    expect(rows.map(({ tokens }) => tokens)).toEqual([[], []]);
    expect(new Set(rows.map(({ sameAs }) => sameAs)).size).toBe(2);
  });
});

// Keys are stretched as they are for users, a dozen times.
describe("H9.6: each opening of the compartment is recorded", { timeout: 60_000 }, () => {
  const openings = (facts: readonly Fact[]) => facts.filter(({ type }) => type === "CompartmentOpened").length;

  it("once for each passphrase or code that was right, and none for a wrong one", async () => {
    const { page, facts } = worker();
    const made = await page("vault.create", { compartment: informants, passphrase: PASSPHRASE });
    const start = openings(await facts());
    await page("vault.lock", { compartment: informants });
    expect(await page("vault.unlock", { compartment: informants, passphrase: "不对的一句口令吧" })).toMatchObject({
      ok: false,
    });
    expect(openings(await facts())).toBe(start);
    await page("vault.unlock", { compartment: informants, passphrase: PASSPHRASE });
    expect(openings(await facts())).toBe(start + 1);
    const code = made.ok ? (made.value as { recovery: string }).recovery : "";
    await page("vault.recover", { compartment: informants, code, next: "huaihe shui hen chang" });
    expect(openings(await facts())).toBe(start + 2);
    await page("vault.create", { compartment: "applicants", passphrase: PASSPHRASE });
    expect(openings(await facts())).toBe(start + 2);
  });

  it("or does not come about", async () => {
    const { page, services } = worker();
    await page("vault.create", { compartment: informants, passphrase: PASSPHRASE });
    await page("vault.lock", { compartment: informants });
    const room = fillDisk(services.db);
    const areas = [vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"))];
    expect(await page("vault.unlock", { compartment: informants, passphrase: PASSPHRASE })).toMatchObject({
      ok: false,
    });
    for (const area of areas) area.mockRestore();
    room();
    expect(await page("vault.state", { compartment: informants })).toMatchObject({ value: { state: "locked" } });
  });

  it("and its passphrase is not that of the applicants", async () => {
    const { page, facts } = worker();
    const second = "huaihe shui hen chang";
    await page("vault.create", { compartment: "applicants", passphrase: PASSPHRASE });
    const create = (passphrase: string) => page("vault.create", { compartment: informants, passphrase });
    expect(await create(PASSPHRASE)).toMatchObject({ ok: false, error: "请换一个口令。" });
    expect(await create(second)).toMatchObject({ ok: true });
    expect(
      await page("vault.change-passphrase", { compartment: "applicants", passphrase: PASSPHRASE, next: second }),
    ).toMatchObject({ ok: false, error: "请换一个口令。" });
    // Said of neither, and put down where it was a guess at that of informants.
    expect((await facts()).at(-1)).toEqual({
      type: "CompartmentOpened",
      compartment: informants,
      how: "tried-elsewhere",
    });
  });

  it("so is another passphrase, another code, another record; refused, all stay as they are", async () => {
    const { page, facts, services } = await withComplaint();
    const next = "huaihe shui hen chang";
    const renewed = await page("vault.renew-recovery", { compartment: informants, passphrase: PASSPHRASE });
    const code = renewed.ok ? (renewed.value as { recovery: string }).recovery : "";
    const change = { compartment: informants, id: PERSON, case: CASE, record: { ...LIU, phone: "13900008888" } };
    const asked = { case: CASE, person: PERSON, purpose };
    const room = fillDisk(services.db);
    expect(await page("vault.recover", { compartment: informants, code, next })).toMatchObject({ ok: false });
    expect(
      await page("vault.change-passphrase", { compartment: informants, passphrase: PASSPHRASE, next }),
    ).toMatchObject({ ok: false });
    expect(await page("vault.renew-recovery", { compartment: informants, passphrase: PASSPHRASE })).toMatchObject({
      ok: false,
    });
    expect(await page("vault.put", change)).toMatchObject({ ok: false });
    room();
    expect(await page("vault.show", asked)).toMatchObject({ value: { record: LIU } });
    expect(await page("vault.put", change)).toMatchObject({ ok: true });
    expect((await facts()).at(-1)).toEqual({ type: "PersonChanged", case: CASE, person: PERSON });
    // The old ones are good still.
    expect(
      await page("vault.change-passphrase", { compartment: informants, passphrase: PASSPHRASE, next }),
    ).toMatchObject({ ok: true });
    expect(await page("vault.recover", { compartment: informants, code, next: "第三句没有人知道的话" })).toMatchObject({
      ok: true,
    });
    const ways = (await facts()).flatMap((fact) => (fact.type === "CompartmentOpened" ? [fact.how] : []));
    expect(ways).toEqual([undefined, "recovery-renewed", "passphrase-changed", "recovery"]);
  });
});

describe("H9.6: erasing who reported", () => {
  const erasing = { compartment: informants, person: PERSON, case: CASE, closed: "1980-06-01" };

  /** One that was withdrawn on a day, as `withComplaint` otherwise. */
  async function closedOn(day: string) {
    const one = await withComplaint();
    const fact = took("withdraw", {});
    const entry = { id: uuid(780), occurredAt: `${day}T01:00:00.000Z`, fact };
    expect(await one.page("case.record", { entries: [entry] })).toMatchObject({ ok: true });
    await one.services.office.save({ ...(await one.services.office.read()).office, archiveYears: 1 });
    return one;
  }

  it("is done for the case that names them, by the day on which the log has it closed, and leaves the id", async () => {
    vi.setSystemTime("2026-11-22T02:00:00.000Z");
    const { page, facts } = await closedOn("2026-09-08");
    const erase = (parts: object) => page("vault.erase", { ...erasing, basis: "欧阳朗月档案销毁清册第3号", ...parts });
    // A page says what it likes.
    expect(await erase({})).toMatchObject({ ok: false, error: expect.stringContaining("2028-01-01 起") });
    expect(await erase({ case: OTHER })).toMatchObject({ ok: false });
    vi.setSystemTime("2028-01-02T02:00:00.000Z");
    await page("vault.lock", { compartment: informants });
    expect(await erase({})).toMatchObject({ ok: false, error: expect.stringContaining("上锁") });
    await page("vault.unlock", { compartment: informants, passphrase: PASSPHRASE });
    expect(await erase({})).toMatchObject({ ok: true });
    expect((await facts()).at(-1)).toEqual({
      type: "PersonErased",
      case: CASE,
      person: PERSON,
      basis: "〔举报人〕档案销毁清册第3号",
    });
    expect(await erase({ basis: "再按一次" })).toMatchObject({ ok: true });
    expect((await facts()).filter(({ type }) => type === "PersonErased")).toHaveLength(1);
    expect(await page("vault.show", { case: CASE, person: PERSON, purpose })).toMatchObject({
      value: { state: "erased" },
    });
  });

  it("is not done while the case is open, nor by the department that was reported", async () => {
    const { page, desk, services, facts } = await withComplaint();
    const basis = "档案销毁清册第3号";
    expect(await page("vault.erase", { ...erasing, basis })).toMatchObject({
      ok: false,
      error: expect.stringContaining("还没有办结"),
    });
    await desk("基金监管科");
    expect(await page("vault.erase", { ...erasing, basis })).toMatchObject({
      ok: false,
      error: expect.stringContaining("被反映的部门"),
    });
    expect((await facts()).at(-1)).toMatchObject({ type: "PersonRefused", tried: "erase" });
    expect(await services.db.persons.toArray()).toMatchObject([{ id: PERSON, compartment: informants }]);
  });
});
