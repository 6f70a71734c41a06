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
import { stampArticles } from "./article/list-stamps.ts";
import { tellPublished } from "./article/tell-published.ts";
import { attachmentKeeper } from "./attachments.ts";
import { listenFirst } from "./listen-first.ts";
import { engineLoader } from "./load-engine.ts";
import { rulesLoader } from "./load-rules.ts";
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
    const { desk, view, article, recorder, published } = workplace;

    const needEngine = engineLoader(workplace, signal);
    const files = createFileHold(attachmentKeeper(workplace, host, signal));
    listenFirst(workplace, files, host.element, signal);

    const { loadRules, loadAllowed } = rulesLoader(workplace, signal);
    const begin = async (): Promise<void> => {
      void send("page.opened", {}).then((reply) => (recorder.place = reply.ok ? reply.value : undefined));
      await loadRules();
      if (signal.aborted) return;
      const nameField = desk.profile ? nameByProfile(desk.profile) : nameByLabel;
      const found = (surface: Surface, gone: AbortSignal): void => {
        // Only now: a page without an article gets nothing of ours.
        host.attach();
        copies.attach();
        needEngine();
        view.mount(host.root);
        desk.add(surface, gone);
      };
      // Most likely there is an article: no need to wait for its editor.
      if (desk.profile && document.querySelector(desk.profile.form)) {
        needEngine();
        article.source.begin();
      }
      const search = { document, layer: copies.root, nameField, found: desk.profile ? found : awaitBody(found) };
      findSurfaces(search, signal);
      watchPublished(document, () => desk.profile?.published, tellPublished(desk, signal), signal);
      if (!desk.profile) return;
      stampArticles(desk.profile, signal);
      if (!(await published.look(desk.profile)) || signal.aborted) return;
      host.attach();
      view.mount(host.root);
    };
    const end = ({ origin }: { readonly origin: string }): void => {
      if (origin !== location.origin) return;
      life.abort();
      // Frees what this page held and told.
      void send("page.opened", {});
    };
    signal.addEventListener(
      "abort",
      listen({
        "pack.changed": loadRules,
        "allowed.changed": loadAllowed,
        "article.changed": () => void article.source.refresh(),
        "site.disabled": end,
      }),
    );
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { signal });
    else void begin();
  },
});
