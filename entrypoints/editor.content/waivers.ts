import type { SettledNote } from "../../components/overlay/overlay-state.ts";
import { matters, settle, type WaiverMatter } from "../../lib/check/waivers.ts";
import type { ReviewItem } from "../../lib/check/form-review.ts";
import type { PackInForce } from "../../lib/messaging/protocol.ts";
import { send } from "../../lib/messaging/send.ts";
import { mayKeepDigest } from "../../lib/model/keepable.ts";
import type { AllowEntry, DraftWaiver } from "../../lib/model/waiver.ts";
import { readFields } from "../../lib/page/forms/read-fields.ts";
import { keyedHash } from "../../lib/platform/keyed-hash.ts";
import type { Desk } from "./desk.ts";

/** What a person said of one finding of this draft. */
type Said = Pick<DraftWaiver, "reason" | "by"> & { readonly token: string };

/** What of a draft needs no change, as a person said: on this page's life, and as kept from an earlier one. */
export class Waivers {
  private readonly desk: () => Desk;
  /** By what they are bound to. Holds found text: never stored. */
  private readonly said = new Map<string, Said>();
  private stored: readonly DraftWaiver[] = [];
  private allowed: readonly AllowEntry[] = [];
  private draft = "";

  constructor(desk: () => Desk) {
    this.desk = desk;
  }

  /** The list and what is kept of this draft, as they came with the rules. The draft's key stays the first. */
  take({ allowed, draft }: Pick<PackInForce, "allowed" | "draft">): void {
    this.allowed = allowed;
    if (this.draft !== "") return;
    this.draft = draft.key;
    this.stored = draft.waivers;
  }

  /** What of these findings is settled, by their keys. */
  settled(items: readonly ReviewItem[]): ReadonlyMap<string, SettledNote> {
    if (this.allowed.length + this.stored.length + this.said.size === 0) return new Map();
    const settled = settle(items, this.allowed, (matter) => this.find(matter));
    return new Map([...settled].map(([key, one]) => [key, noteOf(one)]));
  }

  /** What these findings are bound to. */
  matters(keys: readonly string[]): WaiverMatter[] {
    return matters(this.desk().review.items()).flatMap(({ key, matter }) => (keys.includes(key) ? [matter] : []));
  }

  /** For this draft they need no change. What may not be kept at all ends with the page. */
  async say(found: readonly WaiverMatter[], reason: string): Promise<void> {
    const by = this.desk().pack?.person ?? { name: "", department: "", role: "" };
    for (const matter of found) {
      const token = this.token(matter);
      this.said.set(nameOf(matter), { token, reason, by });
      if (this.draft === "" || !mayKeepDigest(matter.category)) continue;
      await send("waiver.keep", { draft: this.draft, token, title: this.title(), reason });
    }
  }

  /** They are open again. */
  async unsay(found: readonly WaiverMatter[]): Promise<void> {
    for (const matter of found) {
      const said = this.find(matter);
      if (!said) continue;
      this.said.delete(nameOf(matter));
      this.stored = this.stored.filter(({ token }) => token !== said.token);
      if (this.draft !== "") await send("waiver.drop", { draft: this.draft, token: said.token });
    }
  }

  /** One kept from an earlier page counts where the title is the same; once it does, it does for this page's life. */
  private find(matter: WaiverMatter): Said | undefined {
    const said = this.said.get(nameOf(matter));
    if (said || this.stored.length === 0) return said;
    const token = this.token(matter);
    const kept = this.stored.find((one) => one.token === token && one.title === this.title());
    if (kept) this.said.set(nameOf(matter), kept);
    return kept;
  }

  private token({ rule, field, text, nth }: WaiverMatter): string {
    return this.draft === "" ? "" : keyedHash(this.draft, rule, field, text, nth);
  }

  private title(): string {
    return keyedHash(this.draft, "title", readFields(document, this.desk().profile).title ?? "");
  }
}

function noteOf(one: { readonly entry: AllowEntry } | { readonly waiver: Said }): SettledNote {
  if ("waiver" in one) return { scope: "draft", reason: one.waiver.reason, by: one.waiver.by.name };
  return { scope: "agency", reason: one.entry.reason, by: one.entry.by.name, entry: one.entry.id };
}

function nameOf({ rule, field, text, nth }: WaiverMatter): string {
  return JSON.stringify([rule, field, text, nth]);
}
