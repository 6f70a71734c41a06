// @vitest-environment happy-dom
import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { CatalogueDesk } from "../../../entrypoints/editor.content/catalogue/catalogue-desk.ts";
import type { FormTools } from "../../../lib/page/forms/form-tools.ts";
import { fillForm } from "../../../lib/page/forms/fill-form.ts";
import { previewFill } from "../../../lib/page/forms/preview-fill.ts";
import { readForm } from "../../../lib/page/forms/read-form.ts";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import { createHandover } from "../../../lib/platform/handover.ts";
import { demoCmsModern } from "../../../lib/portals/demo-cms-modern.ts";

const PROFILE: PortalProfile = {
  ...demoCmsModern,
  fill: {
    fields: [
      { key: "title", label: "标题", kind: "text", at: "#title" },
      { key: "basis", label: "公开依据", kind: "text", at: "#basis" },
      { key: "keywords", label: "关键词", kind: "text", at: "#keywords" },
    ],
  },
};

/** What the catalogue has for the article of this title. */
const valuesFor = (title: string) => ({ basis: `${title}的依据`, keywords: `${title}的关键词` });

/** The article's form, as a page of one address draws it in place of another's. */
function page(title: string): void {
  location.hash = `#/article/${title}`;
  document.body.innerHTML = `<form class="xxgl-form"><input id="title"><input id="basis"><input id="keywords"></form>`;
  input("title").value = title;
}

function input(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** `asked` is called while the values are under way, which takes this long, in milliseconds. */
function start(asked: () => void = () => undefined, takes = 0) {
  createHandover<() => FormTools>("form-tools").leave(() => ({ readForm, previewFill, fillForm }));
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message: unknown) => {
    const { name, data } = message as { name: string; data: { title: string } };
    const items = [{ id: "aid", title: "医疗救助", reason: `标题是“${data.title}”`, source: "目录第9行" }];
    if (name === "catalogue.suggest") return { ok: true, value: { items } };
    asked();
    await new Promise((resolve) => setTimeout(resolve, takes));
    return { ok: true, value: { values: valuesFor(data.title), missing: [], notes: [] } };
  });
  const view = { isOpen: () => true, draw: () => undefined };
  return new CatalogueDesk(() => ({ profile: PROFILE, texts: () => [], view }), life.signal);
}

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const calm = () => vi.advanceTimersByTimeAsync(5000);
const reasons = (desk: CatalogueDesk) => desk.state?.hints?.map(({ reason }) => reason);

async function look(desk: CatalogueDesk): Promise<void> {
  desk.look();
  await calm();
}

async function fill({ fill: press }: CatalogueDesk, keys: readonly string[]): Promise<void> {
  press(keys);
  await calm();
}

describe("CatalogueDesk", () => {
  it("fills the form of the article that the item was chosen for", async () => {
    page("甲");
    const desk = start();
    await look(desk);
    desk.choose("aid");
    await calm();
    expect(desk.item()).toBe("aid");
    await fill(desk, ["basis", "keywords"]);
    expect([input("basis").value, input("keywords").value]).toEqual(["甲的依据", "甲的关键词"]);
    expect([desk.item(), desk.state?.notice, desk.state?.chosen?.task.results?.length]).toEqual(["aid", undefined, 2]);
  });

  it.each([0, 2000])(
    "chooses nothing for the article that the page became meanwhile, answered after %i ms",
    async (takes) => {
      page("甲");
      const desk = start(() => {
        page("乙");
        desk.look();
      }, takes);
      await look(desk);
      desk.choose("aid");
      await calm();
      expect([desk.item(), desk.state?.chosen, desk.state?.busy]).toEqual([undefined, undefined, false]);
      expect(reasons(desk)).toEqual(["标题是“乙”"]);
    },
  );

  it("has no item for another article from the moment it stands there, also while the panel is closed", async () => {
    page("甲");
    const desk = start();
    await look(desk);
    desk.choose("aid");
    await calm();
    page("乙");
    expect(desk.item()).toBeUndefined();
    await look(desk);
    expect([desk.item(), desk.state?.chosen]).toEqual([undefined, undefined]);
  });

  it("keeps the report of a form that went away while it was filled until it is taken away", async () => {
    page("甲");
    const desk = start();
    await look(desk);
    desk.choose("aid");
    await calm();
    input("basis").addEventListener("change", () => queueMicrotask(() => page("乙")));
    desk.look();
    await fill(desk, ["basis", "keywords"]);
    const { chosen, notice } = desk.state ?? {};
    expect(notice).toContain("换成了另一篇");
    expect(chosen?.task.results?.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
    expect(desk.item()).toBeUndefined();
    // What it shows is of the article before: nothing of it goes into this one.
    expect(chosen?.task.rows.map(({ now }) => now)).toEqual(["", ""]);
    await fill(desk, ["basis", "keywords"]);
    expect([input("basis").value, input("keywords").value]).toEqual(["", ""]);
    expect(desk.state?.notice).toContain("换成了另一篇");
    desk.back();
    await calm();
    expect([desk.state?.chosen, desk.state?.notice, reasons(desk)]).toEqual([undefined, undefined, ["标题是“乙”"]]);
    desk.choose("aid");
    await calm();
    await fill(desk, ["basis"]);
    expect([desk.item(), input("basis").value]).toEqual(["aid", "乙的依据"]);
  });
});
