import { defineContentScript } from "#imports";
import css from "../../components/overlay/overlay.css?inline";
import { listen } from "../../lib/messaging/listen.ts";
import { send } from "../../lib/messaging/send.ts";
import { isEditorFrame } from "../../lib/page/editors/editor-frame.ts";
import { findSurfaces } from "../../lib/page/editors/find-surfaces.ts";
import { nameByLabel, nameByProfile } from "../../lib/page/editors/name-field.ts";
import type { Surface } from "../../lib/page/editors/surface.ts";
import { installGate } from "../../lib/page/gate/gate.ts";
import { watchPublished } from "../../lib/page/gate/published.ts";
import { createHost } from "../../lib/page/overlay/host.ts";
import { keepKeys } from "../../lib/page/overlay/keep-keys.ts";
import { profileFor } from "../../lib/portals/match.ts";
import { createWorkplace } from "./workplace.ts";

export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_start",
  allFrames: true,
  main(ctx) {
    // An editor's own frame is read from the page around it, where the form and its buttons are.
    if (isEditorFrame(window)) return;
    const life = new AbortController();
    const { signal } = life;
    ctx.onInvalidated(() => life.abort());

    const { desk, gate, view } = createWorkplace(signal);
    addEventListener("pageshow", ({ persisted }) => persisted && gate.returned(), { signal });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && view.isOpen) view.set({ open: false });
    };

    // Before any script of the page, so that none hears a press or a key first.
    installGate(window, gate, signal);
    const host = createHost(document, css, signal);
    keepKeys(window, host.element, onKey, signal);
    const copies = createHost(document, "", signal);
    gate.isOurs = (event) => event.target === host.element;

    const loadRules = async (): Promise<void> => {
      const reply = await send("pack.get", {});
      if (signal.aborted) return;
      if (reply.ok) desk.useRules(reply.value, profileFor(new URL(location.href), reply.value.profiles));
      else view.set({ asleepReason: reply.error });
    };
    const begin = async (): Promise<void> => {
      void send("page.opened", {});
      await loadRules();
      if (signal.aborted) return;
      view.mount(host.root);
      const nameField = desk.profile ? nameByProfile(desk.profile) : nameByLabel;
      const found = (surface: Surface, gone: AbortSignal): void => {
        // Only now: a page without an article gets nothing of ours.
        host.attach();
        copies.attach();
        desk.add(surface, gone);
      };
      findSurfaces({ document, layer: copies.root, nameField, found }, signal);
      watchPublished(document, () => desk.profile?.published, tellPublished, signal);
    };
    signal.addEventListener("abort", listen({ "pack.changed": loadRules, "site.disabled": () => life.abort() }));
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { signal });
    else void begin();
  },
});

function tellPublished(evidence: string): void {
  void send("publish.seen", { evidence });
}
