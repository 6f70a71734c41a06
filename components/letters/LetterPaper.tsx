import type { JSX } from "preact";
import type { FilledLetter, LetterPart } from "../../lib/documents/letters/fill-letter.ts";

/** A document as it will look: what is missing stands out. */
export function LetterPaper({ letter }: { readonly letter: FilledLetter }): JSX.Element {
  const titles = letter.missing.map(({ title }) => `〔${title}〕`);
  return (
    <section class="paper" aria-label={`《${letter.title}》预览`}>
      {letter.parts.map((part, index) => (
        <Part key={index} part={part} holes={titles} />
      ))}
    </section>
  );
}

function Part({ part, holes }: { readonly part: LetterPart; readonly holes: readonly string[] }): JSX.Element {
  if (part.role !== "form") {
    return (
      <p class={part.role}>
        <Words text={part.text} holes={holes} />
      </p>
    );
  }
  return (
    <table>
      <tbody>
        {part.rows.map(({ cells, tall }, row) => (
          <tr key={row} class={tall ? "tall" : undefined}>
            {cells.map(({ text, head, columns }, column) =>
              head ? (
                <th key={column} scope="row" colSpan={columns}>
                  {text}
                </th>
              ) : (
                <td key={column} colSpan={columns}>
                  <Words text={text} holes={holes} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text whose holes are marked. */
function Words({ text, holes }: { readonly text: string; readonly holes: readonly string[] }): JSX.Element {
  const pieces = text.split(/(〔[^〔〕]*〕)/);
  return <>{pieces.map((piece, index) => (holes.includes(piece) ? <mark key={index}>{piece}</mark> : piece))}</>;
}
