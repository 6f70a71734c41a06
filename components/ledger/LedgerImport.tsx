import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { ComparedRow } from "../../lib/ledger/compare-rows.ts";
import type { LedgerFault } from "../../lib/ledger/planned.ts";
import type { RegisteredCase } from "../../lib/ledger/registered-cases.ts";
import type { LedgerSheet } from "../../lib/ledger/sheet.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useLatest } from "../ui/use-latest.ts";
import { LedgerReview } from "./LedgerReview.tsx";

/** A file that was read. */
export interface LedgerFile {
  readonly name: string;
  readonly sheets: readonly LedgerSheet[];
  /** The register's requests as they stood when it was read. */
  readonly cases: readonly RegisteredCase[];
}

/** What is to be recorded: rows whole, with who applied in the vault; and what is corrected, for which reason. */
export interface LedgerJob {
  readonly rows: readonly ComparedRow[];
  readonly corrected: readonly ComparedRow[];
  readonly reason: string;
}

/** What came of it. */
export interface LedgerDone {
  readonly cases: number;
  readonly steps: number;
  readonly corrected: number;
  /** Where the log could not be written and what is imported waits. */
  readonly notice?: string | undefined;
}

/** What can be done with a ledger. */
export interface LedgerActions {
  /** Reads a file; nothing is kept. */
  readonly onRead: (file: File) => Promise<Result<LedgerFile>>;
  readonly onUnlock: (passphrase: string) => Promise<Result<unknown>>;
  /** Records all of it or nothing; `tell` hears how many persons are in the vault so far. */
  readonly onImport: (job: LedgerJob, tell: (done: number) => void) => Promise<Result<LedgerDone>>;
  /** Saves what is wrong as a table. */
  readonly onExport: (faults: readonly LedgerFault[]) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

/** Props of {@link LedgerImport}. */
export interface LedgerImportProps {
  readonly today: LocalDate;
  /** The procedure that requests go by. */
  readonly procedure: Procedure;
  readonly vault: VaultState["state"];
  readonly actions: LedgerActions;
  /** A file that is open to begin with. */
  readonly opened?: LedgerFile;
}

/** 导入台账: a file of old requests, read, shown, and recorded as a whole or not at all. */
export function LedgerImport(props: LedgerImportProps): JSX.Element {
  const { actions, procedure } = props;
  const [file, setFile] = useState(props.opened);
  const [count, setCount] = useState(0);
  const [state, setState] = useState<{ busy?: boolean; error?: string; done?: LedgerDone }>({});
  const input = useRef<HTMLInputElement>(null);
  const begin = useLatest();
  async function read(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const isLast = begin();
    setState({ busy: true });
    const answer = await actions.onRead(chosen);
    // Another file was chosen meanwhile.
    if (!isLast()) return;
    setFile(answer.ok ? answer.value : undefined);
    setCount((now) => now + 1);
    setState(answer.ok ? {} : { error: answer.error });
  }
  return (
    <section class="card ledger" aria-labelledby="ledger">
      <div class="bar">
        <div>
          <h2 id="ledger">导入台账</h2>
          <p class="muted">把以前用 Excel 登记的申请导入进来。全部在本机完成，先看后导，同一份再导一次不会重复。</p>
        </div>
        <Button onPress={actions.onClose}>返回列表</Button>
      </div>
      {state.error && <Notice tone="error">{state.error}</Notice>}
      {state.done && <Imported done={state.done} />}
      {(file === undefined || state.done) && (
        <div
          class="drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            void read(event.dataTransfer?.files[0]);
          }}
        >
          <p>把台账拖到这里，或者</p>
          <Button
            tone={state.done ? "plain" : "primary"}
            busy={state.busy === true}
            onPress={() => input.current?.click()}
          >
            {state.busy ? "正在读取……" : "选择文件"}
          </Button>
          <p class="muted">Excel（.xlsx）或者 CSV；每件申请一行，上面有表头</p>
        </div>
      )}
      <input
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        hidden
        ref={input}
        aria-label="台账文件"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          void read(chosen);
        }}
      />
      {file && !state.done && (
        <LedgerReview
          key={count}
          {...{ file, procedure, actions }}
          today={props.today}
          vault={props.vault}
          onOther={() => input.current?.click()}
          onDone={(done) => setState({ done })}
        />
      )}
    </section>
  );
}

function Imported({ done }: { readonly done: LedgerDone }): JSX.Element {
  const { cases, steps, corrected, notice } = done;
  return (
    <>
      <Notice tone="ok">
        已导入 {cases} 件，记录 {steps} 步{corrected > 0 && `，更正 ${corrected} 处`}。发生日期按台账，录入时间是现在。
      </Notice>
      {notice && <Notice tone="warning">{notice}</Notice>}
    </>
  );
}
