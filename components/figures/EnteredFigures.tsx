import type { JSX } from "preact";
import type { Figure } from "../../lib/model/figures.ts";
import { EnterFigure, type EnterFigureProps } from "./EnterFigure.tsx";
import type { FigureShown } from "./shown-figures.ts";

/** Props of {@link EnteredFigures}. */
export interface EnteredFiguresProps {
  readonly figure: FigureShown;
  readonly asked: NonNullable<Figure["asked"]>;
  readonly onEnter: EnterFigureProps["onEnter"];
}

/** A figure that is asked for: where it is found, what was entered for which period, what is still missing. */
export function EnteredFigures({ figure, asked, onEnter }: EnteredFiguresProps): JSX.Element {
  const said = new Map(asked.entered.map((one) => [one.period, one]));
  const periods = [...new Set([...said.keys(), ...asked.missing])].sort();
  return (
    <>
      {asked.hint !== undefined && <p class="muted">{asked.hint}</p>}
      {periods.length === 0 && <p class="muted">这一时期还不需要录入。</p>}
      <ul class="entries" aria-label={`${figure.title}的录入`}>
        {periods.map((period) => (
          <EnterFigure
            key={period}
            figure={figure}
            hint={asked.hint}
            period={period}
            entered={said.get(period)}
            onEnter={onEnter}
          />
        ))}
      </ul>
    </>
  );
}
