import type { PortalProfile } from "../../model/portal-profile.ts";
import { actionOf, type Action } from "./controls.ts";
import { publishes, type Sending } from "./sending.ts";

/** Everything a press consists of; each is stopped, or the page would act on the one that was let through. */
const PRESS = [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "touchstart",
  "touchend",
  "click",
  "dblclick",
  "keydown",
  "keyup",
] as const;

/** First events of a press: here the draft is looked at anew. */
const BEGINS = new Set<string>(["pointerdown", "touchstart", "keydown"]);

/** How long a verdict holds for the rest of one press, and an intent for what it sets off, in milliseconds. */
const ONE_PRESS = 1500;

/** What the gate asks and tells. */
export interface GateKeeper {
  readonly profile: PortalProfile | undefined;
  /** Whether there is an article on this page at all; where not, the gate does not exist. */
  isArticlePage(): boolean;
  /** Looks at the draft as it stands this moment. */
  mayPublish(): boolean;
  /** Whether a form about to be sent carries the article (asked only without a profile). */
  carriesArticle(form: FormData): boolean;
  /** Publishing was pressed and held. */
  onHeld(): void;
  /** Publishing was pressed and let through. */
  onReleased(): void;
  /** Whether the event belongs to our own overlay. */
  isOurs(event: Event): boolean;
}

/**
 * The gate's first two layers: the press (captured at the window before the page sees it) and the navigation that a form
 * or a script sets off. The third, the network, is the background's. An event is stopped only when the gate is closed
 * and it would publish; else the page's own course is untouched. Nothing in the page is patched or disabled.
 */
export function installGate(view: Window, keeper: GateKeeper, signal: AbortSignal): void {
  let verdict: { readonly pass: boolean; readonly at: number } | undefined;
  let intent: { readonly action: Action; readonly at: number } | undefined;

  const isFresh = (at: number): boolean => view.performance.now() - at < ONE_PRESS;
  const judge = (anew: boolean): boolean => {
    const pass = keeper.mayPublish();
    // The text may have changed since; only what is said of one press is said once.
    const said = !anew && verdict !== undefined && isFresh(verdict.at) && verdict.pass === pass;
    verdict = { pass, at: view.performance.now() };
    if (!pass && !said) keeper.onHeld();
    return pass;
  };

  const onPress = (event: Event): void => {
    if (keeper.isOurs(event) || !keeper.isArticlePage()) return;
    if (
      event.type.startsWith("key") &&
      !(event instanceof KeyboardEvent && (event.key === "Enter" || event.key === " "))
    )
      return;
    const action = actionOf(event.composedPath(), keeper.profile);
    if (!action) return;
    intent = { action, at: view.performance.now() };
    if (action === "draft") return;
    if (!judge(BEGINS.has(event.type))) hold(event);
    else if (event.type === "click") keeper.onReleased();
  };

  const onSubmit = (event: SubmitEvent): void => {
    if (!keeper.isArticlePage() || !(event.target instanceof HTMLFormElement)) return;
    const action = event.submitter ? actionOf([event.submitter], keeper.profile) : recentIntent();
    if (action === "draft") return;
    if (action === undefined && !keeper.carriesArticle(new FormData(event.target))) return;
    if (!judge(false)) hold(event);
    else keeper.onReleased();
  };
  const recentIntent = (): Action | undefined => (intent && isFresh(intent.at) ? intent.action : undefined);

  const onNavigate = (event: NavigateEvent): void => {
    if (!event.formData || !event.cancelable || !keeper.isArticlePage()) return;
    const sending: Sending = { url: new URL(event.destination.url), form: event.formData, intent: recentIntent() };
    if (!publishes(sending, keeper.profile, (form) => keeper.carriesArticle(form))) return;
    if (!judge(false)) event.preventDefault();
    else keeper.onReleased();
  };

  for (const name of PRESS) view.addEventListener(name, onPress, { capture: true, passive: false, signal });
  view.addEventListener("submit", onSubmit, { capture: true, signal });
  if ("navigation" in view) view.navigation.addEventListener("navigate", onNavigate, { signal });
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
