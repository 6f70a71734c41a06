import type { JSX } from "preact";
import type { SignedReport } from "../../lib/projections/annual-report/published-reports.ts";

/** Props of {@link SignedTexts}. */
export interface SignedTextsProps {
  readonly texts: SignedReport["fact"]["texts"];
  /** What a section is called. */
  readonly textTitle: (section: string) => string;
}

/** The texts of a version that was signed, as they stood; nothing where it has none. */
export function SignedTexts({ texts, textTitle }: SignedTextsProps): JSX.Element | null {
  const sections = Object.entries(texts);
  if (sections.length === 0) return null;
  return (
    <section class="card signed-texts" aria-labelledby="signed-texts">
      <h2 id="signed-texts">签署的文字</h2>
      {sections.map(([section, text]) => (
        <section key={section} aria-label={textTitle(section)}>
          <h3>{textTitle(section)}</h3>
          {text.split("\n").map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </section>
      ))}
    </section>
  );
}
