import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Select } from "../ui/Select.tsx";

/** The kinds of files that the tables are saved as. */
const FILE_KINDS = [
  ["docx", "保存为 Word"],
  ["xlsx", "保存为 Excel"],
  ["csv", "保存为 CSV"],
] as const;
/** See {@link FILE_KINDS}. */
export type FileKind = (typeof FILE_KINDS)[number][0];

/** Props of {@link AnnualHead}. */
export interface AnnualHeadProps {
  /** 2026, or 2026-Q3. */
  readonly period: string;
  readonly title: string;
  /** Which days are counted, in a sentence. */
  readonly counted: string;
  /** The latest first. */
  readonly years: readonly string[];
  readonly onPeriod: (period: string) => void;
  /** Saves a file; the failure's sentence is shown, and what still has to be done in it. */
  readonly onSave: (kind: FileKind) => Promise<Result<string | undefined>>;
  readonly onPrint: () => void;
}

const QUARTERS = [
  { value: "", title: "全年" },
  { value: "-Q1", title: "第一季度" },
  { value: "-Q2", title: "第二季度" },
  { value: "-Q3", title: "第三季度" },
  { value: "-Q4", title: "第四季度" },
];

/** Which period, and what can be made of its tables. */
export function AnnualHead(props: AnnualHeadProps): JSX.Element {
  const { period, title, counted, years, onPeriod, onSave, onPrint } = props;
  const [busy, setBusy] = useState<FileKind>();
  const [said, setSaid] = useState<Result<string | undefined>>();
  const [year, quarter] = [period.slice(0, 4), period.slice(4)];
  async function save(kind: FileKind): Promise<void> {
    setBusy(kind);
    const answer = await onSave(kind);
    setBusy(undefined);
    setSaid(answer);
  }
  return (
    <section class="card annual-head" aria-labelledby="annual-title">
      <div class="bar">
        <h2 id="annual-title">{title}</h2>
        <div class="line screen-only">
          {FILE_KINDS.map(([kind, words]) => (
            <Button key={kind} busy={busy !== undefined} onPress={() => void save(kind)}>
              {busy === kind ? "正在生成……" : words}
            </Button>
          ))}
          <Button onPress={onPrint}>打印</Button>
        </div>
      </div>
      <div class="line screen-only">
        <Select
          label="年度"
          value={year}
          choices={years.map((one) => ({ value: one, title: `${one}年` }))}
          onChoose={(next) => onPeriod(`${next}${quarter}`)}
        />
        <Select label="期间" value={quarter} choices={QUARTERS} onChoose={(next) => onPeriod(`${year}${next}`)} />
      </div>
      <p class="muted">{counted}</p>
      {said?.ok === false && <Notice tone="error">{said.error}</Notice>}
      {said?.ok && said.value !== undefined && <Notice tone="info">{said.value}</Notice>}
    </section>
  );
}
