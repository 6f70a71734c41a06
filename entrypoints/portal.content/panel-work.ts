import type { PortalPanelState } from "../../components/portal/panel-state.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";

/** What the panel is for on one page. */
export interface PanelWork {
  readonly task: PortalPanelState["task"];
  /** The page is there: what the button shall say. */
  readonly prepare?: (forms: FormTools) => Promise<void>;
  /** The panel was opened: reads the page anew. */
  readonly opened: (forms: FormTools) => Promise<void>;
  readonly register?: () => Promise<void>;
  readonly fill?: (keys: readonly string[], forms: FormTools) => Promise<void>;
}
