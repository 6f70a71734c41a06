import type { ContentSender, RequestOf } from "../../lib/messaging/protocol.ts";
import type { Entry } from "../../lib/model/event.ts";
import { success, type Result } from "../../lib/model/result.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { profilesForHost } from "../../lib/portals/match.ts";
import { publishingStep } from "./publishing-step.ts";
import type { Services } from "./services.ts";
import { toldEntries } from "./told-entries.ts";

type Seen = RequestOf<"publish.seen">;

/**
 * Records that the draft last released in the sender's tab is out. Of an article with a case its publishing step is taken with
 * it, as the CMS said it; also where it could not be taken yet, since it happened: then what was lacking is put down with it.
 */
export async function publishSeen(
  services: Services,
  from: ContentSender,
  seen: Seen,
): Promise<Result<Record<string, never>>> {
  const { recorder, releases, settings } = services;
  // The release may have come by the outbox alone.
  await recorder.drain();
  const draft = await releases.take(from);
  if (!draft) return success({});
  const { evidence, at } = seen;
  const address = await trusted(services, from, seen.address);
  const known = { ...(address !== undefined && { address }), ...(at !== undefined && at !== "" && { at }) };
  const fact = { type: "ArticlePublished", draft, evidence, ...known } as const;
  const published: Entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
  const taken = await publishingStep(services, from, { draft, published, said: { evidence, ...known } });
  const entries = [published, ...taken, ...(await toldEntries(services, taken))];
  const written = await recorder.record(entries, (await settings.read()).settings.person);
  return written.ok ? success({}) : written;
}

/** An address of the sender's site, or of a host that a profile of this site speaks of; any other is left out. */
async function trusted(
  { portals }: Services,
  { origin }: ContentSender,
  address: string | undefined,
): Promise<string | undefined> {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const [url, site] = [new URL(address), new URL(origin)];
  const hosts = profilesForHost(site, await portals.articles()).flatMap(({ match }) => match.hosts);
  if (url.host !== site.host && !hosts.includes(url.host) && !hosts.includes(url.hostname)) return undefined;
  return url.href;
}
