/** The host permission to ask the browser for. Without a port, which permissions in Firefox cannot carry. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The pages of one origin, for a content script's `matches`: in Chrome that port alone, in Firefox the whole host. */
export function scriptPattern(origin: string, firefox: boolean): string {
  const { protocol, hostname, port } = new URL(origin);
  if (firefox) return sitePattern(origin);
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? "443" : "80")}/*`;
}

/** The demo portal's hosts, any port. */
export const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

/** Whether an origin is on one of {@link LOOPBACK}. */
export function isLoopback(origin: string): boolean {
  return LOOPBACK.includes(sitePattern(origin));
}
