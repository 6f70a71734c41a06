import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { worker } from "./worker.ts";

beforeEach(resetBrowser);

function texts() {
  const { ask } = worker();
  return {
    ask,
    save: (section: string, text: string | null, year = "2026") =>
      ask("report-texts.save", { year, outline: "national", section, text }),
    kept: (year = "2026") => ask("report-texts.get", { year }),
  };
}

test("B.1: texts of a year's report are kept by outline and section, whoever writes first, until they are taken back", async () => {
  const { save, kept } = texts();
  await Promise.all([save("others", "甲"), save("problems", "乙"), save("others", "旧", "2025")]);
  await save("others", "丙");
  expect(await kept()).toEqual({ ok: true, value: { texts: { national: { others: "丙", problems: "乙" } } } });
  await save("others", null);
  // Another worker reads the same.
  expect(await texts().kept()).toEqual({ ok: true, value: { texts: { national: { problems: "乙" } } } });
  expect(await kept("2025")).toEqual({ ok: true, value: { texts: { national: { others: "旧" } } } });
});

test.each([
  ["a text without end", { year: "2026", outline: "national", section: "others", text: "长".repeat(20_001) }],
  ["a year that is none", { year: "26", outline: "national", section: "others", text: "甲" }],
  ["a section that is no name", { year: "2026", outline: "national", section: "__proto__", text: "甲" }],
])("%s is refused", async (_what, data) => {
  const { ask, kept } = texts();
  expect(await ask("report-texts.save", data)).toMatchObject({ ok: false });
  expect(await kept()).toEqual({ ok: true, value: { texts: {} } });
});

test("a page of a site hears nothing of them; what is stored broken is read as none", async () => {
  const { ask, kept, save } = texts();
  const site = { url: "https://www.example.gov.cn/", tab: { id: 1 }, frameId: 0 };
  expect(await ask("report-texts.get", { year: "2026" }, site)).toMatchObject({ ok: false });
  await fakeBrowser.storage.local.set({ "report-texts": { 2026: "破" } });
  expect(await kept()).toEqual({ ok: true, value: { texts: {} } });
  await save("others", "甲");
  expect(await kept()).toEqual({ ok: true, value: { texts: { national: { others: "甲" } } } });
});
