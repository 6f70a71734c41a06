import type { CatalogueState } from "../../../components/overlay/catalogue/catalogue-state.ts";
import { send } from "../../../lib/messaging/send.ts";

/** What becomes another of what the section shows; `undefined` takes it away. */
export type Change = { readonly [K in keyof CatalogueState]?: CatalogueState[K] | undefined };

/** Asks for the items that title and column point to, once for each pair. */
export class HintSearch {
  private asked: string | undefined;

  /** What is found; nothing where it is known already, or something else was asked for meanwhile. */
  async about(written: { readonly title: string; readonly column: string }): Promise<Change> {
    const key = JSON.stringify(written);
    if (key === this.asked) return {};
    this.asked = key;
    if (written.title === "" && written.column === "") return { blank: true, hints: undefined };
    const answer = await send("catalogue.suggest", written);
    if (this.asked !== key) return {};
    if (answer.ok) return { blank: false, hints: answer.value.items, notice: undefined };
    this.asked = undefined;
    return { notice: answer.error };
  }
}
