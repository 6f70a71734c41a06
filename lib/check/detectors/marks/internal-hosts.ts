/** Ends of names that are resolved within a network only (RFC 6762, RFC 8375 and habit). */
const INTERNAL_ENDS = /\.(?:local|localdomain|lan|intranet|internal|intra|corp|home|priv|private|localhost)$/;
/** Names of the systems that people work in, as the first or second part of a host's name. */
const WORK_SYSTEM = /^(?:[a-z0-9-]+\.)?(?:oa\d?|eoa|nwoa|[a-z]{2,8}-oa|neiwang|intranet|inner)\./;
const INTERNAL_IPV6 = /^\[(?:::1|f[cd][0-9a-f]{2}:|fe80:)/;

/** Whether a host, in lower case and without its port, is one within a network: an address, a bare name, an OA system. */
export function isInternalHost(host: string): boolean {
  if (/^[\d.]+$/.test(host)) return isPrivateAddress(host);
  if (host.startsWith("[")) return INTERNAL_IPV6.test(host);
  if (!host.includes(".")) return /^[a-z0-9][a-z0-9-]*$/.test(host) && /[a-z]/.test(host);
  return INTERNAL_ENDS.test(host) || WORK_SYSTEM.test(host);
}

/** Whether a text begins with an IPv4 address that is not routed outside (RFC 1918, RFC 3927, RFC 1122). */
export function isPrivateAddress(text: string): boolean {
  const [, a, b, c, d] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})/.exec(text) ?? [];
  const parts = [a, b, c, d].map(Number);
  if (d === undefined || parts.some((part) => part > 255)) return false;
  const [first = 0, second = 0] = parts;
  return (
    first === 10 ||
    first === 127 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  );
}
