import type { JSX } from "preact";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

/** How a 记录校验 stands. */
export type Verification =
  | { readonly state: "not-run" }
  | { readonly state: "running" }
  /** All of `count` records are as they were written. */
  | { readonly state: "ok"; readonly count: number }
  /** What does not fit, each a sentence. */
  | { readonly state: "broken"; readonly problems: readonly string[] };

/** Props of {@link RecordCheck}. */
export interface RecordCheckProps {
  /** How it stands. */
  readonly verification: Verification;
  /** Start it. */
  readonly onVerify: () => void;
}

/** How many problems are listed; the rest is counted. */
const LISTED = 50;

/** Whether the record is whole and unchanged, and the button that finds out. */
export function RecordCheck({ verification, onVerify }: RecordCheckProps): JSX.Element {
  const running = verification.state === "running";
  return (
    <section class="card verify" aria-labelledby="verify">
      <div class="bar">
        <div>
          <h2 id="verify">记录校验</h2>
          <p class="muted">逐条核对全部记录，看有没有被改动、缺少或者打乱次序。只核对，不改动。</p>
        </div>
        <Button busy={running} onPress={onVerify}>
          {running ? "正在校验……" : verification.state === "not-run" ? "开始校验" : "重新校验"}
        </Button>
      </div>
      {verification.state === "ok" && (
        <Notice tone="ok">
          {verification.count === 0 ? "还没有记录。" : `校验完成，${verification.count} 条记录完整，没有改动。`}
        </Notice>
      )}
      {verification.state === "broken" && <Problems problems={verification.problems} />}
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }): JSX.Element {
  return (
    <Notice tone="error">
      <p>
        <strong>有 {problems.length} 处对不上。</strong>请保留现状，不要清除浏览器数据，并告知本单位信息安全负责人。
      </p>
      <ul class="problems">
        {problems.slice(0, LISTED).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > LISTED && <p>另有 {problems.length - LISTED} 处未列出。</p>}
    </Notice>
  );
}
