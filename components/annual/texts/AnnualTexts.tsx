import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReportTexts } from "../../../lib/model/report-texts.ts";
import { quotedNumbers, type QuotedSources } from "../../../lib/projections/report-text/quoted-numbers.ts";
import { Notice } from "../../ui/Notice.tsx";
import { SectionText } from "./SectionText.tsx";
import { gapsIn, type OutlineDraft, textOf } from "./text-state.ts";

/** Props of {@link AnnualTexts}. */
export interface AnnualTextsProps {
  readonly outlines: readonly OutlineDraft[];
  readonly sources: QuotedSources;
  /** What was written on this machine. */
  readonly texts: ReportTexts;
  /** Keeps a section's text; null takes it back. */
  readonly onText: (outline: string, section: string, text: string | null) => void;
  readonly onOpen: (cases: readonly string[], title: string) => void;
  /** The outline that was chosen before; the first where none was. */
  readonly chosen?: string | undefined;
  readonly onChoose?: (outline: string) => void;
  /** Why the last text could not be kept. */
  readonly error?: string | undefined;
}

/** Outlines side by side. */
const BOTH = "both";

/** 报告文字: the sections of an outline drafted from the figures, to be edited; with an outline of the agency's own beside the national one. */
export function AnnualTexts(props: AnnualTextsProps): JSX.Element | null {
  const { outlines, error } = props;
  const [first] = outlines;
  const [chosen, setChosen] = useState(props.chosen ?? first?.id);
  if (!first) return null;
  const shown = chosen === BOTH ? outlines : outlines.filter(({ id }) => id === chosen);
  function choose(id: string): void {
    setChosen(id);
    props.onChoose?.(id);
  }
  return (
    <section class="card annual-texts screen-only" aria-labelledby="annual-texts">
      <h2 id="annual-texts">报告文字</h2>
      <p class="muted">
        按记录起草，数字随记录更新；改过的段落按改的保存在本机，签署时随报告定稿。【】里的内容要人填写。
      </p>
      {error && <Notice tone="error">{error}</Notice>}
      {outlines.length > 1 && (
        <fieldset class="outline-choice">
          <legend>按哪个提纲</legend>
          {[...outlines, { id: BOTH, title: "并排对照" }].map(({ id, title }) => (
            <label key={id} class="check">
              <input type="radio" name="outline" checked={chosen === id} onChange={() => choose(id)} />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <div class={shown.length > 1 ? "outlines beside" : "outlines"}>
        {shown.map((outline) => (
          <OneOutline key={outline.id} {...props} outline={outline} />
        ))}
      </div>
    </section>
  );
}

function OneOutline(props: AnnualTextsProps & { readonly outline: OutlineDraft }): JSX.Element {
  const { outline, texts, sources, onText, onOpen } = props;
  const all = outline.sections.map((section) => textOf(section, outline.id, texts));
  const gaps = all.reduce((sum, text) => sum + gapsIn(text).length, 0);
  const faults = all.reduce((sum, text) => sum + quotedNumbers(text, sources).length, 0);
  return (
    <section aria-label={outline.title}>
      <h3>{outline.title}</h3>
      <p aria-live="polite">
        {gaps === 0 ? "没有待填写的内容" : `待填写 ${gaps} 处`}；
        {faults === 0 ? "文中能与表核对的数都一致" : `文中的数与表不一致 ${faults} 处`}。
        {gaps > 0 && (
          <button type="button" class="link" onClick={(event) => firstGap(event.currentTarget)}>
            跳到第一处待填写
          </button>
        )}
      </p>
      {outline.sections.map((section, at) => (
        <SectionText
          key={section.id}
          draft={section}
          text={all[at] ?? ""}
          isWritten={texts[outline.id]?.[section.id] !== undefined}
          sources={sources}
          onText={(text) => onText(outline.id, section.id, text)}
          onDraft={() => onText(outline.id, section.id, null)}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}

function firstGap(from: HTMLElement): void {
  from.closest("section")?.querySelector<HTMLButtonElement>("button.gap")?.click();
}
