import type { JSX } from "preact";
import type { ItemDiffering } from "../../lib/projections/rules-shown/differing.ts";
import { Basis } from "../cases/Basis.tsx";

/** Items of the catalogue that are at odds with the basis that they name themselves. */
export function ItemsDiffering({ items }: { readonly items: readonly ItemDiffering[] }): JSX.Element {
  return (
    <section class="card" aria-labelledby="items-differing">
      <h2 id="items-differing">目录事项与所列依据的不同</h2>
      <table aria-labelledby="items-differing">
        <thead>
          <tr>
            {["目录事项", "目录写", "执行", "为什么这样执行"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, title, source, says, applied, why, basis }) => (
            <tr key={`${item} ${says}`}>
              <th scope="row">
                <a href={`#articles/${item}`}>{title}</a>
              </th>
              <td>
                {says} <Basis basis={[source]} />
              </td>
              <td>
                {applied} <Basis basis={[basis]} />
              </td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
