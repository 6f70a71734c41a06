import type { PortalProfile } from "../model/portal-profile.ts";
import type { RequestPortal } from "../model/request-portal.ts";

/** Whatever says which hosts it is for: exact names, with a port only where it matters. */
interface OfHosts {
  readonly match: { readonly hosts: readonly string[] };
}

/** The profiles that speak of pages on this address's host, whatever the path: what a page is sent to choose from. */
export function profilesForHost<P extends OfHosts>({ host, hostname }: URL, profiles: readonly P[]): P[] {
  return profiles.filter(({ match }) => match.hosts.includes(hostname) || match.hosts.includes(host));
}

/** The profile for this address, by host and path; the first where several fit, `undefined` where none does. */
export function profileFor(url: URL, profiles: readonly PortalProfile[]): PortalProfile | undefined {
  return profilesForHost(url, profiles).find(({ match }) => new RegExp(match.path, "u").test(url.pathname));
}

/** The paths of this address's host, as they begin, that are a request system; each once. */
export function requestPaths(url: URL, portals: readonly RequestPortal[]): string[] {
  return [...new Set(profilesForHost(url, portals).flatMap(({ match }) => match.paths))];
}

/** The request systems that a page at this address belongs to, by host and path. */
export function requestPortalsAt(url: URL, portals: readonly RequestPortal[]): RequestPortal[] {
  return profilesForHost(url, portals).filter(({ match }) => match.paths.some((path) => url.pathname.startsWith(path)));
}
