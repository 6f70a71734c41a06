import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { titleAmong } from "../../lib/documents/letters/title-among.ts";
import type { Case } from "../../lib/model/case.ts";
import type { DocumentTemplate } from "../../lib/model/document-template.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { Button } from "../ui/Button.tsx";
import { LetterDesk, type LetterDeskProps } from "./LetterDesk.tsx";

/** Props of {@link Letters}. */
export interface LettersProps extends Pick<LetterDeskProps, "values" | "person" | "isLocked" | "help" | "actions"> {
  readonly one: Case;
  readonly procedure: Procedure;
  readonly documents: readonly DocumentTemplate[];
  /** A document is about to be made: now the applicant's name is needed. */
  readonly onOpen: () => void;
  /** Why the documents cannot be made now. */
  readonly error?: string | undefined;
}

/** 文书: those that belong to what comes next or was just done, and all others to choose from. */
export function Letters({ one, procedure, documents, onOpen, error, ...desk }: LettersProps): JSX.Element {
  const [code, setCode] = useState<string>();
  const [chosen, setChosen] = useState("");
  const open = (next: string): void => {
    if (next === "") return;
    onOpen();
    setCode(next);
  };
  const near = nearCodes(one, procedure);
  const suggested = documents.filter((document) => near.has(document.code));
  const others = documents.filter((document) => !near.has(document.code));
  const template = documents.find((document) => document.code === code);
  return (
    <section class="card letters" aria-labelledby="letters">
      <h2 id="letters">文书</h2>
      {error !== undefined && <p class="problem">{error}</p>}
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
              {others.map((document) => (
                <option key={document.code} value={document.code}>
                  {titleAmong(documents, document)}
                </option>
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
          {...desk}
          onClose={() => setCode(undefined)}
        />
      )}
    </section>
  );
}

/** Codes of the documents of steps that can be taken now or were taken last; of a reply only that of its outcome. */
function nearCodes(one: Case, { steps, outcomes }: Procedure): ReadonlySet<string> {
  const outcome = outcomes.find(({ id }) => id === (one.outcome ?? one.fields["outcome"]));
  const endings = new Set(outcomes.flatMap(({ document }) => document ?? []));
  const last = one.done.at(-1)?.step;
  const ids = new Set([...one.next.map(({ step }) => step), ...(last === undefined ? [] : [last])]);
  const codes = steps.filter(({ id }) => ids.has(id)).flatMap(({ documents }) => documents);
  const fitting = codes.filter((code) => !endings.has(code) || code === outcome?.document);
  return new Set([...fitting, ...(outcome?.document === undefined ? [] : [outcome.document])]);
}
