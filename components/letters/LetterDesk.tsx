import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { LetterReview } from "../../lib/documents/letters/review-letter.ts";
import type { DocumentTemplate } from "../../lib/model/document-template.ts";
import type { Person } from "../../lib/model/event.ts";
import type { Field, FieldValues } from "../../lib/model/field.ts";
import { letterFieldsOf } from "../../lib/model/letter-fields.ts";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { useModal } from "../ui/use-modal.ts";
import type { FieldHelp } from "../cases/FieldInput.tsx";
import type { LetterActions, LetterApproval } from "./letter-desk.ts";
import { LetterApprove } from "./LetterApprove.tsx";
import { LetterFields } from "./LetterFields.tsx";
import { LetterFindings } from "./LetterFindings.tsx";
import { LetterPaper } from "./LetterPaper.tsx";
import { LetterTaking, type LetterTakingProps } from "./LetterTaking.tsx";

/** Props of {@link LetterDesk}. */
export interface LetterDeskProps {
  readonly template: DocumentTemplate;
  /** The procedure's fields. */
  readonly fields: readonly Field[];
  /** What the case, the office and the applicant's record give: when it changes, the document is filled anew. */
  readonly values: FieldValues;
  /** What it may belong to, e.g. each 征求意见; absent where it belongs to the case. */
  readonly takings?: Pick<LetterTakingProps, "list" | "title" | "called"> | undefined;
  readonly today: LetterTakingProps["today"];
  readonly person: Person;
  readonly isLocked: boolean;
  readonly help: FieldHelp;
  readonly actions: LetterActions;
  readonly onClose: () => void;
}

/** One document being made: what is missing, what it will look like, what the check says, and saving it. */
export function LetterDesk(props: LetterDeskProps): JSX.Element {
  const { template, fields, values, takings, today, person, isLocked, help, actions, onClose } = props;
  const dialog = useModal();
  const [entered, setEntered] = useState<FieldValues>({});
  const [entry, setEntry] = useState(() => onlyEntry(takings?.list));
  const [review, setReview] = useState<Result<LetterReview>>();
  const [saved, setSaved] = useState<string>();
  const { isBusy, error, setError, ask } = useAnswer();
  const own = useMemo(() => new Set(template.fields.map(({ id }) => id)), [template]);
  const last = useRef<Promise<Result<LetterReview> | undefined>>(undefined);
  // As it is drawn, and not after the paint: what is saved is what was looked at last.
  useLayoutEffect(() => {
    const mustChoose = takings !== undefined && entry === undefined;
    const asked = mustChoose ? Promise.resolve(undefined) : actions.onReview(template, entered, entry);
    last.current = asked;
    const show = async (): Promise<void> => {
      const next = await asked;
      if (last.current === asked) setReview(next);
    };
    void show();
  }, [template, entered, values, entry]);
  const now = review?.ok === true ? review.value : undefined;
  const blocks = now ? blocksIn(now) : 0;
  /** As it reads with what was typed a moment ago. */
  async function reviewed(): Promise<LetterReview | undefined> {
    for (;;) {
      const asked = last.current;
      const next = await asked;
      if (last.current === asked) return next?.ok ? next.value : undefined;
    }
  }
  async function save(approval?: LetterApproval): Promise<void> {
    const seen = await reviewed();
    if (!seen) return;
    const { missing } = seen.letter;
    const held = blocksIn(seen);
    if (missing.length > 0) {
      setError(`还缺${missing.map(({ title }) => title).join("、")}，没有保存。`);
      dialog.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    } else if (held > 0 && (!approval || held !== blocks)) {
      setError(`有 ${held} 处必须处理，没有保存。请改正，或者由负责人批准。`);
    } else {
      ask(() => actions.onSave(template, seen, approval), setSaved);
    }
  }
  const unsay = (): void => {
    setSaved(undefined);
    setError("");
  };
  return (
    <dialog class="letter-desk" ref={dialog} aria-labelledby="letter-title" onClose={onClose}>
      <header>
        <h2 id="letter-title">{template.title}</h2>
        <p class="muted">{template.basis.map(({ document, clause }) => `${document} ${clause}`).join("；")}</p>
        <Button onPress={() => dialog.current?.close()}>关闭</Button>
      </header>
      {takings !== undefined && takings.list.length > 0 && (
        <LetterTaking
          {...takings}
          today={today}
          chosen={entry}
          onChoose={(next) => {
            setEntered({});
            unsay();
            setReview(undefined);
            setEntry(next);
          }}
        />
      )}
      {review?.ok === false && (
        <p class="problem" role="alert">
          {review.error}
        </p>
      )}
      {now && (
        <div class="letter-columns">
          <div>
            <LetterFields
              letter={now.letter}
              fields={[...template.fields, ...fields, ...letterFieldsOf(template.procedures)]}
              own={own}
              values={{ ...now.values, ...entered }}
              onChange={(id, value) => {
                unsay();
                setEntered((before) => ({ ...before, [id]: value ?? "" }));
              }}
              isLocked={isLocked}
              onOpenSettings={actions.onOpenSettings}
              help={help}
            />
            {now.notes.map((note) => (
              <p class="letter-note" key={note}>
                {note}
              </p>
            ))}
            <LetterFindings findings={now.findings} />
            <div class="line">
              <Button tone="primary" busy={isBusy} onPress={() => void save()}>
                保存为 Word 文件
              </Button>
              <Outcome error={error} saved={saved} />
            </div>
            {blocks > 0 && now.letter.missing.length === 0 && (
              <LetterApprove
                count={blocks}
                person={person}
                isBusy={isBusy}
                onApprove={(approval) => void save(approval)}
              />
            )}
          </div>
          <LetterPaper letter={now.letter} />
        </div>
      )}
    </dialog>
  );
}

function Outcome(props: { readonly error: string; readonly saved: string | undefined }): JSX.Element {
  const { error, saved } = props;
  if (error !== "") return <output class="outcome error">{error}</output>;
  return saved === undefined ? (
    <output class="outcome" />
  ) : (
    <output class="outcome ok">已保存为“{saved}”，并写入办理记录。</output>
  );
}

/** How many findings hold a document. */
function blocksIn({ findings }: LetterReview): number {
  return findings.filter(({ outcome }) => outcome === "block").length;
}

/** Where there is nothing to choose, it is chosen: the only one, or one not recorded yet. */
function onlyEntry(list: LetterTakingProps["list"] | undefined): string | undefined {
  if (list === undefined) return undefined;
  if (list.length === 0) return "";
  return list.length === 1 ? list[0]?.entry : undefined;
}
