import { fillLetter, letterText } from "../../../lib/documents/letters/fill-letter.ts";
import { letterFacts } from "../../../lib/documents/letters/letter-values.ts";
import type { Case } from "../../../lib/model/case.ts";
import { today } from "../../../lib/platform/today.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { fees } from "../../../rules/national/procedures/fees.ts";
import { packProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";

/** Parts of a letter that a portal has fields of its own for. */
const HEAD: readonly string[] = ["title", "number"];

/**
 * The text of the letter that tells a case's outcome, without its title and number; or what it lacks, as a person calls it.
 * Nothing where the case has no outcome yet, or one that no letter tells.
 */
export async function replyText(
  { settings, packs, office, vault, cases }: Services,
  one: Case,
): Promise<{ readonly text: string } | { readonly missing: readonly string[] }> {
  const chosen = (await settings.read()).settings;
  const inForce = await packs.inForceOrNational(chosen.pack);
  const pack = inForce.ok ? inForce.value.pack : undefined;
  const procedure = pack && procedureOf(packProcedures(pack, chosen).procedures, one);
  const code = procedure?.outcomes.find(({ id }) => id === one.fields["outcome"])?.document;
  const template = pack?.documents?.find((document) => document.code === code);
  if (!pack || !procedure || !template) return { missing: [] };
  const applicant = one.fields["applicant"];
  const read = typeof applicant === "string" ? await vault.get("applicants", [applicant]) : undefined;
  const [person] = read?.ok ? read.value : [];
  const facts = letterFacts({
    case: one,
    procedure,
    office: (await office.read()).office,
    calendar: (await cases.open()).calendar,
    tariff: fees,
    today: one.moments["replied"] ?? today(),
    ...(person?.state === "read" && { person: person.record }),
  });
  const letter = fillLetter(template, facts, pack.remedies ?? []);
  if (letter.missing.length > 0) return { missing: letter.missing.map(({ title }) => title) };
  return { text: letterText({ parts: letter.parts.filter(({ role }) => !HEAD.includes(role)) }) };
}
