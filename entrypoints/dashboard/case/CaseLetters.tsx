import { browser } from "#imports";
import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { FieldHelp } from "../../../components/cases/FieldInput.tsx";
import { Letters } from "../../../components/letters/Letters.tsx";
import { letterFacts, type LetterSources } from "../../../lib/documents/letters/letter-values.ts";
import { reviewLetter } from "../../../lib/documents/letters/review-letter.ts";
import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import type { Person } from "../../../lib/model/event.ts";
import { OfficeSchema } from "../../../lib/model/office.ts";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { fees } from "../../../rules/national/procedures/fees.ts";
import type { Applicants } from "../vault/applicants.ts";
import { letterSupplies, saveLetter, type LetterSupplies } from "./letters.ts";

/** Props of {@link CaseLetters}. */
export interface CaseLettersProps extends Pick<LetterSources, "case" | "procedure" | "calendar" | "today" | "month"> {
  /** What the agency's documents are, as the dashboard knows them before any is made. */
  readonly documents: readonly DocumentTemplate[];
  readonly by: Person;
  readonly applicants: Applicants;
  readonly help: FieldHelp;
}

const EMPTY = OfficeSchema.parse({});

/** The documents of one case. The office, the rules and the applicant are asked for when a document is opened, not before. */
export function CaseLetters(props: CaseLettersProps): JSX.Element {
  const { case: one, procedure, calendar, today, month, documents, by, applicants, help } = props;
  const [supplies, setSupplies] = useState<LetterSupplies>();
  const loading = useRef<Promise<Result<LetterSupplies>> | undefined>(undefined);
  const [person, setPerson] = useState<PersonRecord>();
  const [error, setError] = useState<string>();
  const isLocked = applicants.vault().state === "locked";
  async function open(): Promise<void> {
    const { applicant } = one.fields;
    loading.current = letterSupplies();
    const [made, read] = await Promise.all([
      loading.current,
      typeof applicant === "string" && !isLocked ? applicants.get(applicant) : undefined,
    ]);
    setError(made.ok ? undefined : made.error);
    setSupplies(made.ok ? made.value : undefined);
    setPerson(read?.ok === true && read.value.state === "read" ? read.value.record : undefined);
  }
  const office = supplies?.office ?? EMPTY;
  const known = isLocked ? undefined : person;
  const sources = useMemo(
    () => ({ case: one, procedure, calendar, tariff: fees, today, month, office, person: known }),
    [one, procedure, calendar, today, month, office, known],
  );
  const values = useMemo(() => letterFacts(sources).values, [sources]);
  return (
    <Letters
      one={one}
      procedure={procedure}
      documents={supplies?.documents ?? documents}
      values={values}
      today={today}
      person={by}
      isLocked={isLocked}
      help={help}
      error={error}
      onOpen={() => void open()}
      actions={{
        async onReview(template, entered, entry) {
          const made = await loading.current;
          if (!made) return failure("没有读到文书的内容，请关闭后再试一次。");
          if (!made.ok) return made;
          const { office: now, remedies, rules, own } = made.value;
          const job = { template, remedies, rules, today, own: own.get(template.code) };
          return reviewLetter(job, letterFacts({ ...sources, office: now, entered, entry }));
        },
        onSave: (template, review, approval) => saveLetter(one, template, review, approval),
        onOpenSettings: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}
