import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import { disk } from "../register/build.ts";

const ID = fakeBrowser.runtime.id;
const PAGE = { id: ID, url: fakeBrowser.runtime.getURL("/dashboard.html") };

beforeEach(resetBrowser);

function worker() {
  const services = createServices(disk().open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  const ask = (name: string, data: unknown, sender: object = PAGE) =>
    answer(handlers, { name, data }, { id: ID, ...sender });
  return {
    ask,
    save: (section: string, text: string | null, year = "2026") =>
      ask("report-texts.save", { year, outline: "national", section, text }),
    texts: (year = "2026") => ask("report-texts.get", { year }),
  };
}

test("B.1: texts of a year's report are kept by outline and section, whoever writes first, until they are taken back", async () => {
  const { save, texts } = worker();
  await Promise.all([save("others", "甲"), save("problems", "乙"), save("others", "旧", "2025")]);
  await save("others", "丙");
  expect(await texts()).toEqual({ ok: true, value: { texts: { national: { others: "丙", problems: "乙" } } } });
  await save("others", null);
  // Another worker reads the same.
  expect(await worker().texts()).toEqual({ ok: true, value: { texts: { national: { problems: "乙" } } } });
  expect(await texts("2025")).toEqual({ ok: true, value: { texts: { national: { others: "旧" } } } });
});

test.each([
  ["a text without end", { year: "2026", outline: "national", section: "others", text: "长".repeat(20_001) }],
  ["a year that is none", { year: "26", outline: "national", section: "others", text: "甲" }],
  ["a section that is no name", { year: "2026", outline: "national", section: "__proto__", text: "甲" }],
])("%s is refused", async (_what, data) => {
  const { ask, texts } = worker();
  expect(await ask("report-texts.save", data)).toMatchObject({ ok: false });
  expect(await texts()).toEqual({ ok: true, value: { texts: {} } });
});

test("a page of a site hears nothing of them; what is stored broken is read as none", async () => {
  const { ask, texts, save } = worker();
  const site = { url: "https://www.example.gov.cn/", tab: { id: 1 }, frameId: 0 };
  expect(await ask("report-texts.get", { year: "2026" }, site)).toMatchObject({ ok: false });
  await fakeBrowser.storage.local.set({ "report-texts": { 2026: "破" } });
  expect(await texts()).toEqual({ ok: true, value: { texts: {} } });
  await save("others", "甲");
  expect(await texts()).toEqual({ ok: true, value: { texts: { national: { others: "甲" } } } });
});
