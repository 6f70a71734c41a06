import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { PersonRecord } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import type { ReceiptRule } from "../../lib/projections/requests/receipt-rule.ts";
import { Unlock } from "../ui/Unlock.tsx";
import type { FieldHelp } from "../cases/FieldInput.tsx";
import { Forecast } from "./Forecast.tsx";
import { lacking, NOBODY, PersonFields, recordOf } from "../persons/PersonFields.tsx";
import { StepForm, type StepInput } from "../cases/StepForm.tsx";

/** How the vault stands that applicants are kept in. */
export interface ApplicantVault {
  /** Absent while it is being asked for. */
  readonly state: VaultState["state"] | undefined;
  readonly onUnlock: (passphrase: string) => Promise<Result<unknown>>;
}

/** Props of {@link Register}. */
export interface RegisterProps {
  readonly title: string;
  /** One line for who registers. */
  readonly hint: string | undefined;
  readonly today: LocalDate;
  /** Without what is said of the applicant. */
  readonly fields: (values: FieldValues) => readonly FormField[];
  readonly receipt: (channel: string) => ReceiptRule | undefined;
  /** The case as it would be. */
  readonly forecast: (input: StepInput) => Case | undefined;
  readonly check: (input: StepInput) => readonly StepFault[];
  readonly onRegister: (input: StepInput, applicant: PersonRecord) => Promise<Result<unknown>>;
  readonly onCancel: () => void;
  readonly help: FieldHelp;
  readonly vault: ApplicantVault;
  /** What an applicant can be. */
  readonly kinds: readonly ApplicantChoice[];
}

/** 登记申请: who applied, for what, and by which channel; with the day of receipt and all limits as they follow from it. */
export function Register(props: RegisterProps): JSX.Element {
  const { title, hint, today, fields, receipt, forecast, check, onRegister, onCancel, help, vault, kinds } = props;
  const [person, setPerson] = useState(NOBODY);
  const lacks = lacking(person);
  const applicantFaults = (): StepFault[] => {
    if (vault.state !== "unlocked")
      return [{ sentence: "申请人信息保险箱没有打开，申请人信息存不进去；请先在上面解锁。" }];
    return person.name.trim() === "" ? [{ sentence: "请在“申请人”中填写姓名或者名称。" }] : [];
  };
  return (
    <section class="card register" aria-labelledby="register">
      <h2 id="register">{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      <h3>申请人</h3>
      {vault.state !== undefined && <Unlock state={vault.state} onUnlock={vault.onUnlock} />}
      {vault.state === "unlocked" && (
        <>
          <PersonFields kinds={kinds} draft={person} onChange={setPerson} />
          <p class="hint">
            加密保存在本机的保险箱里，不写入记录；下面的文字里又写到的，登记时换成〔申请人〕〔电话〕〔地址〕等字样。
            {person.name !== "" && lacks.length > 0 && `${lacks.join("，")}：申请人没有提供的，可以登记后告知补正。`}
          </p>
        </>
      )}
      <h3>申请</h3>
      <StepForm
        label={title}
        isLater
        dayTitle="申请到达（提交、签收）的日期"
        fields={fields}
        initial={{ on: today, values: {} }}
        today={today}
        check={(input) => [...applicantFaults(), ...check(input)]}
        submit="登记"
        onSubmit={(input) => onRegister(input, recordOf(person))}
        onCancel={onCancel}
        help={help}
        live={(input) => {
          const { channel } = input.values;
          return typeof channel === "string" ? (
            <Forecast receipt={receipt(channel)} one={forecast(input)} today={today} />
          ) : (
            <p class="muted">选好渠道，这里显示哪一天算收到之日、各项期限到哪一天。</p>
          );
        }}
      />
    </section>
  );
}
