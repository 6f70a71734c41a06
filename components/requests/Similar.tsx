import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CaseTie } from "../../lib/model/case-tie.ts";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Result } from "../../lib/model/result.ts";
import { stampOf } from "../../lib/projections/due-stamps.ts";
import type { Suggestion } from "../../lib/projections/similar.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { Basis } from "../cases/Basis.tsx";
import { caseLink } from "../cases/case-link.ts";
import { SideBySide } from "./SideBySide.tsx";
import { StampChip } from "../cases/StampChip.tsx";

/** Props of {@link Similar}. */
export interface SimilarProps {
  readonly one: Case;
  readonly suggestions: readonly Suggestion[];
  readonly today: LocalDate;
  /** A person said how this case stands to another. */
  readonly onTie: (to: string, tie: CaseTie) => Promise<Result<unknown>>;
}

const TITLES: Readonly<Record<Suggestion["kind"], string>> = {
  repeats: "可能是重复申请",
  "same-subject": "其他申请人申请过相近的内容",
  published: "可能已经公开",
};

/** What should be looked at beside a case: each with its reasons and the other's words; a person says how they stand. */
export function Similar({ one, suggestions, today, onTie }: SimilarProps): JSX.Element | null {
  const { isBusy, error, ask } = useAnswer();
  if (suggestions.length === 0) return null;
  return (
    <section class="card similar" aria-labelledby="similar">
      <h2 id="similar">相近的申请和已公开的信息</h2>
      <p class="muted">按申请内容比对得出，仅供核对，由经办人认定。</p>
      {error && <Notice tone="error">{error}</Notice>}
      <ul>
        {suggestions.map((each) =>
          each.kind === "published" ? (
            <li key={each.article.page + each.article.title}>
              <h3>{TITLES[each.kind]}</h3>
              <p>{each.article.title}</p>
              <Reasons suggestion={each} />
            </li>
          ) : (
            <Other
              key={each.other.id}
              one={one}
              suggestion={each}
              today={today}
              isBusy={isBusy}
              onTie={(to, how) => ask(() => onTie(to, how))}
            />
          ),
        )}
      </ul>
    </section>
  );
}

function Other(props: {
  readonly one: Case;
  readonly suggestion: Extract<Suggestion, { other: Case }>;
  readonly today: LocalDate;
  readonly isBusy: boolean;
  readonly onTie: (to: string, tie: CaseTie) => void;
}): JSX.Element {
  const { one, suggestion, today, isBusy, onTie } = props;
  const { kind, other } = suggestion;
  const [isOpen, setOpen] = useState(false);
  const name = textOf(other, "number") || textOf(other, "portal-number") || "未编号的一件";
  return (
    <li>
      <h3>{TITLES[kind]}</h3>
      <p class="line">
        <a href={caseLink(other.id)}>{name}</a> <StampChip stamp={stampOf(other, today)} />
      </p>
      <Reasons suggestion={suggestion} />
      {isOpen && <SideBySide one={textOf(one, "content")} other={textOf(other, "content")} otherTitle={name} />}
      <div class="line">
        <Button expanded={isOpen} label={`与${name}对照`} onPress={() => setOpen(!isOpen)}>
          对照
        </Button>
        <Button
          label={`${name}：${kind === "repeats" ? "是重复申请" : "内容相同"}`}
          busy={isBusy}
          onPress={() => onTie(other.id, kind)}
        >
          {kind === "repeats" ? "是重复申请" : "内容相同"}
        </Button>
        <Button label={`${name}：不是同一事项`} busy={isBusy} onPress={() => onTie(other.id, "different")}>
          不是同一事项
        </Button>
      </div>
    </li>
  );
}

function Reasons({ suggestion: { reasons, basis } }: { readonly suggestion: Suggestion }): JSX.Element {
  return (
    <p class="muted">
      {reasons.map((reason) => (reason.endsWith("。") ? reason : `${reason}。`)).join("")} <Basis basis={[basis]} />
    </p>
  );
}

function textOf({ fields }: Case, field: string): string {
  const value = fields[field];
  return typeof value === "string" ? value : "";
}
