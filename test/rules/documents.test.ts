import { describe, expect, it } from "vitest";
import { mergePacks, packInForce, rulesOnly } from "../../lib/check/merge-packs.ts";
import { DocumentTemplateSchema, RemedyTextSchema } from "../../lib/model/document-template.ts";
import { parseRulePack } from "../../lib/model/parse-rule-pack.ts";
import { ProcedureSchema } from "../../lib/model/procedure.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { documents } from "../../rules/national/documents/index.ts";
import { remedies } from "../../rules/national/documents/remedies.ts";
import { national } from "../../rules/national/pack.ts";
import { request } from "../../rules/national/procedures/request.ts";

const ALL = BUNDLED_PACKS.flatMap((pack) => (pack.documents ?? []).map((document) => [pack.id, document] as const));
const STALE =
  /上一?级(?:主管)?(?:部门|机关)|[23三]个月内|延长1[05]个|工本费|检索费|复制费|特殊需要|第二十一条|第二十四条|不得公开/;

describe.each(ALL)("a document of %s: $code", (_pack, document) => {
  it("is what the schema takes, as it is", () => {
    expect(DocumentTemplateSchema.parse(document)).toEqual(document);
  });

  it("has none of the wordings that are out of date (DOMAIN 4.4)", () => {
    expect(JSON.stringify([document.title, document.blocks, document.closing])).not.toMatch(STALE);
  });

  it("asks for nothing that it does not use", () => {
    const text = JSON.stringify({ ...document, fields: undefined });
    for (const { id } of document.fields) expect(text).toContain(id);
  });

  it("gives every field the kind that the procedure has, so that a value fits both", () => {
    const { fields } = ProcedureSchema.parse(request);
    for (const own of document.fields) {
      const other = fields.find(({ id }) => id === own.id);
      if (!other) continue;
      const isText = (kind: string): boolean => ["text", "lines", "official", "department"].includes(kind);
      expect([own.id, isText(own.kind) ? "text" : own.kind]).toEqual([
        own.id,
        isText(other.kind) ? "text" : other.kind,
      ]);
    }
  });
});

describe("a bureau's letters to its own departments", () => {
  const says = (pack: string, code: string): string => {
    const found = packInForce(pack, BUNDLED_PACKS)?.documents?.find((one) => one.code === code);
    return JSON.stringify(found?.blocks);
  };

  it.each(BUNDLED_PACKS.map(({ id }) => id))("rest on its own systems, not on what binds governments: %s", (pack) => {
    for (const code of ["L37", "L38", "L39", "L40", "L41"]) expect(says(pack, code)).not.toMatch(/《[^》]*条例》/);
  });

  it("name the system where there is one", () => {
    expect(says("huoshan", "L37")).toContain("按照《霍山县医保局政府信息公开监督检查制度》第三条的规定");
    expect(says("huoshan", "L40")).toContain("按照《霍山县医保局政府信息公开工作社会评议制度》第九条的规定");
    expect(says("linyi", "L37")).toContain("按照本机关的监督检查制度");
    expect(says("linyi", "L40")).toContain("按照本机关的考核制度");
  });

  it("come from the office, not from a 主管部门", () => {
    const roles = ["inspection", "assessment"].flatMap((id) =>
      (national.procedures ?? []).flatMap((one) => (one.id === id ? one.steps.map(({ role }) => role) : [])),
    );
    expect(roles).toContain("政府信息公开工作机构");
    expect(roles).not.toContain("政府信息公开工作主管部门");
  });
});

describe("the national documents", () => {
  it("are named by the procedure's steps and outcomes, each by its own way to object", () => {
    const { outcomes, steps } = ProcedureSchema.parse(request);
    for (const outcome of outcomes) {
      if (outcome.document === undefined) continue;
      const document = documents.find(({ code }) => code === outcome.document);
      expect([outcome.id, document?.remedy]).toEqual([outcome.id, outcome.remedy]);
    }
    const codes = new Set(documents.map(({ code }) => code));
    for (const code of steps.flatMap((step) => step.documents)) expect(codes).toContain(code);
  });

  it("have the words for each way to object", () => {
    expect(remedies.map(({ id }) => id)).toEqual(["R1", "R2", "third-party"]);
    for (const remedy of remedies) expect(RemedyTextSchema.parse(remedy)).toEqual(remedy);
  });

  it("are not sent to pages", () => {
    expect(rulesOnly(national)).not.toHaveProperty("documents");
    expect(rulesOnly(national)).not.toHaveProperty("remedies");
  });
});

describe("an imported pack's documents", () => {
  const frame = { id: "x", title: "某局规则", agency: "某局", version: "1", extends: "national", rules: [] };
  const own = {
    code: "D20",
    title: "本局信息不存在告知书",
    basis: [{ document: "某局规定", clause: "第一条" }],
    kind: "letter",
    blocks: [{ text: "{applicant-name}" }],
    remedy: "R2",
    fields: [],
  };

  it("take the place of the national ones with their codes", () => {
    const parsed = parseRulePack({ ...frame, documents: [own] });
    if (!parsed.ok) throw new Error(parsed.error);
    const merged = mergePacks(national, parsed.value.pack).documents ?? [];
    expect(merged.filter(({ code }) => code === "D20").map(({ title }) => title)).toEqual(["本局信息不存在告知书"]);
    expect(merged).toHaveLength(documents.length);
  });

  it.each([
    ["a field that nobody has", { ...own, blocks: [{ text: "{no-such-field}" }] }, "no-such-field"],
    [
      "a condition on a field that nobody has",
      { ...own, blocks: [{ text: "甲", when: [{ has: "nothing" }] }] },
      "nothing",
    ],
    ["a placeholder without a name", { ...own, blocks: [{ text: "{}" }] }, "字段"],
    ["something to run", { ...own, blocks: [{ text: "甲", script: "alert(1)" }] }, "有误"],
    ["no basis", { ...own, basis: [] }, "basis"],
    ["a code of no document", { ...own, code: "../D20" }, "code"],
    ["texts without end", { ...own, blocks: [{ text: "甲".repeat(2001) }] }, "有误"],
    ["too many parts", { ...own, blocks: Array.from({ length: 81 }, () => ({ text: "甲" })) }, "blocks"],
    ["nothing at all", null, "第1个"],
  ])("are refused and named with %s; the rest is used", (_what, document, says) => {
    const parsed = parseRulePack({ ...frame, documents: [document, { ...own, code: "D21" }] });
    if (!parsed.ok) throw new Error(parsed.error);
    expect(parsed.value.pack.documents?.map(({ code }) => code)).toEqual(["D21"]);
    expect(parsed.value.refused.map(({ reason }) => reason).join("")).toContain(says);
  });
});
