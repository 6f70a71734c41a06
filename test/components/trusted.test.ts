// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { trusted } from "../../components/overlay/trusted.ts";

/** An event as the browser's own, which no script can make. */
function own(): Event {
  return Object.defineProperty(new Event("click"), "isTrusted", { value: true });
}

it("acts on presses that the browser vouches for, and on no others", () => {
  const handler = vi.fn();
  trusted(handler)(new Event("click"));
  expect(handler).not.toHaveBeenCalled();
  trusted(handler)(own());
  expect(handler).toHaveBeenCalledOnce();
  trusted(handler, true)(new Event("click"));
  expect(handler).toHaveBeenCalledTimes(2);
});
