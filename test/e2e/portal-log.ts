/** One request that the demo portal received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly files?: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

/** What the portal received, in order. */
export async function received(url: string): Promise<Received[]> {
  const response = await fetch(`${url}/api/log`);
  return (await response.json()) as Received[];
}

/** Only what publishes, in any of the portal's variants. */
export async function publishings(url: string): Promise<Received[]> {
  return (await received(url)).filter(({ method, path, fields }) => {
    if (method !== "POST") return false;
    return path.endsWith("/publish") || (path === "/admin/articles/save" && fields["action"] === "publish");
  });
}

/** Only what keeps a draft. */
export async function drafts(url: string): Promise<Received[]> {
  return (await received(url)).filter(({ path, fields }) => path.endsWith("draft") || fields["action"] === "draft");
}
