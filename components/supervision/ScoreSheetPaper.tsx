import type { JSX } from "preact";
import type { ScoreSheet } from "../../lib/documents/score-sheet.ts";

/** Props of {@link ScoreSheetPaper}. */
export interface ScoreSheetPaperProps {
  readonly sheet: ScoreSheet;
}

/** The year's table as it is printed; on the screen it does not show. */
export function ScoreSheetPaper({ sheet }: ScoreSheetPaperProps): JSX.Element {
  return (
    <div class="score-sheet to-print">
      <h2>{sheet.title}</h2>
      <table>
        <thead>
          <tr>
            {sheet.headers.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={sheet.headers[index]?.title}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.signed.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="signatures">
        <span>记分人（签名）：</span>
        <span>审定人（签名）：</span>
        <span>日期：</span>
      </p>
    </div>
  );
}
