import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import { ActionLine } from "./ActionLine.tsx";
import { PortalRow } from "./PortalRow.tsx";
import type { Answer, PortalSummary } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link Portals}. */
export interface PortalsProps {
  /** All profiles, in the order in which they are chosen. */
  readonly portals: readonly PortalSummary[];
  /** Why they could not be read, where they could not. */
  readonly problem?: string | undefined;
  /** Read in a profile from a file's text. */
  readonly onImport: (text: string) => Answer;
  /** Save one as a file. */
  readonly onExport: (id: string) => Answer;
  /** Take an imported one away. */
  readonly onRemove: (id: string) => Answer;
}

/** 网站适配: which pages are known, and how an agency's own come in and go out as files. */
export function Portals({ portals, problem, onImport, onExport, onRemove }: PortalsProps): JSX.Element {
  const [action, run] = useAction();
  const file = useRef<HTMLInputElement>(null);
  function read(input: HTMLInputElement): void {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    run(async () => onImport(await chosen.text()), `已采用“${chosen.name}”。已经打开的网页请刷新一次。`);
    input.value = "";
  }
  return (
    <section class="card" aria-labelledby="portals">
      <h2 id="portals">网站适配</h2>
      <p class="muted">
        网站适配写明本单位网站后台的每一项在网页的什么位置。没有适配的网站照样检查稿件，但认不出申请列表，也不能替您填表。导入的优先于自带的。要写一份新的，可以先导出一份照着改。
      </p>
      {problem && <p class="outcome error">{problem}</p>}
      <ul class="word-lists">
        {portals.map((portal) => (
          <PortalRow key={portal.id} portal={portal} run={run} onExport={onExport} onRemove={onRemove} />
        ))}
      </ul>
      <div class="line">
        <Button onPress={() => file.current?.click()}>导入网站适配</Button>
        <span class="muted">JSON 文件，由懂网页的同志编写。</span>
        <ActionLine action={action} />
      </div>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={file}
        aria-label="网站适配文件"
        onChange={(event) => read(event.currentTarget)}
      />
    </section>
  );
}
