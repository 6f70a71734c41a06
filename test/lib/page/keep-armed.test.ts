// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { keepArmed } from "../../../lib/page/overlay/keep-armed.ts";

it("sets the listeners again where the page has written itself anew, and takes them off in the end", async () => {
  const page = document.implementation.createHTMLDocument("一");
  const life = new AbortController();
  const armed: AbortController[] = [];
  const arm = (): AbortController => {
    const one = new AbortController();
    armed.push(one);
    return one;
  };
  const offs = () => armed.map(({ signal }) => signal.aborted);
  keepArmed(page, arm, life.signal);
  expect(offs()).toEqual([false]);
  page.replaceChildren(page.createElement("html"));
  await vi.waitFor(() => expect(offs()).toEqual([true, false]));
  life.abort();
  expect(offs()).toEqual([true, true]);
  page.replaceChildren(page.createElement("html"));
  await new Promise((resolve) => setTimeout(resolve));
  expect(armed).toHaveLength(2);
});
