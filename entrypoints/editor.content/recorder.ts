import { browser } from "#imports";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { send } from "../../lib/messaging/send.ts";
import type { DraftRef, Entry, Fact, Person } from "../../lib/model/event.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { outboxKey } from "../../lib/register/outbox-key.ts";

/** How long to wait before a failed entry is tried again, in milliseconds. */
const AGAIN = 5000;

/** A fact without the draft it speaks of: the recorder fills that in. */
export type DraftFact = Fact extends infer F ? (F extends { draft: DraftRef } ? Omit<F, "draft"> : never) : never;

/** What the recorder needs to know of the draft when it writes. */
export interface DraftFacts {
  readonly portal: string;
  readonly title: string | undefined;
  readonly texts: readonly string[];
  /** A secrecy mark was found: then neither the title nor a hash of the text is kept (保密法第三十一条). */
  readonly secret: boolean;
  readonly person: Person;
}

/** Hands what happened to the log. What could not be written is kept and tried again; the person is told. */
export class Recorder {
  /** The draft's id in every entry. */
  draft = newId();
  private waiting: Entry[] = [];
  /** Where this page is, as the background says. */
  place: { readonly tab: number; readonly frame: number } | undefined;
  private readonly facts: () => DraftFacts;
  private readonly tell: (sentence: string) => void;

  constructor(facts: () => DraftFacts, tell: (sentence: string) => void) {
    this.facts = facts;
    this.tell = tell;
  }

  /** Records what happened just now; resolves to whether it is written, or kept where it cannot be lost. */
  async note(fact: DraftFact): Promise<boolean> {
    const entry = this.entry(fact);
    this.waiting.push(entry);
    void keep({ entry, by: this.facts().person, ...(this.place ? { from: this.place } : {}) });
    return this.flush();
  }

  private async flush(): Promise<boolean> {
    const entries = this.waiting.splice(0);
    if (entries.length === 0) return true;
    const reply = await send("register.append", { entries });
    if (reply.ok) {
      if (reply.value.notice !== null) this.tell(reply.value.notice);
      return true;
    }
    this.tell(reply.error);
    this.waiting.unshift(...entries);
    setTimeout(() => void this.flush(), AGAIN);
    return false;
  }

  private entry(fact: DraftFact): Entry {
    const { portal, title, texts, secret } = this.facts();
    const draft: DraftRef = {
      draft: this.draft,
      page: (location.origin + location.pathname).slice(0, 500),
      portal: portal.slice(0, 100),
      ...(secret || !title ? {} : { title: title.slice(0, 200) }),
      ...(secret ? {} : { digest: bytesToHex(sha256(utf8ToBytes(texts.join("\n\n")))) }),
    };
    return { id: newId(), occurredAt: new Date().toISOString(), fact: { ...fact, draft } };
  }
}

/**
 * Puts an entry into the background's outbox. A message to a worker that sleeps is lost with the tab that sent it, this
 * is not; the background writes what it finds there, and what came by message too it writes once.
 */
async function keep(waiting: { readonly entry: Entry; readonly by: Person }): Promise<void> {
  try {
    await browser.storage.local.set({ [outboxKey(waiting.entry.id)]: waiting });
  } catch {
    // The extension was updated, or the disk is full: the message alone must do.
  }
}
