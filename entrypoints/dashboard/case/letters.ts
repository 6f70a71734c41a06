import type { LetterApproval } from "../../../components/letters/letter-desk.ts";
import { saveFile } from "../../../components/ui/save-file.ts";
import { compileRules } from "../../../lib/check/check-draft.ts";
import type { CompiledRules } from "../../../lib/check/compile-rules.ts";
import type { LetterReview } from "../../../lib/documents/letters/review-letter.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { DocumentTemplate, RemedyText } from "../../../lib/model/document-template.ts";
import { OfficeSchema, type Office } from "../../../lib/model/office.ts";
import { success, type Result } from "../../../lib/model/result.ts";
import { fileDigest } from "../../../lib/platform/file-digest.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { record } from "./record-steps.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What documents are made with. */
export interface LetterSupplies {
  readonly documents: readonly DocumentTemplate[];
  readonly remedies: readonly RemedyText[];
  readonly rules: CompiledRules;
  readonly office: Office;
  /** The agency's own Word files, by the document's code. */
  readonly own: ReadonlyMap<string, Uint8Array>;
}

/** Asks for all of it, each time anew: the office may have been entered meanwhile in another tab. */
export async function letterSupplies(): Promise<Result<LetterSupplies>> {
  const [inForce, office, templates] = await Promise.all([
    send("pack.read", {}),
    send("office.get", {}),
    send("letter-template.list", {}),
  ]);
  if (!inForce.ok) return inForce;
  if (!templates.ok) return templates;
  const { pack, written } = inForce.value;
  return success({
    documents: written.documents ?? [],
    remedies: written.remedies ?? [],
    rules: compileRules(pack),
    office: office.ok ? office.value.office : OfficeSchema.parse({}),
    own: new Map(templates.value.templates.map(({ code, base64 }) => [code, bytesOf(base64)])),
  });
}

/** Lets the person save a document, and records that: its name and digest, not its text. Answers the file's name. */
export async function saveLetter(
  one: Case,
  { code, title }: DocumentTemplate,
  { findings, bytes }: LetterReview,
  approval: LetterApproval | undefined,
): Promise<Result<string>> {
  const made = await bytes();
  if (!made.ok) return made;
  const blocks = findings.filter(({ outcome }) => outcome === "block");
  const name = `${title}${calledIn(one, blocks.length > 0)}.docx`;
  const digest = await fileDigest(made.value);
  const rules = [...new Set(blocks.map(({ rule }) => rule))];
  const override = approval && rules.length > 0 ? { override: { rules, ...approval } } : {};
  const fact = { type: "DocumentMade" as const, case: one.id, document: code, name, digest, ...override };
  const written = await record([{ id: newId(), occurredAt: new Date().toISOString(), fact }]);
  if (!written.ok) return written;
  saveFile(name, made.value, WORD);
  return success(name);
}

/** By what the case is called: a request's number, else an article's title, unless something in it should not go into a log. */
function calledIn({ fields }: Case, isHeld: boolean): string {
  const called = fields["number"] ?? (isHeld ? undefined : fields["title"]);
  if (typeof called !== "string" || called === "") return "";
  return `（${Array.from(called.replace(/[\\/:*?"<>|\s]/g, "-"))
    .slice(0, 60)
    .join("")}）`;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
