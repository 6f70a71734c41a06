import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** Who signs, and why where that has to be said. */
export interface Signature {
  readonly signer: string;
  readonly reason?: string;
}

/** Props of {@link SignReport}. */
export interface SignReportProps {
  readonly title: string;
  /** The number of the version that would be signed. */
  readonly version: number;
  /** Who sits at the desk. */
  readonly by: string;
  /** Rules that do not hold, and cases that are not, or not wholly, in the tables: they should hold signing. */
  readonly hard: number;
  readonly unplaced: number;
  /** The period goes on: its figures will grow. */
  readonly soFar: boolean;
  /** What is signed, as the tick says it was checked; the three tables where it is absent. */
  readonly checked?: string;
  /** What to know before signing, a sentence each; it does not hold it. */
  readonly warnings?: readonly string[];
  readonly onSign: (signature: Signature) => Promise<Result<unknown>>;
}

/** Fewest characters of a reason, as the log wants it. */
const REASON = 4;

/** 签署: freezes the figures as they stand. A broken rule holds it until somebody says why it goes out all the same. */
export function SignReport(props: SignReportProps): JSX.Element {
  const { title, version, by, hard, unplaced, soFar, checked = "三张表的数字", warnings = [], onSign } = props;
  const [signer, setSigner] = useState(by);
  const [reason, setReason] = useState("");
  const [sure, setSure] = useState(false);
  const { isBusy, error, setError, ask } = useAnswer();
  const isHeld = hard > 0 || unplaced > 0;
  const needsReason = version > 1 || isHeld;
  function sign(): void {
    const said = reason.trim();
    if (signer.trim() === "") return setError("没有填签署人姓名，没有签署。");
    if (needsReason && said.length < REASON) return setError(`理由至少写${REASON}个字，没有签署。`);
    if (!sure) return setError("请先勾选已经核对，没有签署。");
    ask(
      () => onSign({ signer: signer.trim(), ...(needsReason && { reason: said }) }),
      () => {
        setReason("");
        setSure(false);
      },
    );
  }
  return (
    <form
      class="sign-report"
      aria-label="签署"
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <p>
        签署后，{title}
        的数字、每个数字的案件、所用的规则和日历一并留存，不再改变；以后的更正另签新版本，原来的版本保留。
      </p>
      {hard > 0 && (
        <Notice tone="error">
          有 {hard}{" "}
          处必须改正，原则上不能签署：请按上面“勾稽关系核对”列出的逐处改正。确实要按现在的数字签署的，请写明理由，理由随报告留存。
        </Notice>
      )}
      {unplaced > 0 && (
        <Notice tone="error">
          有 {unplaced} 件登记不全，表中没有计全：请按上面列出的逐件补记后再签署。确实要按现在的数字签署的，请写明理由。
        </Notice>
      )}
      {soFar && <Notice tone="warning">这一期还没有结束，以后的数字还会增加；一般在期满以后签署。</Notice>}
      {warnings.map((one) => (
        <Notice key={one} tone="warning">
          {one}
        </Notice>
      ))}
      <Field label="签署人姓名">
        <input type="text" maxLength={50} value={signer} onInput={(event) => setSigner(event.currentTarget.value)} />
      </Field>
      {needsReason && (
        <Field label={isHeld ? "仍要签署的理由" : `签第${version}版的理由`}>
          <textarea rows={2} maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </Field>
      )}
      <label class="sure">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        我已核对{checked}
      </label>
      {error !== "" && <Notice tone="error">{error}</Notice>}
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {isBusy ? "正在签署……" : version > 1 ? `签新版本（第${version}版）` : "签署"}
      </button>
    </form>
  );
}
