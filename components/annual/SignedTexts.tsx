import type { JSX } from "preact";
import type { SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";
import { chosenOutline, sectionTitle, textKey } from "../../lib/projections/signed-reports/report-outlines.ts";

/** Props of {@link SignedTexts}. */
export interface SignedTextsProps extends Pick<SignedReport["fact"], "texts" | "outlines"> {
  /** The outline that is shown and saved; the first where none was chosen. */
  readonly outline: string | undefined;
  readonly onOutline: (outline: string) => void;
}

/** The texts of a version that was signed, as they and their sections stood, by one of its outlines; nothing where it has none. */
export function SignedTexts({ texts, outlines = [], outline, onOutline }: SignedTextsProps): JSX.Element | null {
  if (Object.keys(texts).length === 0) return null;
  const shown = chosenOutline(outlines, outline);
  const keys = shown ? shown.sections.map(({ id }) => textKey(outlines, shown.id, id)) : Object.keys(texts);
  return (
    <section class="card signed-texts" aria-labelledby="signed-texts">
      <h2 id="signed-texts">签署的文字</h2>
      {outlines.length > 1 && (
        <fieldset class="outline-choice screen-only">
          <legend>按哪个提纲</legend>
          {outlines.map(({ id, title }) => (
            <label key={id} class="check">
              <input type="radio" name="signed-outline" checked={shown?.id === id} onChange={() => onOutline(id)} />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      {keys.flatMap((key) => {
        const text = texts[key];
        if (text === undefined) return [];
        const title = sectionTitle(outlines, key);
        return [
          <section key={key} aria-label={title}>
            <h3>{title}</h3>
            {text.split("\n").map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
          </section>,
        ];
      })}
    </section>
  );
}
