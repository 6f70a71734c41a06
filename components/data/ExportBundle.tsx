import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import type { ExchangeActions } from "./Exchange.tsx";

/** Saves what is recorded as a file for another desk. */
export function ExportBundle({ onExport }: Pick<ExchangeActions, "onExport">): JSX.Element {
  const { isBusy, error, ask } = useAnswer();
  const [done, setDone] = useState("");
  const save = (what: "all" | "own"): void =>
    ask(
      () => onExport(what),
      ({ events, name }) => setDone(`已导出 ${events} 条记录：${name}`),
    );
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">导出给其他电脑</h2>
      <p class="muted">
        导出的是登记、办理的全部记录，包括投诉举报件的被反映对象、内容摘要和办理情况，但不含举报人、申请人等保险箱里的个人信息，也不含本机设置。拿到文件的人都能看到这些记录：文件带有本机的签名，没有加密，请只用单位的移动硬盘或者内网交给应当知道的人。
      </p>
      <div class="line">
        <Button busy={isBusy} onPress={() => save("all")}>
          导出全部记录
        </Button>
        <Button busy={isBusy} onPress={() => save("own")}>
          只导出本机登记的
        </Button>
      </div>
      {done && !error && <Notice tone="ok">{done}</Notice>}
      {error && <Notice tone="error">{error}</Notice>}
    </section>
  );
}
