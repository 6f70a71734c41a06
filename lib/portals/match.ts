import type { PortalProfile } from "../model/portal-profile.ts";

/** The profiles that speak of pages on this address's host, whatever the path: what a page is sent to choose from. */
export function profilesForHost({ host, hostname }: URL, profiles: readonly PortalProfile[]): PortalProfile[] {
  return profiles.filter(({ match }) => match.hosts.includes(hostname) || match.hosts.includes(host));
}

/** The profile for this address, by host and path; the first where several fit, `undefined` where none does. */
export function profileFor(url: URL, profiles: readonly PortalProfile[]): PortalProfile | undefined {
  return profilesForHost(url, profiles).find(({ match }) => new RegExp(match.path, "u").test(url.pathname));
}
