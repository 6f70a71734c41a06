import type { PersonRecord } from "../../model/person.ts";
import type { PersonRow } from "./rows.ts";

/** What stands of a person in the clear. */
export type ClearRow = Omit<PersonRow, "sealed">;

/** A person who is in the vault already, or will be. */
export interface Known {
  readonly row: ClearRow;
  readonly record: PersonRecord;
}

/**
 * By what two records can be seen to be of one applicant, each as parts to make a keyed digest of. An organisation goes by
 * its code and its name, a natural person by the number of a paper and by name with telephone; a paper that an organisation
 * gives is that of whoever came.
 *
 * How the register finds "the same applicant" while the vault is locked. A digest of an ID number is as good as the number
 * for whoever has the key: there are so few numbers that all can be tried. So the digests' key is inside the vault; digests
 * are made while it is open, stand in the vault's own table, and go with the record when it is erased. What an event keeps
 * (`sameAs`) is no digest but a random number, that of the first record of this applicant: it can be compared without any
 * key, and nothing can be tried against it, not even by one who has the passphrase.
 */
export function identitiesOf(record: PersonRecord): readonly (readonly string[])[] {
  const { type, number, name, phone } = marksOf(record);
  return [
    ...(number ? [[type, "number", number]] : []),
    ...(type === "organisation" ? [[type, "name", name]] : phone ? [[type, "name", name, phone]] : []),
  ];
}

/**
 * What speaks for two records being of one applicant: the number of a paper or an organisation's code; the name, with the
 * telephone where it is a person's. `against`: two numbers of one kind that differ, whatever else agrees.
 */
function tieOf(one: PersonRecord, other: PersonRecord): "number" | "name" | "against" | "none" {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.type !== b.type) return "none";
  if (a.number !== "" && a.number === b.number) return "number";
  if (a.number !== "" && b.number !== "" && a.paper === b.paper) return "against";
  return a.name === b.name && (a.type === "organisation" || (a.phone !== "" && a.phone === b.phone)) ? "name" : "none";
}

/** Those among the known who are this applicant, by number first. `tokens` are the digests of the record's identities. */
export function sameAmong(known: Iterable<Known>, record: PersonRecord, tokens: readonly string[]): ClearRow[] {
  const ties = [...known]
    .filter(({ row }) => row.tokens.some((token) => tokens.includes(token)))
    .map((one) => ({ row: one.row, tie: tieOf(record, one.record) }));
  const by = (wanted: string): ClearRow[] => ties.flatMap(({ row, tie }) => (tie === wanted ? row : []));
  // A name leads to nobody of whom another record says that it is someone else.
  const others = new Set(by("against").map(({ sameAs }) => sameAs));
  return [...by("number"), ...by("name").filter(({ sameAs }) => !others.has(sameAs))];
}

function marksOf({ kind, name, idKind, idNumber = "", creditCode = "", phone = "" }: PersonRecord) {
  const natural = kind === "natural";
  return {
    type: natural ? "person" : "organisation",
    number: atLeast(6, bare(natural ? idNumber : creditCode)),
    paper: natural ? (idKind ?? "resident-id") : "code",
    name: bare(name),
    phone: atLeast(
      7,
      phone
        .normalize("NFKC")
        .replaceAll(/\D/g, "")
        .replace(/^(00)?86(?=1\d{10}$)/, ""),
    ),
  } as const;
}

/** Without what is written in one way here and in another there. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, "");
}

/** Too short a number says nothing. */
function atLeast(length: number, text: string): string {
  return text.length < length ? "" : text;
}
