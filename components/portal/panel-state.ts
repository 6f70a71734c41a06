import type { FillContent } from "../fill/fill-content.ts";
import type { RowStamp } from "../../lib/model/row-stamp.ts";

/** What was read of a request on its own page. */
export interface RegisterTask {
  readonly kind: "register";
  /** Where its case stands; missing while that is not known. */
  readonly stamp?: RowStamp;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Sentences on what could not be read. */
  readonly notes: readonly string[];
}

/** What would be filled into a reply's form. */
interface FillTask extends FillContent {
  readonly kind: "fill";
}

/** What the panel on a request system's page shows. */
export interface PortalPanelState {
  readonly open: boolean;
  /** Something is being done; what can be pressed waits. */
  readonly busy: boolean;
  /** A sentence on what went wrong, or was done. */
  readonly notice?: string | undefined;
  readonly task: RegisterTask | FillTask;
}

/** What a press does. */
export interface PortalPanelActions {
  readonly open: () => void;
  readonly close: () => void;
  readonly register: () => void;
  /** Fill the fields with these keys. */
  readonly fill: (keys: readonly string[]) => void;
}

/** Draws the panel into the root it was started on. */
export type DrawPortalPanel = (state: PortalPanelState | undefined) => void;

/** Starts the panel in an empty closed root: its styles, and a function that draws. */
export type StartPortalPanel = (root: ShadowRoot, actions: PortalPanelActions) => DrawPortalPanel;
