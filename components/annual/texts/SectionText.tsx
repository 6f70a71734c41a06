import type { JSX } from "preact";
import { useId, useMemo, useRef } from "preact/hooks";
import { type DraftSection, plainText, type TextPart } from "../../../lib/projections/report-text/draft-text.ts";
import {
  type QuotedFault,
  quotedNumbers,
  type QuotedSources,
} from "../../../lib/projections/report-text/quoted-numbers.ts";
import { LONGEST_REPORT_TEXT } from "../../../lib/model/report-texts.ts";
import { Button } from "../../ui/Button.tsx";
import { gapsIn } from "./text-state.ts";

/** Props of {@link SectionText}. */
export interface SectionTextProps {
  readonly draft: DraftSection;
  readonly text: string;
  /** A person wrote it; what is drafted now may be other. */
  readonly isWritten: boolean;
  readonly sources: QuotedSources;
  readonly onText: (text: string) => void;
  /** Takes what was written back. */
  readonly onDraft: () => void;
  /** Opens the cases behind a figure. */
  readonly onOpen: (cases: readonly string[], title: string) => void;
}

/** One section: its text to edit, and beside it what is to fill, what is at odds with the tables, and the figures that it was made with. */
export function SectionText(props: SectionTextProps): JSX.Element {
  const { draft, text, isWritten, sources, onText, onDraft } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const gaps = useMemo(() => gapsIn(text), [text]);
  const faults = useMemo(() => quotedNumbers(text, sources), [text, sources]);
  const show = ({ at, end }: { readonly at: number; readonly end: number }): void => {
    field.current?.focus();
    field.current?.setSelectionRange(at, end);
  };
  return (
    <section class="text-section" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{draft.title}</h4>
      {draft.table && <p class="muted">{draft.parts.length === 0 ? "这一部分是上面的表。" : "上面的表在这一部分。"}</p>}
      {draft.parts.length > 0 && (
        <div class="text-beside">
          <textarea
            ref={field}
            id={id}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-beside`}
            rows={Math.min(16, Math.max(3, Math.ceil(text.length / 34) + 1))}
            maxLength={LONGEST_REPORT_TEXT}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <div class="text-notes" id={`${id}-beside`}>
            <Faults {...{ faults, show }} />
            {gaps.length > 0 && (
              <ul aria-label="待填写">
                {gaps.map((gap) => (
                  <li key={gap.at}>
                    <button type="button" class="link gap" onClick={() => show(gap)}>
                      待填：{gap.words}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <Figures {...props} />
            {isWritten && text !== plainText(draft) && (
              <Button label={`${draft.title}：恢复草稿`} onPress={onDraft}>
                恢复草稿
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function Faults(props: {
  readonly faults: readonly QuotedFault[];
  readonly show: (fault: QuotedFault) => void;
}): JSX.Element | null {
  const { faults, show } = props;
  if (faults.length === 0) return null;
  return (
    <ul aria-live="polite" aria-label="与表不一致">
      {faults.map((fault) => (
        <li key={`${fault.at} ${fault.sentence}`} class="text-fault">
          <button type="button" class="link" onClick={() => show(fault)}>
            {fault.sentence}
          </button>
        </li>
      ))}
    </ul>
  );
}

type FigurePart = Extract<TextPart, { kind: "figure" }>;

/** The figures of the draft in their words; those with cases open them. */
function Figures({ draft, onOpen }: Pick<SectionTextProps, "draft" | "onOpen">): JSX.Element | null {
  const { parts } = draft;
  const named = parts.flatMap((part, at) =>
    part.kind === "figure" ? [{ part, words: `${tailOf(parts[at - 1])}${part.text}${headOf(parts[at + 1])}` }] : [],
  );
  if (named.length === 0) return null;
  return (
    <details>
      <summary>按记录统计的数（{named.length}个）</summary>
      <ul aria-label={`${draft.title}：按记录统计的数`}>
        {named.map(({ part, words }, at) => (
          <li key={`${at} ${part.key}`}>{figure(part, words)}</li>
        ))}
      </ul>
    </details>
  );

  function figure(part: FigurePart, words: string): JSX.Element {
    return part.cases.length === 0 ? (
      <span class="computed">{words}</span>
    ) : (
      <button type="button" class="link computed" onClick={() => onOpen(part.cases, words)}>
        {words}
      </button>
    );
  }
}

/** The words right before a figure, from the last stop on. */
function tailOf(part: TextPart | undefined): string {
  return part?.kind === "words" ? (/[^，。；、：]*$/.exec(part.text)?.[0] ?? "") : "";
}

function headOf(part: TextPart | undefined): string {
  return part?.kind === "words" ? (/^[^，。；、：]*/.exec(part.text)?.[0] ?? "") : "";
}
