/** The agency's channels: what its rules call them, and the hosts of their websites as its settings have them. */
export interface Channels {
  readonly titles: readonly string[];
  readonly hosts: readonly string[];
}

/**
 * What is to be said of the page that an article was put out on (霍山主动公开制度第九条: on the county government's website):
 * a sentence where it is on none of the agency's channels, or that cannot be told; undefined where it is.
 */
export function channelSentence(address: string | undefined, { titles, hosts }: Channels): string | undefined {
  const names = titles.join("、");
  if (address === undefined) return names === "" ? undefined : `没有登记公开的网页地址，不能核对是不是发布在${names}。`;
  const host = hostOf(address);
  if (host === undefined) return "登记的公开地址不是网址，不能核对发布渠道。";
  if (hosts.length === 0) {
    return names === "" ? undefined : `设置里没有填写${names}的网址，不能核对发布渠道。`;
  }
  if (hosts.some((own) => host === own || host.endsWith(`.${own}`))) return undefined;
  return `发布在 ${host}，不在本单位的发布渠道（${names === "" ? hosts.join("、") : names}）上，请核对后在规定的渠道发布。`;
}

/** The hosts that a line of the settings names, by themselves or in addresses. */
export function hostsIn(line: string): string[] {
  return line.split(/[\s、，,；;]+/).flatMap((part) => (part === "" ? [] : (hostOf(part) ?? [])));
}

/** The host of an address; undefined where it is none. */
function hostOf(address: string): string | undefined {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname } = new URL(whole);
  return /^[^.\s]+(\.[^.\s]+)+$|^localhost$/.test(hostname) ? hostname : undefined;
}
