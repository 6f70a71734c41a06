import { defineContentScript } from "#imports";
import css from "../../components/overlay/overlay.css?inline";
import { listen } from "../../lib/messaging/listen.ts";
import { send } from "../../lib/messaging/send.ts";
import { isEditorFrame } from "../../lib/page/editors/editor-frame.ts";
import { findSurfaces } from "../../lib/page/editors/find-surfaces.ts";
import { nameByLabel, nameByProfile } from "../../lib/page/editors/name-field.ts";
import { installGate } from "../../lib/page/gate/gate.ts";
import { watchPublished } from "../../lib/page/gate/published.ts";
import { createHost } from "../../lib/page/overlay/host.ts";
import { keepKeys } from "../../lib/page/overlay/keep-keys.ts";
import { profileFor } from "../../lib/portals/match.ts";
import { Desk } from "./desk.ts";
import { Gatekeeper } from "./gatekeeper.ts";
import { overlayActions } from "./overlay-actions.ts";
import { OverlayView } from "./overlay-view.tsx";
import { Recorder } from "./recorder.ts";
import { settle } from "./settle.ts";

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

    const portal = (): string => desk.profile?.title ?? location.host;
    const desk = new Desk(() => {
      void gate.follow();
      view.refresh();
      settled();
    });
    const recorder = new Recorder(
      () => desk.facts(portal()),
      (notice) => view.set({ notice }),
    );
    const settled = settle(desk, recorder, portal, signal);
    const gate = new Gatekeeper(desk, recorder, () => view.set({ open: true, held: true }));
    const view = new OverlayView(
      () => desk,
      overlayActions({ desk, recorder, view: () => view, onApproved: () => desk.refresh() }),
    );
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && view.isOpen) view.set({ open: false });
    };

    addEventListener("pageshow", ({ persisted }) => persisted && gate.returned(), { signal });

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
      host.attach();
      copies.attach();
      view.mount(host.root);
      const nameField = desk.profile ? nameByProfile(desk.profile) : nameByLabel;
      findSurfaces(
        { document, layer: copies.root, nameField, found: (surface, gone) => desk.add(surface, gone) },
        signal,
      );
      const seen = (evidence: string): void => void send("publish.seen", { evidence });
      watchPublished(document, () => desk.profile?.published, seen, signal);
    };
    signal.addEventListener("abort", listen({ "pack.changed": loadRules, "site.disabled": () => life.abort() }));
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { signal });
    else void begin();
  },
});
