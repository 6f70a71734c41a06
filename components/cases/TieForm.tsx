import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import type { TieWay } from "../../lib/projections/articles/tie-ways.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Select } from "../ui/Select.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { StampChip } from "./StampChip.tsx";

/** Candidates that are offered at a time. */
const SHOWN = 6;

/** Props of {@link TieForm}. */
export interface TieFormProps {
  readonly ways: readonly TieWay[];
  readonly onTie: (way: TieWay, other: CaseLine) => Promise<Result<unknown>>;
}

/** Ties a case to another, chosen from those that it can be tied to. */
export function TieForm({ ways, onTie }: TieFormProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [text, setText] = useState("");
  const { isBusy, error, ask } = useAnswer();
  const way = ways[chosen] ?? ways[0];
  if (!way) return null;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = way.candidates.filter(({ search }) => words.every((word) => search.includes(word)));
  return (
    <div class="tie-form">
      <Button expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        关联其他事项
      </Button>
      {isOpen && (
        <>
          <div class="line">
            <Select
              label="是本件的"
              value={String(ways.indexOf(way))}
              choices={ways.map(({ title }, index) => ({ value: String(index), title }))}
              onChoose={(value) => setChosen(Number(value))}
            />
            <Field label="查找">
              <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
            </Field>
          </div>
          {error !== "" && <Notice tone="error">{error}</Notice>}
          {found.length === 0 && (
            <p class="muted">
              {way.candidates.length === 0 ? "没有可以关联的，请先登记那一件。" : "没有找到，请换几个字查找。"}
            </p>
          )}
          <ul>
            {found.slice(0, SHOWN).map((line) => (
              <li key={line.id}>
                <span>
                  {line.content || line.number} <StampChip stamp={line.stamp} />
                </span>
                <Button
                  label={`关联：${line.content}`}
                  busy={isBusy}
                  onPress={() =>
                    ask(
                      () => onTie(way, line),
                      () => setOpen(false),
                    )
                  }
                >
                  关联
                </Button>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && <p class="muted">另有 {found.length - SHOWN} 件，请用查找缩小范围。</p>}
        </>
      )}
    </div>
  );
}
