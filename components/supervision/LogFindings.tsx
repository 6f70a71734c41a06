import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { findingsWithin, type LogFinding, type ShownKind } from "../../lib/projections/supervision/findings.ts";
import { caseLink } from "../cases/case-link.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";

const TITLES: Readonly<Record<ShownKind, string>> = {
  breach: "超过期限",
  catalogue: "目录事项没有公开",
  overridden: "批准放行",
  differs: "网页与封存的稿件不一致",
  upheld: "投诉属实",
};

/** As many as can be looked through in a form. */
const SHOWN_AT_ONCE = 30;

/** Props of {@link LogFindings}. */
export interface LogFindingsProps {
  /** Of all departments and times. */
  readonly all: readonly LogFinding[];
  /** Those that are inspected; none where it is all of them. */
  readonly departments: readonly string[];
  /** From when on it is looked at first. */
  readonly from: LocalDate;
  readonly today: LocalDate;
  /** Sentences that were taken up already. */
  readonly taken: ReadonlySet<string>;
  /** Puts what was chosen into the form. */
  readonly onUse: (values: FieldValues) => void;
}

/** 从记录中选取: what the log shows of the departments inspected in a time; a press puts it into the form of the finding. */
export function LogFindings({ all, departments, from, today, taken, onUse }: LogFindingsProps): JSX.Element {
  const [period, setPeriod] = useState({ from, until: today });
  const [department, setDepartment] = useState("");
  const own = department === "" ? departments : [department];
  const found = findingsWithin(all, own, period);
  const names = departments.length > 0 ? departments : namesIn(all);
  return (
    <fieldset class="log-findings">
      <legend>从记录中选取</legend>
      <div class="line">
        <Field label="从">
          <input
            type="date"
            value={period.from}
            max={today}
            onInput={(event) => setPeriod({ ...period, from: event.currentTarget.value })}
          />
        </Field>
        <Field label="到">
          <input
            type="date"
            value={period.until}
            max={today}
            onInput={(event) => setPeriod({ ...period, until: event.currentTarget.value })}
          />
        </Field>
        <Select
          label="部门"
          value={department}
          choices={[
            { value: "", title: departments.length > 0 ? "被检查的部门" : "各部门" },
            ...names.map((name) => ({ value: name, title: name })),
          ]}
          onChoose={setDepartment}
        />
      </div>
      <output class="muted">
        {found.length === 0
          ? "这段时间的记录里没有超过期限、没有按目录公开、批准放行、网页不一致或者投诉属实的情况。"
          : `记录里有 ${found.length} 项${found.length > SHOWN_AT_ONCE ? `，列出最近的 ${SHOWN_AT_ONCE} 项，请缩短时间段或者选一个部门` : ""}。是不是问题由检查人员认定。`}
      </output>
      <ul>
        {found.slice(0, SHOWN_AT_ONCE).map((one) => (
          <li key={one.key}>
            <p>
              <b>{TITLES[one.kind]}</b> · {one.departments.join("、") || "没有写明部门"} ·{" "}
              {one.case === undefined ? one.subject : <a href={caseLink(one.case)}>{one.subject}</a>}
              {/* How a catalogue item stands is said as of today. */}
              {one.kind !== "catalogue" && <span class="muted"> {shortDay(one.from, today)}</span>}
            </p>
            <p class="muted">{one.sentence}</p>
            <Button label={`填入：${one.subject}，${one.sentence}`} onPress={() => onUse(valuesOf(one, own))}>
              {taken.has(one.sentence) ? "已登记，再填入" : "填入"}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function valuesOf(
  { departments, isLoose, case: id, subject, sentence }: LogFinding,
  inspected: readonly string[],
): FieldValues {
  const [only, ...more] = inspected;
  const [first] = isLoose && only !== undefined && more.length === 0 ? [only] : departments;
  return {
    ...(first !== undefined && first !== "" && { department: first }),
    "finding-says": `${subject}：${sentence}`,
    "log-shows": sentence.slice(0, 300),
    // What an earlier press put there goes.
    "found-case": id ?? "",
  };
}

function namesIn(all: readonly LogFinding[]): string[] {
  return [...new Set(all.flatMap(({ departments, isLoose }) => (isLoose ? [] : departments)))].sort();
}
