// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { overlayActions, type OverlayParts } from "../../../entrypoints/editor.content/overlay-actions.ts";

it("records one approval where the button is pressed again before that is written", async () => {
  const written = Promise.withResolvers<boolean>();
  const note = vi.fn(() => written.promise);
  const approve = vi.fn();
  const parts = {
    desk: { pack: undefined, refresh: vi.fn(), review: { texts: () => ["稿件"], tallies: () => [], approve } },
    article: { verdict: { last: () => ({ pass: true }) }, source: {} },
    recorder: { note },
    view: () => ({ set: vi.fn() }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of them an approval uses
  const { override } = overlayActions(parts as unknown as OverlayParts);
  const approval = { name: "孙局长", role: "局长", reason: "已经核对" };
  override(approval);
  override(approval);
  expect(note).toHaveBeenCalledOnce();
  written.resolve(true);
  await vi.waitFor(() => expect(approve).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve));
  override(approval);
  expect(note).toHaveBeenCalledTimes(2);
});
