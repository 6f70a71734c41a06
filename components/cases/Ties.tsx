import type { ComponentChildren, JSX } from "preact";
import type { Tie } from "../../lib/model/case.ts";
import type { CaseTie } from "../../lib/model/case-tie.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { caseLink } from "./case-link.ts";
import { StampChip } from "./StampChip.tsx";

/** What another case is to one that it is tied to. */
export const TIE_TITLES: Readonly<Record<CaseTie, string>> = {
  repeats: "与之重复",
  "same-subject": "内容相同，不同申请人",
  "split-from": "从该件分出",
  "merged-into": "并入该件",
  challenges: "针对该件的复议或者诉讼",
  different: "已核对，不是同一事项",
  interprets: "解读该件",
  "results-from": "由该征求意见稿形成",
  clarifies: "澄清或者更正该件",
};

/** Another case, by what it is to this one. */
export interface CaseLinkTo {
  readonly to: string;
  readonly title: string;
  /** A person tied the two, and can say that it was wrong. */
  readonly onUntie?: () => void;
}

/** Props of {@link Ties}. */
export interface TiesProps {
  readonly ties: readonly Tie[];
  /** Cases that fields of this one name, and those that name it. */
  readonly links: readonly CaseLinkTo[];
  readonly lines: ReadonlyMap<string, CaseLine>;
  /** Forms that open a case about this one: 复议, 诉讼. */
  readonly forms: readonly { readonly title: string; readonly href: string }[];
  /** What ties it to others. */
  readonly children?: ComponentChildren;
}

/** The cases that a person tied it to. */
export function Ties({ ties, links, lines, forms, children }: TiesProps): JSX.Element | null {
  if (ties.length === 0 && links.length === 0 && forms.length === 0 && !children) return null;
  const linked = new Set(links.map(({ to }) => to));
  return (
    <section class="card ties" aria-labelledby="ties">
      <h2 id="ties">有关的事项</h2>
      <ul>
        {links.map(({ to, title, onUntie }) => (
          <Linked key={to} to={to} title={title} line={lines.get(to)} onUntie={onUntie} />
        ))}
        {ties
          .filter(({ to }) => !linked.has(to))
          .map(({ to, tie, reason }) => (
            <Linked key={to} to={to} title={TIE_TITLES[tie]} line={lines.get(to)} reason={reason} />
          ))}
      </ul>
      {forms.length > 0 && (
        <p class="line">
          {forms.map(({ title, href }) => (
            <a key={href} href={href}>
              登记{title}
            </a>
          ))}
        </p>
      )}
      {children}
    </section>
  );
}

function Linked(props: {
  readonly to: string;
  readonly title: string;
  readonly line: CaseLine | undefined;
  readonly reason?: string;
  readonly onUntie?: (() => void) | undefined;
}): JSX.Element {
  const { to, title, line, reason = "", onUntie } = props;
  return (
    <li>
      <span class="muted">{title}</span> <a href={caseLink(to)}>{line?.number || line?.content || "查看"}</a>{" "}
      {line && <StampChip stamp={line.stamp} />}{" "}
      {onUntie && (
        <button type="button" class="link" aria-label={`取消关联：${line?.content ?? ""}`} onClick={onUntie}>
          取消关联
        </button>
      )}
      {reason !== "" && <p class="muted">{reason}</p>}
    </li>
  );
}
