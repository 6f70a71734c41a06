import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { ActionLine } from "./ActionLine.tsx";
import { RefusedRules } from "./RefusedRules.tsx";
import type { Answer, PackSummary, RefusedRule } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link RulePacks}. */
export interface RulePacksProps {
  /** All packs that can be chosen. */
  readonly packs: readonly PackSummary[];
  /** Id of the pack in force. */
  readonly pack: string;
  /** Rules of the pack in force that cannot run. */
  readonly refused: readonly RefusedRule[];
  /** Put a pack in force. */
  readonly onChoose: (id: string) => Answer;
  /** Read in a pack from a file's text. */
  readonly onImport: (text: string, fileName: string) => Answer;
  /** Take an imported pack away. */
  readonly onRemove: (id: string) => Answer;
  /** Save the pack in force as a file. */
  readonly onExport: () => Answer;
}

/** Which rules are in force, and how they come in and go out as files. */
export function RulePacks({
  packs,
  pack,
  refused,
  onChoose,
  onImport,
  onRemove,
  onExport,
}: RulePacksProps): JSX.Element {
  const [action, run] = useAction();
  const file = useRef<HTMLInputElement>(null);
  // Shown as chosen while it is being saved; then what is in force shows.
  const [choosing, setChoosing] = useState<string>();
  async function choose(id: string): Promise<Result<unknown>> {
    setChoosing(id);
    const result = await onChoose(id);
    setChoosing(undefined);
    return result;
  }
  function read(input: HTMLInputElement): void {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    run(async () => onImport(await chosen.text(), chosen.name), `已导入“${chosen.name}”。`);
    input.value = "";
  }
  return (
    <section class="card" aria-labelledby="packs">
      <h2 id="packs">本单位规则</h2>
      <fieldset>
        <legend class="muted">选择本单位使用的规则，新打开的稿件按它检查。</legend>
        {packs.map((each) => (
          <div class="pack-line" key={each.id}>
            <label class="pack">
              <input
                type="radio"
                name="pack"
                value={each.id}
                checked={each.id === (choosing ?? pack)}
                onChange={() => run(() => choose(each.id), `已改用“${each.title}”。`)}
              />
              <span>
                <span class="pack-title">{each.title}</span>
                {each.imported && <span class="tag">导入</span>}
                <span class="muted">
                  {each.agency}，版本 {each.version}，{each.rules} 条规则
                </span>
              </span>
            </label>
            {each.imported && (each.id !== pack || each.broken) && (
              <Button
                tone="danger"
                label={`移除 ${each.title}`}
                onPress={() => run(() => onRemove(each.id), `已移除“${each.title}”。`)}
              >
                移除
              </Button>
            )}
          </div>
        ))}
      </fieldset>
      <RefusedRules refused={refused} />
      <div class="line">
        <Button onPress={() => file.current?.click()}>从文件导入</Button>
        <Button onPress={() => run(onExport, "已导出。")}>导出当前规则</Button>
        <ActionLine action={action} />
      </div>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={file}
        aria-label="规则文件"
        onChange={(event) => read(event.currentTarget)}
      />
    </section>
  );
}
