import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { takingsFor } from "../../lib/documents/letters/letter-values.ts";
import { titleAmong } from "../../lib/documents/letters/title-among.ts";
import type { Case } from "../../lib/model/case.ts";
import type { DocumentTemplate } from "../../lib/model/document-template.ts";
import { documentsOf } from "../../lib/model/letter-fields.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { Button } from "../ui/Button.tsx";
import { LetterDesk, type LetterDeskProps } from "./LetterDesk.tsx";

/** Props of {@link Letters}. */
export interface LettersProps extends Pick<
  LetterDeskProps,
  "values" | "today" | "person" | "isLocked" | "help" | "actions"
> {
  readonly one: Case;
  readonly procedure: Procedure;
  readonly documents: readonly DocumentTemplate[];
  /** A document is about to be made: now the applicant's name is needed. */
  readonly onOpen: () => void;
  /** Why the documents cannot be made now. */
  readonly error?: string | undefined;
}

/** 文书: those that belong to what comes next or was just done, and all others to choose from. */
export function Letters({ one, procedure, documents: all, onOpen, error, ...desk }: LettersProps): JSX.Element | null {
  const documents = useMemo(() => documentsOf(all, procedure.id), [all, procedure]);
  const [code, setCode] = useState<string>();
  const [chosen, setChosen] = useState("");
  const open = (next: string): void => {
    if (next === "") return;
    onOpen();
    setCode(next);
  };
  const { now, soon, untold } = nearCodes(one, procedure, documents);
  const suggested = documents.filter((document) => now.has(document.code));
  const others = documents.filter((document) => !now.has(document.code));
  const groups = [
    { title: "接下来可能用到", list: others.filter((document) => soon.has(document.code)) },
    { title: "其他", list: others.filter((document) => !soon.has(document.code)) },
  ];
  const template = documents.find((document) => document.code === code);
  const takings = useMemo(() => template?.of && takingsTold(one, procedure, template.of), [one, procedure, template]);
  if (documents.length === 0) return null;
  return (
    <section class="card letters" aria-labelledby="letters">
      <h2 id="letters">文书</h2>
      {error !== undefined && <p class="problem">{error}</p>}
      {untold !== undefined && (
        <p class="muted">办理结果“{untold}”没有对应的文书样式。需要书面答复的，请另行拟写，写明理由和救济途径。</p>
      )}
      {suggested.map((document) => (
        <Button key={document.code} onPress={() => open(document.code)}>
          {titleAmong(documents, document)}
        </Button>
      ))}
      {others.length > 0 && (
        <div class="line">
          <label>
            其他文书
            <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">请选择</option>
              {groups.map(({ title, list }) => (
                <optgroup key={title} label={title}>
                  {list.map((document) => (
                    <option key={document.code} value={document.code}>
                      {titleAmong(documents, document)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Button onPress={() => open(chosen)}>生成</Button>
        </div>
      )}
      {template && (
        <LetterDesk
          key={template.code}
          template={template}
          fields={procedure.fields}
          takings={takings}
          {...desk}
          onClose={() => setCode(undefined)}
        />
      )}
    </section>
  );
}

function takingsTold(
  one: Case,
  procedure: Procedure,
  wanted: NonNullable<DocumentTemplate["of"]>,
): NonNullable<LetterDeskProps["takings"]> {
  const title = procedure.steps.find(({ id }) => id === wanted.step)?.title ?? "办理";
  return { title, called: wanted.called, list: takingsFor(one, procedure, wanted) };
}

function isReply({ remedy }: DocumentTemplate): boolean {
  return remedy === "R1" || remedy === "R2";
}

/**
 * Codes of the documents that are needed now, of the last step and of the outcome that was drafted, and of those of steps
 * that can be taken next. A reply other than the outcome's is neither. `untold`: the outcome, where no document tells it.
 */
function nearCodes(
  one: Case,
  { steps, outcomes }: Procedure,
  documents: readonly DocumentTemplate[],
): { readonly now: ReadonlySet<string>; readonly soon: ReadonlySet<string>; readonly untold: string | undefined } {
  // Where no outcome has a document, none is missed.
  const isTold = outcomes.some(({ document }) => document !== undefined);
  const outcome = outcomes.find(({ id }) => id === (one.outcome ?? one.fields["outcome"]));
  const replies = new Set(documents.filter(isReply).map(({ code }) => code));
  const told = documents.filter(
    ({ code, outcomes: tells }) => outcome && (code === outcome.document || tells?.includes(outcome.id) === true),
  );
  const codesOf = (ids: readonly (string | undefined)[]): string[] =>
    steps
      .filter(({ id }) => ids.includes(id))
      .flatMap((step) => step.documents)
      .filter((code) => !replies.has(code));
  return {
    untold: isTold && told.length === 0 ? outcome?.title : undefined,
    now: new Set([...codesOf([one.done.at(-1)?.step]), ...told.map(({ code }) => code)]),
    soon: new Set(codesOf(one.next.map(({ step }) => step))),
  };
}
