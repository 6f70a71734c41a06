// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { LONGEST_NUMBER, MOST_NUMBERS } from "../../../../lib/model/row-stamp.ts";
import { readRows } from "../../../../lib/page/requests/read-rows.ts";
import { StampLayer } from "../../../../lib/page/stamps/stamp-layer.ts";
import { stampList } from "../../../../lib/page/stamps/stamp-list.ts";

const LIST = { page: { address: "^/", has: "#list" }, row: "tr", number: "td.number", stamp: "td.stamp" };

function table(numbers: readonly string[]): Element {
  const rows = numbers.map((number) => `<tr><td class="number">${number}</td><td class="stamp">某</td></tr>`);
  document.body.innerHTML = `<table id="list"><tbody>${rows.join("")}</tbody></table>`;
  return document.querySelector("#list") ?? document.body;
}

describe("a list's numbers", () => {
  it("leaves out a row whose number is too long to be one", () => {
    table(["YX1", "9".repeat(LONGEST_NUMBER + 1), "9".repeat(LONGEST_NUMBER)]);
    expect(readRows(document, LIST).map(({ number }) => number.length)).toEqual([3, LONGEST_NUMBER]);
  });

  it("are asked for in parts, of which one that is not answered takes no other with it", async () => {
    const container = table(Array.from({ length: MOST_NUMBERS + 5 }, (_, index) => `YX${index}`));
    const layer = new StampLayer(document.createElement("div").attachShadow({ mode: "open" }));
    const drawn = vi.spyOn(layer, "draw").mockReturnValue();
    const stamp = { text: "剩5日", tone: "due", title: "" } as const;
    const sizes: number[] = [];
    const life = new AbortController();
    stampList(
      container,
      () => readRows(document, LIST),
      layer,
      (numbers) => {
        sizes.push(numbers.length);
        return Promise.resolve(sizes.length === 1 ? undefined : new Map(numbers.map((number) => [number, stamp])));
      },
      life.signal,
    );
    await vi.waitFor(() => expect(drawn.mock.lastCall?.[1].size).toBe(5));
    expect(sizes).toEqual([MOST_NUMBERS, 5]);
    life.abort();
  });
});
