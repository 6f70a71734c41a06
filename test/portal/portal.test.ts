// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sampleArticle, sampleFaults } from "./sample.ts";
import { type Portal, startPortal } from "./server.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());
beforeEach(() => post("/api/reset", {}));

function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return fetch(portal.url + path, { method: "POST", body, redirect: "manual" });
}

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(portal.url + path);
  return { status: response.status, text: await response.text() };
}

describe("saving", () => {
  it("keeps a form's fields byte for byte and publishes under a stable address", async () => {
    const html = '<p class="a">甲&nbsp;\r\n  乙\u200B</p>';
    const saved = await post("/admin/articles/publish", { title: "标题", html });
    expect(saved.status).toBe(303);
    expect(saved.headers.get("location")).toBe("/articles/1005?notice=published");
    expect(JSON.parse((await get("/api/articles/1005")).text)).toMatchObject({
      title: "标题",
      html,
      status: "published",
    });
    expect((await get("/articles/1005")).text).toContain(html);
  });

  it("saves a draft by its own address, and again under the same id", async () => {
    await post("/admin/articles/save-draft", { title: "一" });
    await post("/admin/articles/save-draft", { id: "1005", title: "二" });
    expect(portal.articles().at(-1)).toMatchObject({ id: 1005, title: "二", status: "draft" });
    expect((await get("/articles/1005")).status).toBe(404);
  });

  it("tells publishing from a draft by the field, where both share an address", async () => {
    await post("/admin/articles/save", { action: "draft" });
    await post("/admin/articles/save", { action: "publish" });
    expect(portal.articles().slice(-2)).toMatchObject([{ status: "draft" }, { status: "published" }]);
  });

  it("takes JSON and keeps only the name of an attached file", async () => {
    const response = await fetch(`${portal.url}/api/articles/publish`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title: "标题", html: "<p>正文</p>" }),
    });
    expect(await response.json()).toEqual({ ok: true, id: 1005, status: "published", url: "/articles/1005" });
    const body = new FormData();
    body.set("attachment", new File(["内容"], "附件.docx"));
    await fetch(`${portal.url}/admin/articles/save-draft`, { method: "POST", body });
    expect(portal.articles().at(-1)).toMatchObject({ attachment: "附件.docx" });
  });

  it("logs what was sent, in order, and forgets it at a reset", async () => {
    await post("/admin/articles/save-draft", { title: "一" });
    await get("/api/articles");
    await get("/admin/articles?notice=draft");
    expect(JSON.parse((await get("/api/log")).text)).toEqual([
      { method: "POST", path: "/admin/articles/save-draft", fields: { title: "一" } },
      { method: "GET", path: "/admin/articles", fields: { notice: "draft" } },
    ]);
    await post("/api/reset", {});
    expect(JSON.parse((await get("/api/log")).text)).toEqual([]);
    expect(portal.articles()).toHaveLength(4);
  });
});

describe("static files", () => {
  it("serves editors and the portal's own assets", async () => {
    for (const path of [
      "/assets/portal.css",
      "/vendor/ueditor/ueditor.config.js",
      "/vendor/ckeditor4/ckeditor.js",
      "/vendor/prosemirror-view/dist/index.js",
    ]) {
      expect((await get(path)).status, path).toBe(200);
    }
  });

  it("serves nothing else", async () => {
    for (const path of [
      "/vendor/typescript/package.json",
      "/vendor/constructor/package.json",
      "/vendor/quill/..%2f..%2f..%2fpackage.json",
      "/vendor/quill/..%2Fpackage.json",
      "/vendor/quill/%2e%2e%2f%2e%2e%2fzod%2fpackage.json",
      "/vendor/quill//etc/passwd",
      "/vendor/quill/%E0%A4%A",
      "/vendor/quill",
      "/assets/..%2fserver.ts",
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });
});

describe("the sample", () => {
  it("has each planted fault once in its body", () => {
    for (const fault of Object.values(sampleFaults)) expect(sampleArticle.html.split(fault)).toHaveLength(2);
  });

  it("has an id number and a card number whose check digits are right", () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const idSum = weights.reduce((sum, weight, index) => sum + weight * Number(sampleFaults.idNumber[index]), 0);
    expect("10X98765432"[idSum % 11]).toBe(sampleFaults.idNumber[17]);
    const digits = Array.from(sampleFaults.bankCard)
      .toReversed()
      .map((digit, index) => Number(digit) * (1 + (index % 2)));
    expect(digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10).toBe(0);
  });
});
