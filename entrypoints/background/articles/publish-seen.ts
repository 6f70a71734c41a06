import type { ContentSender, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { profilesForHost } from "../../../lib/portals/match.ts";
import { publishingStep } from "./publishing-step.ts";
import type { Release } from "../pages/releases.ts";
import type { Services } from "../services.ts";
import { toldEntries } from "../told/told-entries.ts";

type Seen = RequestOf<"publish.seen">;

const OFF = failure("此网站没有启用公开助手。");
const NO_STEP = failure("已经记录发布，但是没有算出它在稿件登记中的这一步，还没有登记；请打开稿件的登记核对。");

/**
 * Records that the draft last released in the sender's tab is out. Of an article with a case its publishing step is taken with
 * it, as the CMS said it; also where it could not be taken yet, since it happened: then what was lacking is put down with it.
 * Call it in turns. After a failure the same may be asked again: what was recorded stays as it was, the rest is added.
 */
export async function publishSeen(
  services: Services,
  from: ContentSender,
  seen: Seen,
): Promise<Result<Record<string, never>>> {
  const { recorder, releases, settings, sites } = services;
  if (!(await sites.isOn(from.origin))) return OFF;
  // The release may have come by the outbox alone; one that cannot be read must not stop the log.
  await recorder.drain().catch(() => undefined);
  const isOwn = await ownAddress(services, from);
  const release = await releases.peek(from, ({ page }) => isOwn(page));
  if (!release) return success({});
  const { address, ...rest } = seen;
  const isKnown = address !== undefined && isOwn(address);
  const said = { ...rest, ...(isKnown && { address: new URL(address).href }) };
  const { entries, isWhole } = await entriesOf(services, from, release, said);
  const written = await recorder.record(entries, (await settings.read()).settings.person);
  if (!written.ok) return written;
  if (!isWhole) return NO_STEP;
  await releases.markSeen(from, release);
  return success({});
}

/** What is recorded of it, under ids that follow from the release; that it is out also where nothing can be told of its case. */
async function entriesOf(
  services: Services,
  from: ContentSender,
  { draft, entry }: Release,
  { evidence, address, at }: Seen,
): Promise<{ readonly entries: readonly Entry[]; readonly isWhole: boolean }> {
  const known = { ...(address !== undefined && { address }), ...(at !== undefined && at !== "" && { at }) };
  const fact = { type: "ArticlePublished", draft, evidence, ...known } as const;
  const fresh: Entry = { id: derivedId(entry, "published"), occurredAt: new Date().toISOString(), fact };
  const entries: Entry[] = [(await recorded(services, fresh.id)) ?? fresh];
  try {
    const [published = fresh] = entries;
    const id = derivedId(entry, "publishing-step");
    const before = await recorded(services, id);
    const said = { evidence, ...known };
    const taken = before ? [before] : await publishingStep(services, from, { id, draft, published, said });
    entries.push(...taken);
    entries.push(...(await toldEntries(services, taken)));
    return { entries, isWhole: true };
  } catch {
    return { entries, isWhole: false };
  }
}

/** The entry with this id as it was recorded. */
async function recorded({ db }: Services, id: string): Promise<Entry | undefined> {
  const event = await db.events.get(id).catch(() => undefined);
  return event && { id: event.id, occurredAt: event.occurredAt, fact: event.fact };
}

/** Tells addresses of the sender's site, and of the hosts that a profile of this site speaks of, from any other. */
async function ownAddress({ portals }: Services, { origin }: ContentSender): Promise<(address: string) => boolean> {
  const site = new URL(origin);
  const profiles = profilesForHost(site, await portals.articles().catch(() => []));
  const hosts = new Set([site.host, ...profiles.flatMap(({ match }) => match.hosts)]);
  return (address) => {
    if (!URL.canParse(address)) return false;
    const { host, hostname } = new URL(address);
    return hosts.has(host) || hosts.has(hostname);
  };
}
