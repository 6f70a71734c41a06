import { isOneLine } from "../../lib/page/editors/await-body.ts";
import type { Surface } from "../../lib/page/editors/surface.ts";

/** Who is told what happens in the fields; `id` is the field's. */
export interface SurfacesListener {
  /** Something that counts changed. */
  changed(): void;
  /** A field has left the page. */
  removed(id: string): void;
  /** A key was pressed in an editor's own frame. */
  key(event: KeyboardEvent): void;
  /** The person pressed into a field's text, at this offset of it. */
  pressed(id: string, offset: number): void;
}

/** The article's fields on this page, each by an id of its own. */
export class Surfaces {
  private readonly known = new Map<string, Surface>();
  private readonly listener: SurfacesListener;
  private added = 0;

  constructor(listener: SurfacesListener) {
    this.listener = listener;
  }

  /** A field of the article appeared; the signal ends when it is gone. */
  add(surface: Surface, gone: AbortSignal): void {
    const id = `${++this.added}`;
    const { listener } = this;
    const changed = (): void => listener.changed();
    this.known.set(id, surface);
    const pressed = (offset: number): void => listener.pressed(id, offset);
    surface.watch({ changed, key: (event) => listener.key(event), pressed }, gone);
    // What the form's lists and dates say counts, too, and they are no surfaces.
    document.addEventListener("change", changed, { signal: gone });
    gone.addEventListener("abort", () => {
      this.known.delete(id);
      listener.removed(id);
      listener.changed();
    });
    listener.changed();
  }

  /** Every field with its id. */
  all(): Iterable<readonly [id: string, surface: Surface]> {
    return this.known;
  }

  /** The field with the id. */
  get(id: string): Surface | undefined {
    return this.known.get(id);
  }

  /** Whether an article is shown. Without a profile one line alone is none: a search by title has that, too. */
  showArticle(hasProfile: boolean): boolean {
    return [...this.known.values()].some((one) => (hasProfile || !isOneLine(one)) && one.isShown());
  }
}
