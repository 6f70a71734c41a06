import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { Conflict, ConflictEntry, ConflictKind, ConflictWay } from "../../lib/model/conflict.ts";
import { Button } from "../ui/Button.tsx";
import type { ConflictActions } from "./Conflicts.tsx";
import { SolveForm } from "./SolveForm.tsx";

/** Props of {@link ConflictCard}. */
export interface ConflictCardProps extends ConflictActions {
  readonly conflict: Conflict;
  readonly desks: Readonly<Record<string, string>>;
}

const KINDS: Readonly<Record<ConflictKind, string>> = {
  "step-twice": "同一步骤登记了两次",
  "closed-twice": "办理结果不一致",
  corrected: "更正成了不同的内容",
  "request-twice": "同一件申请登记了两次",
  "written-twice": "同一条登记的内容不同",
  "undone-twice": "两条都被撤销了",
  "merged-away": "互相并入，都不在了",
  figure: "填报的数字不一致",
  signed: "同一版报告签发了两次",
};

/** One conflict with what each desk recorded, and the ways out of it. */
export function ConflictCard({ conflict, desks, onSolve }: ConflictCardProps): JSX.Element {
  const { kind, sentence, cases, entries, ways } = conflict;
  // By place: what is worked out anew is the same, but not the same object.
  const [chosen, setChosen] = useState<number>();
  const way = chosen === undefined ? undefined : ways[chosen];
  return (
    <article class="card" aria-label={`${KINDS[kind]}：${sentence}`}>
      <h3>
        <span class="state ask">{KINDS[kind]}</span> {sentence}
      </h3>
      <ul class="sides">
        {entries.map((entry) => (
          <li key={`${entry.entry} ${entry.device}`}>
            <p>
              <strong>{entry.what}</strong>
            </p>
            <p class="muted">
              {entry.on} 发生，{civilMinute(entry.enteredAt)} 由{personWords(entry)}在
              {desks[entry.device] ?? `电脑 ${entry.device.slice(0, 8)}`}录入
            </p>
          </li>
        ))}
      </ul>
      <div class="line">
        {ways.map((each, place) => {
          const address = addressOf(each);
          return address === undefined ? (
            <Button
              key={place}
              expanded={chosen === place}
              label={`${each.title}：${sentence}`}
              onPress={() => setChosen(chosen === place ? undefined : place)}
            >
              {each.title}
            </Button>
          ) : (
            <a key={place} class="button" href={address} aria-label={`${each.title}：${sentence}`}>
              {each.title}
            </a>
          );
        })}
        {cases.map((id, place) => (
          <a key={id} href={`#case/${id}`} aria-label={`查看事项${cases.length > 1 ? place + 1 : ""}：${sentence}`}>
            查看事项{cases.length > 1 ? place + 1 : ""}
          </a>
        ))}
      </div>
      {way && (
        <SolveForm
          key={chosen}
          way={way}
          onSolve={(reason) => onSolve(conflict, way, reason)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </article>
  );
}

/** Where a way leads that is no press here; undefined of the others. */
function addressOf(way: ConflictWay): string | undefined {
  if (way.way === "correct") return `#case/${way.case}`;
  if (way.way !== "sign") return undefined;
  return way.report === "statistics" ? `#figures/${way.period}` : `#annual/${way.period}`;
}

function personWords({ by }: ConflictEntry): string {
  return [by.department, by.name].filter((part) => part !== "").join(" ") || "未填姓名的人";
}
