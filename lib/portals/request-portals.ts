import type { RequestPortal } from "../model/request-portal.ts";
import { profilesForHost } from "./match.ts";
import { demoRequestsModern } from "./demo-requests-modern.ts";
import { demoRequestsOld } from "./demo-requests-old.ts";

/** The request systems that come with the extension. */
export const requestPortals: readonly RequestPortal[] = [demoRequestsOld, demoRequestsModern];

/** The paths of a host, as they begin, that are a request system known here. */
export function requestPaths(hostname: string): string[] {
  return requestPortals.filter(({ match }) => match.hosts.includes(hostname)).flatMap(({ match }) => match.paths);
}

/** The request systems that a page at this address belongs to, by host and path. */
export function requestPortalsAt(url: URL): RequestPortal[] {
  return profilesForHost(url, requestPortals).filter(({ match }) =>
    match.paths.some((path) => url.pathname.startsWith(path)),
  );
}
