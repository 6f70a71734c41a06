// Without zod: content scripts carry this file.
import type { Category } from "./category.ts";

/** Of these not even a keyed digest is kept (保密法第三十一条). */
const SECRET: ReadonlySet<Category> = new Set<Category>(["secrecy-marking", "internal-marking", "work-secret"]);

/** Of these the text is kept nowhere. */
const PERSONAL: ReadonlySet<Category> = new Set<Category>([
  "id-number",
  "medical-privacy",
  "informant",
  "bank-card",
  "passport",
  "social-security-number",
  "personal-account",
  "home-address",
  "trade-secret",
]);

/** Whether a digest of the found text may be stored. */
export function mayKeepDigest(category: Category): boolean {
  return !SECRET.has(category);
}

/** Whether the found text itself may be stored, as the allow-list does. */
export function mayKeepText(category: Category): boolean {
  return !SECRET.has(category) && !PERSONAL.has(category);
}
