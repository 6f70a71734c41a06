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
import { onRewritten } from "../../lib/page/overlay/on-rewritten.ts";
import { profileFor } from "../../lib/portals/match.ts";
import { createWorkplace } from "./workplace.ts";

export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_start",
  allFrames: true,
  // Said to the page itself, it would tell every site who we are.
  noScriptStartedPostMessage: true,
  // WXT's context is not used: any page can end it with an event of its own.
  main() {
    // An editor's own frame is read from the page around it, where the form and its buttons are.
    if (isEditorFrame(window)) return;
    const life = new AbortController();
    const { signal } = life;
    const host = createHost(document, css, signal);
    const copies = createHost(document, "", signal);
    const { desk, gate, view, leave, recorder } = createWorkplace(() => host.raise(), signal);
    gate.isOurs = (event) => event.target === host.element;

    const arm = (): AbortController => {
      const armed = new AbortController();
      installGate(window, gate, armed.signal);
      addEventListener("keydown", (event) => view.onKey(event), { capture: true, signal: armed.signal });
      keepKeys(window, host.element, (event) => view.onKeyInside(event), armed.signal);
      addEventListener("pageshow", ({ persisted }) => persisted && gate.returned(), { signal: armed.signal });
      addEventListener("pagehide", leave, { signal: armed.signal });
      document.addEventListener("visibilitychange", () => document.hidden && leave(), { signal: armed.signal });
      return armed;
    };
    // Before any script of the page, so that none hears a press or a key first.
    let armed = arm();
    const armAgain = (): void => {
      armed.abort();
      armed = arm();
    };
    onRewritten(document, armAgain, signal);
    signal.addEventListener("abort", () => armed.abort());

    const loadRules = async (): Promise<void> => {
      const reply = await send("pack.get", {});
      if (signal.aborted) return;
      if (reply.ok) desk.useRules(reply.value, profileFor(new URL(location.href), reply.value.profiles));
      else view.set({ asleepReason: reply.error });
    };
    const begin = async (): Promise<void> => {
      void send("page.opened", {}).then((reply) => (recorder.place = reply.ok ? reply.value : undefined));
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
    const end = ({ origin }: { readonly origin: string }): void => {
      if (origin !== location.origin) return;
      life.abort();
      // Frees what this page held and told.
      void send("page.opened", {});
    };
    signal.addEventListener("abort", listen({ "pack.changed": loadRules, "site.disabled": end }));
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { signal });
    else void begin();
  },
});

function tellPublished(evidence: string): void {
  void send("publish.seen", { evidence });
}
