import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A text that was properly published. */
export interface PublishedText {
  readonly id: string;
  readonly text: string;
  /** What a reviewer may reasonably hold against it; such a text proves nothing. */
  readonly arguable: readonly string[];
}

const SHARED = join(import.meta.dirname, "../../../shared");

function readLine(value: unknown): PublishedText {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) throw new Error("no text");
  const arguable = "arguable" in value && Array.isArray(value.arguable) ? value.arguable.map(String) : [];
  return { id: String(value.id), text: String(value.text), arguable };
}

/** Whether the shared texts are there: they lie beside the project, not in it. */
export const hasSharedTexts = existsSync(join(SHARED, "corpus/published.jsonl")) && existsSync(join(SHARED, "seeds"));

/** The collection of published texts. */
export function publishedTexts(): PublishedText[] {
  const lines = readFileSync(join(SHARED, "corpus/published.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => readLine(JSON.parse(line))).filter(({ arguable }) => arguable.length === 0);
}

/** The five source documents. */
export function seedTexts(): PublishedText[] {
  return readdirSync(join(SHARED, "seeds"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ id: name, text: readFileSync(join(SHARED, "seeds", name), "utf8"), arguable: [] }));
}
