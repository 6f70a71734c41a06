import { defineUnlistedScript } from "#imports";
import { render } from "preact";
import fillCss from "../../components/fill/fill.css?inline";
import catalogueCss from "../../components/overlay/catalogue/catalogue.css?inline";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { StartOverlay } from "../../components/overlay/start-overlay.ts";
import css from "../../components/overlay/overlay.css?inline";
import reviewCss from "../../components/overlay/review/review.css?inline";
import { styleRoot } from "../../lib/page/overlay/host.ts";
import { createHandover } from "../../lib/platform/handover.ts";

// Run by the background in a frame where an article was found; only then is anything of Preact on the page.
export default defineUnlistedScript(() => {
  createHandover<StartOverlay>("overlay").leave((root, actions) => {
    styleRoot(root, css + fillCss + catalogueCss + reviewCss);
    const place = root.appendChild(root.ownerDocument.createElement("div"));
    return (state) => render(state ? <Overlay state={state} actions={actions} /> : null, place);
  });
});
