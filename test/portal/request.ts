import type { IncomingMessage } from "node:http";

const MAX_BODY = 20_000_000;

/** The fields of a request: of its query, its form (urlencoded or multipart) or its JSON object. A file is its name. */
export async function readFields(request: IncomingMessage, query: URLSearchParams): Promise<Record<string, string>> {
  if (request.method === "GET") return Object.fromEntries(query);
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json") || type.startsWith("text/plain")) return jsonFields(body.toString("utf8"));
  if (!type) return {};
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const fields: Record<string, string> = {};
  form.forEach((value, name) => {
    fields[name] = typeof value === "string" ? value : value.name;
  });
  return fields;
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
