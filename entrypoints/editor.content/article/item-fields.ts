import { send } from "../../../lib/messaging/send.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { signingDate } from "../../../lib/text/signing-date.ts";

/** What the catalogue's item says of the article's case: its kind, its limit, who answers for it. */
export class ItemFields {
  private asked: string | undefined;
  private fields: FieldValues = {};
  private readonly learnt: () => void;

  constructor(learnt: () => void) {
    this.learnt = learnt;
  }

  /** What is known of this item, the day under the article's signature included; the first time it is asked for, and nothing is known yet. */
  of(item: string | undefined, title: string, texts: () => readonly string[]): FieldValues {
    if (item === undefined) return {};
    if (item !== this.asked) {
      [this.asked, this.fields] = [item, {}];
      void this.ask(item, title, texts());
    }
    return this.fields;
  }

  private async ask(item: string, title: string, texts: readonly string[]): Promise<void> {
    const signedOn = texts.map((text) => signingDate(text.split("\n"))).find((date) => date !== undefined);
    const reply = await send("article.values", {
      item,
      title: title.slice(0, 500),
      ...(signedOn !== undefined && { signedOn }),
    });
    if (!reply.ok || item !== this.asked) return;
    this.fields = reply.value.fields;
    this.learnt();
  }
}
