import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer, type Handlers } from "../../../lib/messaging/handle.ts";
import { failure, success } from "../../../lib/model/result.ts";

const ID = fakeBrowser.runtime.id;
const PAGE = { id: ID, url: fakeBrowser.runtime.getURL("/dashboard.html") };
const CONTENT = {
  id: ID,
  url: "https://cms.gov.cn/edit",
  origin: "https://cms.gov.cn",
  frameId: 3,
  tab: { id: 12 },
};

const refuse = () => failure("不该到这里");

const handlers: Handlers = {
  "page.opened": refuse,
  "pack.get": (_request, from) => failure(JSON.stringify(from)),
  "script.load": refuse,
  "waiver.keep": refuse,
  "waiver.drop": refuse,
  "allowed.add": refuse,
  "allowed.remove": refuse,
  "allowed.list": refuse,
  "allowed.withdraw": refuse,
  "register.append": ({ entries }) => success({ saved: entries.length, notice: null }),
  "editor.replace": () => {
    throw new TypeError("a text of the draft");
  },
  "article.find": refuse,
  "article.form": refuse,
  "article.start": refuse,
  "article.link": refuse,
  "article.take": refuse,
  "article.open": refuse,
  "article.sealed": refuse,
  "article.public": refuse,
  "article.compared": refuse,
  "article.stamps": refuse,
  "settings.article-review": refuse,
  "settings.expired-rules": refuse,
  "request.portals": refuse,
  "request.stamps": refuse,
  "request.register": refuse,
  "request.reply-values": refuse,
  "catalogue.suggest": refuse,
  "article.values": refuse,
  "gate.hold": () => success({}),
  "gate.release": refuse,
  "page.report": refuse,
  "publish.seen": refuse,
  "page.status": () => Promise.reject(new RangeError("x")),
  "site.enable": refuse,
  "site.disable": refuse,
  "site.state": ({ origin }) => success({ origin, enabled: true, granted: true }),
  "register.verify": refuse,
  "register.pending": refuse,
  "settings.get": refuse,
  "settings.save": refuse,
  "settings.clock-units": refuse,
  "pack.read": refuse,
  "pack.import": refuse,
  "office.get": refuse,
  "office.save": refuse,
  "portal.list": refuse,
  "portal.import": refuse,
  "portal.remove": refuse,
  "portal.export": refuse,
  "letter-template.list": refuse,
  "letter-template.save": refuse,
  "letter-template.remove": refuse,
  "pack.remove": refuse,
  "settings.masks": refuse,
  "batch.record": refuse,
  "case.record": refuse,
  "calendar.read": refuse,
  "calendar.record": refuse,
  "report.record": refuse,
  "report-texts.get": refuse,
  "report-texts.save": refuse,
  "backup.state": refuse,
  "backup.made": refuse,
  "restore.end": refuse,
  "exchange.status": refuse,
  "exchange.export": refuse,
  "exchange.preview": refuse,
  "exchange.import": refuse,
  "exchange.settle": refuse,
  "vault.state": refuse,
  "vault.create": refuse,
  "vault.unlock": refuse,
  "vault.lock": refuse,
  "vault.change-passphrase": refuse,
  "vault.recover": refuse,
  "vault.renew-recovery": refuse,
  "vault.idle": refuse,
  "vault.put": refuse,
  "vault.put-all": refuse,
  "vault.get": refuse,
  "vault.find": refuse,
  "vault.show": refuse,
  "vault.erase": refuse,
  "words.list": refuse,
  "words.read": refuse,
  "words.save": refuse,
  "words.switch": refuse,
  "words.remove": refuse,
  "pack.list": refuse,
  "procedures.get": refuse,
  "due.get": refuse,
  "due.calendar": refuse,
  "settings.digest": refuse,
  "article.sealed-text": refuse,
  "review.get": refuse,
  "review.save": refuse,
};

beforeEach(resetBrowser);

describe("answer", () => {
  it("gives a content script's frame, as the browser says, to the handler", async () => {
    const reply = await answer(handlers, { name: "pack.get", data: {} }, CONTENT);
    const from = { tab: 12, frame: 3, origin: "https://cms.gov.cn", url: "https://cms.gov.cn/edit" };
    expect(reply).toEqual(failure(JSON.stringify(from)));
  });

  it("answers our pages, also one that sits in a tab", async () => {
    const message = { name: "site.state", data: { origin: "https://a.gov.cn" } };
    expect(await answer(handlers, message, PAGE)).toMatchObject({ ok: true });
    expect(await answer(handlers, message, { ...CONTENT, ...PAGE })).toMatchObject({ ok: true });
  });

  it.each([
    ["another extension", { ...PAGE, id: "other" }, "site.state", { origin: "https://a.gov.cn" }],
    ["a content script asking for a site", CONTENT, "site.state", { origin: "https://a.gov.cn" }],
    ["a content script asking for settings", CONTENT, "settings.get", {}],
    ["a page asking for a content script's name", PAGE, "gate.hold", { paths: [] }],
    ["a page on another's address", { ...CONTENT, url: `https://x/?${PAGE.url}` }, "settings.get", {}],
    ["a sandboxed frame", { ...CONTENT, origin: "null" }, "pack.get", {}],
    ["no tab and no page", { id: ID, url: "https://cms.gov.cn/", origin: "https://cms.gov.cn" }, "pack.get", {}],
    ["an unknown name", PAGE, "toString", {}],
    ["no name", PAGE, undefined, {}],
  ])("refuses %s", async (_what, sender, name, data) => {
    const reply = await answer(handlers, { name, data }, sender);
    expect(reply).toMatchObject({ ok: false });
    expect(reply).not.toEqual(failure("不该到这里"));
  });

  it.each([
    ["site.state", { origin: "https://a.gov.cn/path" }],
    ["site.state", { origin: "file://x" }],
    ["site.state", { origin: "https://user@a.gov.cn" }],
    ["site.state", {}],
    ["settings.get", { more: 1 }],
  ])("refuses %s with %o of a page", async (name, data) => {
    expect(await answer(handlers, { name, data }, PAGE)).toMatchObject({ error: expect.stringContaining("不合格式") });
  });

  it.each([
    ["//evil.example/publish", "post"],
    ["|https://evil.example/", "post"],
    ["/发布", "post"],
    ["/publish", "get"],
  ])("takes the filter %s %s for a path of the sender's origin or refuses it", async (urlFilter, method) => {
    const reply = await answer(handlers, { name: "gate.hold", data: { paths: [{ urlFilter, method }] } }, CONTENT);
    // Two slashes stay behind the sender's origin, so they are a path.
    expect(reply.ok).toBe(urlFilter.startsWith("//"));
  });

  it("says that a handler failed, without the words of its error", async () => {
    const data = { editor: "tinymce", frame: 0, expected: "a", replacement: "b" };
    const thrown = await answer(handlers, { name: "editor.replace", data }, CONTENT);
    expect(thrown).toMatchObject({ error: expect.stringContaining("TypeError") });
    expect(JSON.stringify(thrown)).not.toContain("draft");
    const rejected = await answer(handlers, { name: "page.status", data: { tab: 1 } }, PAGE);
    expect(rejected).toMatchObject({ error: expect.stringContaining("RangeError") });
  });
});
