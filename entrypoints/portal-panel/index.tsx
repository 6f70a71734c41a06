import { defineUnlistedScript } from "#imports";
import { render } from "preact";
import fillCss from "../../components/fill/fill.css?inline";
import overlayCss from "../../components/overlay/overlay.css?inline";
import type { StartPortalPanel } from "../../components/portal/panel-state.ts";
import { PortalPanel } from "../../components/portal/PortalPanel.tsx";
import css from "../../components/portal/portal-panel.css?inline";
import { fillForm } from "../../lib/page/forms/fill-form.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";
import { previewFill } from "../../lib/page/forms/preview-fill.ts";
import { readForm } from "../../lib/page/forms/read-form.ts";
import { styleRoot } from "../../lib/page/overlay/host.ts";
import { createHandover } from "../../lib/platform/handover.ts";

// Run by the background in a frame that shows a request or its reply; only then is any of this on the page.
export default defineUnlistedScript(() => {
  createHandover<() => FormTools>("form-tools").leave(() => ({ readForm, previewFill, fillForm }));
  createHandover<StartPortalPanel>("portal-panel").leave((root, actions) => {
    styleRoot(root, overlayCss + fillCss + css);
    const place = root.appendChild(root.ownerDocument.createElement("div"));
    return (state) => render(state ? <PortalPanel state={state} actions={actions} /> : null, place);
  });
});
