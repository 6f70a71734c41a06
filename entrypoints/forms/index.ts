import { defineUnlistedScript } from "#imports";
import { fillForm } from "../../lib/page/forms/fill-form.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";
import { previewFill } from "../../lib/page/forms/preview-fill.ts";
import { readForm } from "../../lib/page/forms/read-form.ts";
import { createHandover } from "../../lib/platform/handover.ts";

// Run by the background in a frame with an article whose form can be filled in, once the panel is opened there.
export default defineUnlistedScript(() => {
  createHandover<() => FormTools>("form-tools").leave(() => ({ readForm, previewFill, fillForm }));
});
