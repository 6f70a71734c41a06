import type { JSX } from "preact";
import { unmapped } from "../../lib/ledger/propose-mapping.ts";
import { NEEDED, titleOfTarget } from "../../lib/ledger/targets.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Unlock } from "../ui/Unlock.tsx";
import { LedgerColumns } from "./LedgerColumns.tsx";
import { LedgerDecision } from "./LedgerDecision.tsx";
import type { LedgerActions, LedgerDone, LedgerFile } from "./LedgerImport.tsx";
import { LedgerPreview } from "./LedgerPreview.tsx";
import { LedgerSheetChoice } from "./LedgerSheetChoice.tsx";
import { LedgerWords } from "./LedgerWords.tsx";
import { useLedgerPlan } from "./use-ledger-plan.ts";

/** Props of {@link LedgerReview}. */
export interface LedgerReviewProps {
  readonly file: LedgerFile;
  readonly procedure: Procedure;
  readonly today: LocalDate;
  readonly vault: VaultState["state"];
  readonly actions: LedgerActions;
  /** Another file is wanted. */
  readonly onOther: () => void;
  readonly onDone: (done: LedgerDone) => void;
}

/** A file that was read: its columns, its words, its rows as they would be recorded, and the decision. */
export function LedgerReview(props: LedgerReviewProps): JSX.Element {
  const { file, procedure, today, vault, actions, onOther, onDone } = props;
  const [plan, answers] = useLedgerPlan(file, { procedure, today });
  if (!plan) return <Notice tone="error">这个文件里没有工作表。</Notice>;
  const { header, said } = plan;
  const lacks = NEEDED.filter((id) => said.mapping[id] === undefined).map(titleOfTarget);
  const left = header ? unmapped(header, said.mapping) : [];
  const needsVault = plan.hasPersons && vault !== "unlocked";
  return (
    <>
      <LedgerSheetChoice {...{ file, plan, answers, onOther }} />
      {header === undefined ? (
        <Notice tone="warning">
          没有找到表头。表头是写着“编号”“收到日期”“申请内容”这些名称的一行；请在上面填写它是第几行，或者换一个工作表。
        </Notice>
      ) : (
        <>
          <LedgerColumns {...{ plan, procedure, answers }} />
          {left.length > 0 && (
            <p class="muted">不导入的列：{left.map(({ letters, title }) => `${letters}列 ${title}`).join("、")}</p>
          )}
          {lacks.length > 0 && <Notice tone="warning">还要选定哪一列是{lacks.join("、")}。</Notice>}
          <LedgerWords values={plan.values} procedure={procedure} onWord={answers.onWord} />
          {plan.unconfirmed > 0 && (
            <Notice tone="warning">
              有 {plan.unconfirmed}{" "}
              件从网上、邮箱、传真或者平常信函收到，收到申请之日是双方确认的那一天（条例第三十一条）。
              没有“双方确认日期”的，导入后算作待确认，期限不计算；台账里的收到日期就是确认日期的，请把“双方确认日期”也选成那一列。
            </Notice>
          )}
          {plan.hasPersons && <Notice tone="info">姓名、证件号码、电话、地址只存进申请人信息保险箱。</Notice>}
          {(plan.hasPersons || Object.keys(said.setAside).length > 0) && (
            <Notice tone="info">
              申请内容、获取方式等文字里又写到本行申请人的，记录时换成〔申请人〕〔电话〕〔地址〕等字样，换好的样子见“将要记录的”。写到其他人姓名、电话的不会替换，请先在台账里改成代称。
            </Notice>
          )}
          {needsVault && (
            <div class="line">
              <Unlock state={vault} onUnlock={actions.onUnlock} />
              <Button onPress={answers.onNoPersons}>不导入申请人信息</Button>
            </div>
          )}
          {lacks.length === 0 && (
            <>
              <LedgerPreview plan={plan} procedure={procedure} onExport={actions.onExport} />
              <LedgerDecision plan={plan} isLocked={needsVault} onImport={actions.onImport} onDone={onDone} />
            </>
          )}
        </>
      )}
    </>
  );
}
