import { compileRules } from "../../lib/check/check-draft.ts";
import { FormReview, marksOf } from "../../lib/check/form-review.ts";
import { createIncrementalCheck } from "../../lib/check/incremental.ts";
import type { PackInForce } from "../../lib/messaging/protocol.ts";
import type { PortalProfile } from "../../lib/model/portal-profile.ts";
import { beforeNextPicture } from "../../lib/page/before-picture.ts";
import { isOneLine } from "../../lib/page/editors/await-body.ts";
import type { Surface } from "../../lib/page/editors/surface.ts";
import { partOf } from "../../lib/page/forms/part-of.ts";
import { readFields } from "../../lib/page/forms/read-fields.ts";
import { today } from "../../lib/platform/today.ts";

/** Where no rules are loaded yet there is nothing to find. */
const NO_CHECK = () => () => [];

/** Who is told what happens at the desk. */
export interface DeskListener {
  /** The draft was looked at. */
  reviewed(): void;
  /** A key was pressed in an editor's own frame. */
  key(event: KeyboardEvent): void;
  /** The person pressed on a mark: the finding's key. */
  pressed(key: string): void;
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
  private readonly surfaces = new Map<string, Surface>();
  private readonly listener: DeskListener;
  /** Before the next picture, so that a mark appears together with the character that made it. */
  private readonly schedule = beforeNextPicture(document, () => this.refresh());
  private added = 0;

  constructor(listener: DeskListener) {
    this.listener = listener;
  }

  /** Checks by these rules from now on. */
  useRules(pack: PackInForce, profile: PortalProfile | undefined): void {
    const rules = compileRules(pack.pack);
    this.pack = pack;
    this.titles = new Map(pack.pack.rules.map(({ id, title }) => [id, title]));
    this.profile = profile;
    this.review = new FormReview(() => createIncrementalCheck(rules));
    this.refresh();
  }

  /** A field of the article appeared; the signal ends when it is gone. */
  add(surface: Surface, gone: AbortSignal): void {
    const id = `${++this.added}`;
    this.surfaces.set(id, surface);
    const key = (event: KeyboardEvent): void => this.listener.key(event);
    const pressed = (offset: number): void => {
      const item = this.review.itemAt(id, offset);
      if (item) this.listener.pressed(item.key);
    };
    surface.watch({ changed: this.schedule, key, pressed }, gone);
    // What the form's lists and dates say counts, too, and they are no surfaces.
    document.addEventListener("change", () => this.schedule(), { signal: gone });
    gone.addEventListener("abort", () => {
      this.surfaces.delete(id);
      this.review.remove(id);
      this.schedule();
    });
    this.schedule();
  }

  /** Reads every field as it stands this moment, checks what changed, draws the marks. */
  refresh(): void {
    const fields = readFields(document, this.profile);
    for (const [id, surface] of this.surfaces) {
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
    const whole = this.profile !== undefined;
    return [...this.surfaces.values()].some((one) => (whole || !isOneLine(one)) && one.isShown());
  }

  /** A field by the id that findings carry. */
  surface(id: string): Surface | undefined {
    return this.surfaces.get(id);
  }
}
