import type { JSX, RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Basis } from "../cases/Basis.tsx";
import { useEscape } from "../cases/use-escape.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import type { OnEnter } from "./EnterFigure.tsx";
import { EnteredFigures } from "./EnteredFigures.tsx";
import { FigureCases } from "./FigureCases.tsx";
import { valueText } from "./figure-words.ts";
import type { FigureShown } from "./shown-figures.ts";
import { SplitTable } from "./SplitTable.tsx";

/** Props of {@link FigureDetail}. */
export interface FigureDetailProps {
  readonly figure: FigureShown;
  /** What is counted, in a sentence. */
  readonly how: string;
  /** Of which days. */
  readonly when: string;
  readonly lines: ReadonlyMap<string, CaseLine>;
  /** Absent where nothing can be entered. */
  readonly onEnter: OnEnter | undefined;
  readonly onClose: () => void;
  /** Its heading, to which the focus goes when a person opens it. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Where one figure comes from: what is counted, by which clause, how it is made up, and its cases; of what is entered, by whom. */
export function FigureDetail(props: FigureDetailProps): JSX.Element {
  const { figure, how, when, lines, onEnter, onClose, heading } = props;
  const section = useRef<HTMLElement>(null);
  useEscape(section, onClose);
  return (
    <section class="card figure-detail" aria-labelledby="figure-detail" ref={section}>
      <div class="bar">
        <h2 id="figure-detail" tabIndex={-1} ref={heading}>
          {figure.title} {valueText(figure)}
          <span class="count-of muted">{when}</span>
        </h2>
        <Button onPress={onClose}>收起</Button>
      </div>
      <p>
        {how} <Basis basis={figure.basis} />
      </p>
      {figure.asked ? (
        <EnteredFigures figure={figure} asked={figure.asked} onEnter={onEnter} />
      ) : (
        <Made figure={figure} lines={lines} />
      )}
    </section>
  );
}

/** What a figure is made of: its parts, and its cases, all or those of one part. */
function Made({ figure, lines }: Pick<FigureDetailProps, "figure" | "lines">): JSX.Element {
  const [by, setBy] = useState("");
  const [chosen, setChosen] = useState<string>();
  const split = figure.by.find(({ field }) => field === by) ?? figure.by[0];
  const part = split?.parts.find(({ value }) => value === chosen);
  const all = useMemo(() => figure.on.map((_, at) => at), [figure.on]);
  const at = part?.at ?? all;
  const label = part ? `${figure.title}（${part.title}）` : figure.title;
  return (
    <>
      {split && split.parts.length > 0 && (
        <div class="split-by">
          {figure.by.length > 1 && (
            <Select
              label="分项"
              value={split.field}
              choices={figure.by.map(({ field, title }) => ({ value: field, title: `按${title}` }))}
              onChoose={(next) => {
                setBy(next);
                setChosen(undefined);
              }}
            />
          )}
          <SplitTable
            label={`${figure.title}，按${split.title}`}
            unit={figure.unit}
            split={split}
            chosen={chosen}
            onChoose={setChosen}
          />
          {!split.single && <p class="muted">同一件可以属于几项，各项相加可以多于总数。</p>}
        </div>
      )}
      <h3>
        {label} <span class="muted">{at.length === 0 ? "没有记录" : `${at.length} 条记录`}</span>
        {part && (
          <button type="button" class="link" onClick={() => setChosen(undefined)}>
            显示全部
          </button>
        )}
      </h3>
      <FigureCases key={`${by} ${chosen ?? ""}`} label={label} figure={figure} at={at} lines={lines} />
    </>
  );
}
