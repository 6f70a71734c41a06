import type { JSX } from "preact";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";
import { Button } from "../ui/Button.tsx";

/** Props of {@link Versions}. */
export interface VersionsProps {
  /** The earliest first. */
  readonly signed: readonly SignedReport[];
  /** Id of the one that the tables show; absent where they show the figures of now. */
  readonly viewed: string | undefined;
  readonly onView: (id: string | undefined) => void;
}

/** What was signed, by whom, when and why; each can be looked at as it was. */
export function Versions({ signed, viewed, onView }: VersionsProps): JSX.Element {
  return (
    <ol class="versions">
      {signed.map(({ id, enteredAt, by, fact: { version, signer, reason, rules, calendar } }) => (
        <li key={id}>
          <p>
            <strong>第{version}版</strong>　{signer}于{civilMinute(enteredAt)}签署
            {by !== "" && by !== signer && `（由${by}录入）`}
          </p>
          {reason !== undefined && <p>理由：{reason}</p>}
          <p class="muted">
            所用规则：{rules.title}（{rules.version}）；日历已公布到{calendar}年
          </p>
          <Button
            label={viewed === id ? `返回现在的数字` : `查看这一版：第${version}版（${signer}）`}
            onPress={() => onView(viewed === id ? undefined : id)}
          >
            {viewed === id ? "返回现在的数字" : "查看这一版"}
          </Button>
        </li>
      ))}
    </ol>
  );
}
