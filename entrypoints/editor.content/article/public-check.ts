import type { PublicDifference } from "../../../components/overlay/review/review-state.ts";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import { asPublished } from "../../../lib/page/articles/compare-public.ts";
import { publicAddress, readPublicPage } from "../../../lib/page/articles/public-page.ts";
import type { AskArticle } from "./ask.ts";
import { digestOf } from "./sealing.ts";

/** On the public page of an article that was sealed: whether it shows that text. */
export class PublicCheck {
  /** What is other on the page; nothing where it is the same, or nobody knows. */
  found: PublicDifference | undefined;
  private readonly ask: AskArticle;

  constructor(ask: AskArticle) {
    this.ask = ask;
  }

  /** Looks at the page at hand, once; resolves to whether something is to be shown. */
  async look(profile: PortalProfile): Promise<boolean> {
    const address = publicAddress(profile, new URL(location.href));
    const page = address === undefined ? undefined : readPublicPage(document, profile);
    if (address === undefined || !page) return false;
    const reply = await this.ask("article.public", { address });
    if (!reply.ok || !reply.value) return false;
    const { case: one, title } = reply.value;
    const sealed = await this.ask("article.sealed", { case: one });
    // Without the sealed text nothing can be said of a page that shows a part of it.
    if (!sealed.ok || !sealed.value.text) return false;
    const present = asPublished(sealed.value.text, page);
    const compared = await this.ask("article.compared", { case: one, address, digest: digestOf(present) });
    if (!compared.ok || compared.value.same) return false;
    this.found = { case: one, title, sealed: sealed.value.text, present };
    return true;
  }
}
