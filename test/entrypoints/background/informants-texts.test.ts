import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Fact } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { uuid } from "../../lib/register/build.ts";
import { PASSPHRASE } from "../../lib/register/vault/build.ts";

import { CASE, LIU, OTHER, PERSON, anew, informants, took, withComplaint } from "./informants-desk.ts";

beforeEach(anew);

describe("H9.6: while it is open, no text of the case names who reported", () => {
  const typed = "朗月（139-0000-7777，黑石渡镇中心卫生院）说：我在收费窗口亲眼看见多收了床位费，欧阳朗月住戴家河村五组";
  const PIECES = ["朗月", "欧阳", "139", "7777", "卫生院", "床位费", "戴家河"];

  it("when it is registered, in a step, a correction, its reason, a withdrawal and the purpose of looking", async () => {
    const { page, record, facts, services } = await withComplaint({ summary: typed.slice(0, 60) });
    await record(took("examine", { "decision-reason": typed, "signed-by": "王建国" }));
    const last = (await allEvents(services.db)).events.at(-1)?.id ?? "";
    await record(
      { type: "StepCorrected", case: CASE, entry: last, fields: { "decision-reason": typed }, reason: typed },
      { type: "StepWithdrawn", case: CASE, entry: last, reason: typed },
      { type: "CasesTied", case: CASE, to: OTHER, tie: "same-subject", reason: typed },
    );
    await page("vault.show", { case: CASE, person: PERSON, purpose: "给欧阳先生回电话" });
    const all = JSON.stringify(await facts());
    expect(all).toContain("〔举报人〕");
    expect(all).toContain("王建国");
    for (const piece of PIECES) expect(all).not.toContain(piece);
  });

  it("nor a text of a case that is about it: by a field, by a tie of either side", async () => {
    const { record, facts } = await withComplaint();
    const [deduction, clarification, tied, other] = [710, 711, 712, 713].map(uuid) as [string, string, string, string];
    const opened = (procedure: string, of: string, fields: FieldValues): Fact => ({
      type: "StepTaken",
      case: of,
      procedure,
      step: "register",
      fields,
    });
    await record(opened("deduction", deduction, { evidence: CASE, "deduction-reason": typed }));
    await record(opened("clarification", clarification, { "found-says": "某处传言" }));
    await record({ type: "CasesTied", case: clarification, to: CASE, tie: "same-subject", reason: typed });
    await record(opened("clarification", clarification, { "found-says": typed }));
    await record({ type: "CasesTied", case: CASE, to: tied, tie: "same-subject", reason: "" });
    await record(opened("request", tied, { content: typed }));
    const all = JSON.stringify(await facts());
    expect(all.match(/〔举报人〕（/g)).toHaveLength(4);
    for (const piece of PIECES) expect(all).not.toContain(piece);
    await record(opened("request", other, { content: typed }));
    expect((await facts()).at(-1)).toMatchObject({ fields: { content: typed } });
  });

  it("nor what is said of figures, of reports and of what is left as it is", async () => {
    const { page, facts } = await withComplaint();
    const said = (fact: Fact) => ({ id: crypto.randomUUID(), occurredAt: new Date().toISOString(), fact });
    const figure = { type: "FigureEntered" as const, figure: "subscribers", period: "2026-02", value: 1, note: typed };
    const signed = {
      type: "ReportSigned" as const,
      report: "annual" as const,
      period: "2025",
      version: 1,
      figures: {},
      cases: {},
      texts: { problems: "没有问题" },
      rules: { pack: "national", title: "全国通用规则", version: "1" },
      calendar: "2026",
      signer: "局长",
    };
    expect(await page("report.record", { entries: [said(figure)] })).toMatchObject({ ok: true });
    expect(await page("exchange.settle", { conflict: "figure/1", reason: typed })).toMatchObject({ ok: true });
    expect(await page("report.record", { entries: [said(signed)] })).toMatchObject({ ok: true });
    for (const more of [{ texts: { problems: typed } }, { version: 2, reason: typed }])
      expect(await page("report.record", { entries: [said({ ...signed, ...more })] })).toMatchObject({
        ok: false,
        error: expect.stringContaining("没有签发"),
      });
    const all = JSON.stringify(await facts());
    expect(all.match(/〔举报人〕（/g)).toHaveLength(2);
    for (const piece of PIECES) expect(all).not.toContain(piece);
  });

  it("also where the rules cannot be read", async () => {
    const { record, facts, services } = await withComplaint();
    vi.spyOn(services.packs, "inForceOrNational").mockResolvedValueOnce({ ok: false, error: "坏了" });
    expect(await record(took("examine", { "decision-reason": typed, related: OTHER }))).toMatchObject({ ok: true });
    const all = JSON.stringify(await facts());
    expect(all).toContain(OTHER);
    for (const piece of PIECES) expect(all).not.toContain(piece);
  });

  it("and where it was locked between the vault and the record, nothing is recorded that names them", async () => {
    const { page, record, facts, services } = await withComplaint();
    await page("vault.put", { compartment: informants, id: uuid(903), record: LIU });
    await page("vault.lock", { compartment: informants });
    const before = (await facts()).length;
    const received = took("receive", { informant: uuid(903), summary: typed }, OTHER);
    expect(await record(received)).toMatchObject({ ok: false, error: expect.stringContaining("已经锁上，没有登记") });
    await page("vault.unlock", { compartment: informants, passphrase: PASSPHRASE });
    vi.spyOn(services.vault, "get").mockResolvedValueOnce({ ok: false, error: "" });
    expect(await record(received)).toMatchObject({ ok: false, error: expect.stringContaining("已经锁上，没有登记") });
    const nobody = took("receive", { informant: uuid(904), summary: typed }, OTHER);
    expect(await record(nobody)).toMatchObject({ ok: false, error: expect.stringContaining("没有登记") });
    expect((await facts()).filter(({ type }) => type === "StepTaken")).toHaveLength(1);
    expect((await facts()).length).toBe(before + 1);
    expect(await record(received)).toMatchObject({ ok: true });
    expect(JSON.stringify(await facts())).not.toContain("朗月");
  });

  it("and other cases are left as they are", async () => {
    const { record, facts } = await withComplaint();
    await record(took("receive", { summary: typed }, OTHER));
    expect((await facts()).at(-1)).toMatchObject({ fields: { summary: typed } });
  });
});
