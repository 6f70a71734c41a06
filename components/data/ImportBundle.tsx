import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { ExchangeTaken } from "../../lib/model/exchange.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { BundlePreview } from "./BundlePreview.tsx";
import type { ExchangeActions, Looked } from "./Exchange.tsx";
import { Taken } from "./Taken.tsx";

/** Chooses another desk's file, shows what is new in it, and takes it in. */
export function ImportBundle({ onPreview, onImport }: Pick<ExchangeActions, "onPreview" | "onImport">): JSX.Element {
  const [looked, setLooked] = useState<Looked>();
  const [taken, setTaken] = useState<ExchangeTaken>();
  const { isBusy, error, ask } = useAnswer();
  const input = useRef<HTMLInputElement>(null);
  const look = (file: File): void =>
    ask(() => {
      setTaken(undefined);
      setLooked(undefined);
      return onPreview(file);
    }, setLooked);
  const take = (file: string, trust: readonly string[]): void =>
    ask(
      () => onImport(file, trust),
      (value) => {
        setLooked(undefined);
        setTaken(value);
      },
    );
  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">接收其他电脑的记录</h2>
      <p class="muted">先看清有哪些新记录、与本机有没有不一致，确认以后才接收。同一个文件再接收一次不会重复。</p>
      <div class="line">
        <Button busy={isBusy} onPress={() => input.current?.click()}>
          {isBusy ? "正在核对……" : looked ? "换一个文件" : "选择文件"}
        </Button>
      </div>
      <input
        type="file"
        accept=".gongkai"
        hidden
        ref={input}
        aria-label="交换文件"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (chosen) look(chosen);
        }}
      />
      {looked && (
        <BundlePreview
          key={looked.file}
          preview={looked.preview}
          busy={isBusy}
          onTake={(trust) => take(looked.file, trust)}
        />
      )}
      {taken && <Taken taken={taken} />}
      {error && <Notice tone="error">{error}</Notice>}
    </section>
  );
}
