import type { PortalSummary } from "../../../lib/messaging/portal-protocol.ts";
import { parsePortalFile, type PortalFile } from "../../../lib/model/portal-file.ts";
import { cautionOf, partsOf } from "../../../lib/portals/describe.ts";
import { profiles } from "../../../lib/portals/index.ts";
import { requestPortals } from "../../../lib/portals/request-portals.ts";

/** How many profiles may be imported. */
const MOST = 50;

/** The profiles that come with the extension, as files. */
export const BUNDLED: readonly PortalFile[] = [
  ...profiles.map((profile) => ({ format: 1, kind: "articles", profile }) as const),
  ...requestPortals.map((profile) => ({ format: 1, kind: "requests", profile }) as const),
];

/** Whether an id is one of theirs. */
export function isBundled(id: string): boolean {
  return BUNDLED.some(({ profile }) => profile.id === id);
}

/** Why a profile may not be kept beside those that were imported before, as a sentence. */
export function refusalOf({ kind, profile: { id } }: PortalFile, all: ReadonlyMap<string, string>): string | undefined {
  if (isBundled(id)) return `编号“${id}”是自带的网站适配的，没有采用。请在文件中换一个编号（profile.id）再导入。`;
  const before = all.get(id);
  if (before === undefined) {
    return all.size < MOST ? undefined : `已经导入了${MOST}份网站适配，没有采用。请先移除不用的。`;
  }
  const old = parsePortalFile(before);
  if (!old.ok || old.value.kind === kind) return undefined;
  return `编号“${id}”已用于“${old.value.profile.title}”，两份不是同一种，没有采用。请换一个编号（profile.id）再导入。`;
}

/** A profile as the list shows it. */
export function summaryOf(file: PortalFile, from: PortalSummary["from"]): PortalSummary {
  const { id, title, match } = file.profile;
  const caution = cautionOf(file);
  const parts = partsOf(file);
  return { id, title, kind: file.kind, from, hosts: match.hosts, parts, ...(caution !== undefined && { caution }) };
}

/** An imported profile that cannot be read any more, with the reason. */
export function brokenSummary(id: string, broken: string): PortalSummary {
  return { id, title: id, kind: "articles", from: "imported", hosts: [], parts: [], broken };
}
