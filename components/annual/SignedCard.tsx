import type { JSX } from "preact";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { SignedReport } from "../../lib/projections/signed-reports/published-reports.ts";
import type { ReportDifferences } from "../../lib/projections/signed-reports/differences.ts";
import { nextVersion } from "../../lib/projections/signed-reports/signed-reports.ts";
import { Notice } from "../ui/Notice.tsx";
import { Differences, type DifferencesProps } from "./Differences.tsx";
import { SignReport, type SignReportProps } from "./SignReport.tsx";
import { Versions, type VersionsProps } from "./Versions.tsx";

/** Props of {@link SignedCard}. */
export interface SignedCardProps
  extends
    VersionsProps,
    Omit<SignReportProps, "version">,
    Pick<DifferencesProps, "nameOf" | "named" | "changes" | "textTitle"> {
  /** What is other now than in the last version; absent where none was signed. */
  readonly since: ReportDifferences | undefined;
  /** What is other in the version that is looked at than in the one before; absent of a first one. */
  readonly from: { readonly before: SignedReport; readonly differences: ReportDifferences } | undefined;
}

/** 签署和版本: who signed which version, what is other since, and signing itself. */
export function SignedCard(props: SignedCardProps): JSX.Element {
  const { signed, since, from, viewed } = props;
  const last = signed.at(-1);
  const isOther = since !== undefined && (since.figures.length > 0 || since.texts.length > 0);
  return (
    <section class="card signed-card" aria-labelledby="signed-card">
      <h2 id="signed-card">签署和版本</h2>
      {last === undefined ? (
        <p>还没有签署。</p>
      ) : (
        <Notice tone={isOther ? "warning" : "ok"}>
          已签：{last.fact.signer}，{civilMinute(last.enteredAt)}，第{last.fact.version}版。
          {isOther ? "签署以后有变化，下面列出；已签的版本不变。" : "现在的数字和文字与签署时一致。"}
        </Notice>
      )}
      {signed.length > 0 && <Versions {...props} />}
      {viewed !== undefined && from && (
        <section aria-label="与前一版的不同">
          <h3>这一版与第{from.before.fact.version}版的不同</h3>
          {from.differences.figures.length + from.differences.texts.length === 0 ? (
            <p>数字、案件和文字没有不同。</p>
          ) : (
            <Differences {...props} titles={["前一版", "这一版"]} differences={from.differences} />
          )}
        </section>
      )}
      {viewed === undefined && last && isOther && (
        <section aria-label="签署以后的变化">
          <h3>与第{last.fact.version}版的不同</h3>
          <Differences {...props} titles={["签署时", "现在"]} differences={since} />
        </section>
      )}
      {viewed === undefined && (last === undefined || isOther) && (
        <SignReport {...props} version={nextVersion(signed)} />
      )}
    </section>
  );
}
