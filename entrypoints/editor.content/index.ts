import { defineContentScript } from "#imports";
import { listen } from "../../lib/messaging/listen.ts";
import { send } from "../../lib/messaging/send.ts";
import { awaitBody } from "../../lib/page/editors/await-body.ts";
import { isEditorFrame } from "../../lib/page/editors/editor-frame.ts";
import { findSurfaces } from "../../lib/page/editors/find-surfaces.ts";
import { nameByLabel, nameByProfile } from "../../lib/page/editors/name-field.ts";
import type { Surface } from "../../lib/page/editors/surface.ts";
import { createFileHold } from "../../lib/page/files/hold-files.ts";
import { watchPublished } from "../../lib/page/gate/published.ts";
import { createHost } from "../../lib/page/overlay/host.ts";
import { profileFor } from "../../lib/portals/match.ts";
import { attachmentKeeper } from "./attachments.ts";
import { listenFirst } from "./listen-first.ts";
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
    const host = createHost(document, signal);
    const copies = createHost(document, signal);
    const workplace = createWorkplace(() => host.raise(), signal);
    const { desk, view, recorder, waivers } = workplace;

    const files = createFileHold(attachmentKeeper(workplace, host, signal));
    listenFirst(workplace, files, host.element, signal);

    const loadRules = async (): Promise<void> => {
      const reply = await send("pack.get", {});
      if (signal.aborted) return;
      if (!reply.ok) return view.set({ asleepReason: reply.error });
      waivers.take(reply.value);
      desk.useRules(reply.value, profileFor(new URL(location.href), reply.value.profiles));
    };
    const loadAllowed = async (): Promise<void> => {
      const reply = await send("pack.get", {});
      if (signal.aborted || !reply.ok) return;
      waivers.take(reply.value);
      desk.refresh();
    };
    const begin = async (): Promise<void> => {
      void send("page.opened", {}).then((reply) => (recorder.place = reply.ok ? reply.value : undefined));
      await loadRules();
      if (signal.aborted) return;
      const nameField = desk.profile ? nameByProfile(desk.profile) : nameByLabel;
      const found = (surface: Surface, gone: AbortSignal): void => {
        // Only now: a page without an article gets nothing of ours.
        host.attach();
        copies.attach();
        view.mount(host.root);
        desk.add(surface, gone);
      };
      const search = { document, layer: copies.root, nameField, found: desk.profile ? found : awaitBody(found) };
      findSurfaces(search, signal);
      watchPublished(document, () => desk.profile?.published, tellPublished, signal);
    };
    const end = ({ origin }: { readonly origin: string }): void => {
      if (origin !== location.origin) return;
      life.abort();
      // Frees what this page held and told.
      void send("page.opened", {});
    };
    signal.addEventListener(
      "abort",
      listen({ "pack.changed": loadRules, "allowed.changed": loadAllowed, "site.disabled": end }),
    );
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { signal });
    else void begin();
  },
});

function tellPublished(evidence: string): void {
  void send("publish.seen", { evidence });
}
