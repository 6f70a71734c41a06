import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OFFICE } from "../documents/letters/sample-case.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { worker } from "./worker.ts";

const TEMPLATE = { code: "D20", name: "本局答复书.docx", at: "2026-11-20T01:00:00.000Z", base64: "UEsDBA==" };

beforeEach(resetBrowser);

const ask = (name: string, data: object = {}, sender?: object) => worker().ask(name, data, sender);

it("has an empty office until somebody entered it, and keeps what was entered", async () => {
  expect(await ask("office.get")).toMatchObject({ ok: true, value: { office: { name: "", court: "" }, notice: null } });
  expect(await ask("office.save", OFFICE)).toEqual({ ok: true, value: {} });
  expect(await ask("office.get")).toEqual({ ok: true, value: { office: OFFICE, notice: null } });
});

it("keeps aside what it cannot read, and says so", async () => {
  await fakeBrowser.storage.local.set({ office: { name: 5 } });
  expect(await ask("office.get")).toMatchObject({ ok: true, value: { office: { name: "" }, notice: /另存/ } });
  expect(await fakeBrowser.storage.local.get("office-unreadable")).toEqual({ "office-unreadable": { name: 5 } });
});

it.each([
  ["an office with a field that is not known", "office.save", { ...OFFICE, key: "x" }],
  ["an office with a text without end", "office.save", { ...OFFICE, name: "甲".repeat(61) }],
  ["a template of no document", "letter-template.save", { ...TEMPLATE, code: "X1" }],
  ["a template that is no base64", "letter-template.save", { ...TEMPLATE, base64: "<script>" }],
])("refuses %s", async (_what, name, data) => {
  expect(await ask(name, data)).toMatchObject({ ok: false });
});

it("keeps one template a document, until it is taken away", async () => {
  await ask("letter-template.save", TEMPLATE);
  await ask("letter-template.save", { ...TEMPLATE, name: "新答复书.docx" });
  await ask("letter-template.save", { ...TEMPLATE, code: "D03" });
  expect(await ask("letter-template.list")).toMatchObject({
    value: { templates: [{ code: "D03" }, { code: "D20", name: "新答复书.docx" }] },
  });
  await ask("letter-template.remove", { code: "D20" });
  expect(await ask("letter-template.list")).toMatchObject({ value: { templates: [{ code: "D03" }] } });
});

it("tells nothing of it to a page's script", async () => {
  const from = { url: "https://www.example.gov.cn/", origin: "https://www.example.gov.cn", frameId: 0, tab: { id: 1 } };
  expect(await ask("office.get", {}, from)).toMatchObject({ ok: false });
  expect(await ask("letter-template.list", {}, from)).toMatchObject({ ok: false });
});

it("gives our pages the documents with the pack as it was written", async () => {
  const [national] = BUNDLED_PACKS;
  expect(await ask("pack.read")).toMatchObject({
    value: { written: { documents: national?.documents, remedies: national?.remedies } },
  });
});
