import type { JSX } from "preact";
import type { Citation } from "../../lib/model/finding.ts";

/** Props of {@link Basis}. */
export interface BasisProps {
  readonly basis: readonly Citation[];
}

/** What something rests on, e.g. 政府信息公开条例第三十条. */
export function Basis({ basis }: BasisProps): JSX.Element {
  return <span class="cited">{basis.map(({ document, clause }) => `《${bare(document)}》${clause}`).join("；")}</span>;
}

/** The name without the marks that some write around it. */
function bare(document: string): string {
  return document.replace(/^《(.*)》$/, "$1").replace(/^中华人民共和国/, "");
}
