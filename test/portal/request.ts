import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { decodeGbkForm } from "./requests/gbk.ts";

const MAX_BODY = 20_000_000;

/** A file as it came in. */
export interface ReceivedFile {
  readonly name: string;
  readonly size: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What a request carries. */
interface Content {
  readonly fields: Record<string, string>;
  readonly files: readonly ReceivedFile[];
}

/** The fields of a request: of its query, its form (urlencoded or multipart) or its JSON object. A file is its name. */
export async function readContent(request: IncomingMessage, query: URLSearchParams): Promise<Content> {
  if (request.method === "GET") return { fields: Object.fromEntries(query), files: [] };
  const body = await readBody(request);
  // The old systems' forms come in the charset of their pages.
  if (/^\/(ysqgk|xxfb)\//.test(request.url ?? "")) return { fields: decodeGbkForm(body), files: [] };
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json") || type.startsWith("text/plain"))
    return { fields: jsonFields(body.toString("utf8")), files: [] };
  if (!type) return { fields: {}, files: [] };
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const fields: Record<string, string> = {};
  const files: ReceivedFile[] = [];
  for (const [name, value] of form) {
    fields[name] = typeof value === "string" ? value : value.name;
    if (typeof value === "string" || value.name === "") continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ name: value.name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  }
  return { fields, files };
}

function jsonFields(text: string): Record<string, string> {
  const value: unknown = text === "" ? {} : JSON.parse(text);
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, typeof field === "string" ? field : JSON.stringify(field)]),
  );
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error("The request is too large.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
