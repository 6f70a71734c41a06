import type { JSX } from "preact";

/** The head of a table of figures beside those of the year before; `of` says what its rows are. */
export function ComparedHead({ of }: { readonly of: string }): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col" class="num">
          本期
        </th>
        <th scope="col" class="num">
          上年同期
        </th>
        <th scope="col">与上年同期比</th>
      </tr>
    </thead>
  );
}
