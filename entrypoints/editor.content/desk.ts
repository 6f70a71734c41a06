import { FormReview, marksOf } from "../../lib/check/form-review.ts";
import type { StartCheck } from "../../lib/check/start-check.ts";
import type { PackInForce } from "../../lib/messaging/protocol.ts";
import type { PortalProfile } from "../../lib/model/portal-profile.ts";
import { beforeNextPicture } from "../../lib/page/before-picture.ts";
import { isOneLine } from "../../lib/page/editors/await-body.ts";
import type { Surface } from "../../lib/page/editors/surface.ts";
import { partOf } from "../../lib/page/forms/part-of.ts";
import { readFields } from "../../lib/page/forms/read-fields.ts";
import { today } from "../../lib/platform/today.ts";
import { Surfaces } from "./surfaces.ts";

/** Where no rules are loaded yet there is nothing to find. */
const NO_CHECK = () => () => [];

/** Who is told what happens at the desk. */
export interface DeskListener {
  /** The draft was looked at. */
  reviewed(): void;
  /** A key was pressed in an editor's own frame. */
  key(event: KeyboardEvent): void;
  /** The person pressed into the text; the key of the finding whose mark stands there, if one does. */
  pressed(key: string | undefined): void;
}

/**
 * The article on this page: its fields, and what the check finds in them. Everything is read from the editors at the
 * moment it is asked for.
 */
export class Desk {
  profile: PortalProfile | undefined;
  pack: PackInForce | undefined;
  review = new FormReview(NO_CHECK);
  /** What the rules are called, by id. */
  titles: ReadonlyMap<string, string> = new Map();
  /** Whether drafts are checked: not before rules and engine are here, and not at all where either cannot be had. */
  state: "waiting" | "ready" | "failed" = "waiting";
  private start: StartCheck | undefined;
  private readonly listener: DeskListener;
  private readonly surfaces: Surfaces;

  constructor(listener: DeskListener) {
    this.listener = listener;
    this.surfaces = new Surfaces({
      // Before the next picture, so that a mark appears together with the character that made it.
      changed: beforeNextPicture(document, () => this.refresh()),
      removed: (id) => this.review.remove(id),
      key: (event) => listener.key(event),
      pressed: (id, offset) => listener.pressed(this.review.itemAt(id, offset)?.key),
    });
  }

  /** Checks by these rules from now on. */
  useRules(pack: PackInForce, profile: PortalProfile | undefined): void {
    this.pack = pack;
    this.titles = new Map(pack.pack.rules.map(({ id, title }) => [id, title]));
    this.profile = profile;
    this.begin();
  }

  /** Checks with this engine from now on. */
  useEngine(start: StartCheck): void {
    this.start = start;
    this.begin();
  }

  /** Rules or engine cannot be had: nothing is checked, and nothing waits for it. */
  fail(): void {
    if (this.state === "waiting") this.state = "failed";
  }

  /** A field of the article appeared; the signal ends when it is gone. */
  add(surface: Surface, gone: AbortSignal): void {
    this.surfaces.add(surface, gone);
  }

  /** Reads every field as it stands this moment, checks what changed, draws the marks. */
  refresh(): void {
    const fields = readFields(document, this.profile);
    for (const [id, surface] of this.surfaces.all()) {
      if (!surface.isShown()) {
        // An editor has hidden the field it stands for.
        if (this.review.remove(id)) surface.paint([]);
      } else {
        const part = partOf(surface.field, isOneLine(surface));
        const draft = { kind: "article", ...fields, ...(part && { part }), blocks: surface.read().blocks } as const;
        const findings = this.review.update(id, surface.field, draft, { today: today() });
        if (findings) surface.paint(marksOf(findings));
      }
    }
    this.listener.reviewed();
  }

  /** Whether an article is open here. */
  isArticlePage(): boolean {
    return this.surfaces.showArticle(this.profile !== undefined);
  }

  /** A field by the id that findings carry. */
  surface(id: string): Surface | undefined {
    return this.surfaces.get(id);
  }

  private begin(): void {
    if (!this.pack || !this.start) return;
    this.state = "ready";
    this.review = new FormReview(this.start(this.pack.pack));
    this.refresh();
  }
}
