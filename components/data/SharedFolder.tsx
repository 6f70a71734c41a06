import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { ExchangePreview, ExchangeTaken } from "../../lib/model/exchange.ts";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { BundlePreview } from "./BundlePreview.tsx";
import type { ExchangeActions } from "./Exchange.tsx";
import { Taken } from "./Taken.tsx";

/** A folder that all desks write to; `at`: when it was last looked through, an instant in UTC. */
export type FolderState =
  | { readonly state: "unsupported" | "none" }
  | { readonly state: "chosen"; readonly name: string; readonly at?: string | undefined };

/** What came of one file in the folder. */
type FolderLine = { readonly name: string } & (
  | { readonly taken: ExchangeTaken }
  | { readonly waiting: ExchangePreview; readonly file: string }
  | { readonly refused: string }
);

/** What can be done with the folder; both only in a press. */
export interface FolderActions {
  readonly onChoose: () => Promise<Result<unknown>>;
  /** Writes this desk's file, reads the others'. */
  readonly onSync: () => Promise<Result<{ readonly written: string; readonly files: readonly FolderLine[] }>>;
}

/** Props of {@link SharedFolder}. */
export interface SharedFolderProps extends Pick<ExchangeActions, "onImport"> {
  readonly folder: FolderState;
  readonly actions: FolderActions;
}

/** 共享文件夹: one file a desk, written and read at a press. */
export function SharedFolder({ folder, actions, onImport }: SharedFolderProps): JSX.Element {
  const [lines, setLines] = useState<readonly FolderLine[]>();
  const { isBusy, error, ask } = useAnswer();
  const put = (line: FolderLine): void => setLines((now) => now?.map((one) => (one.name === line.name ? line : one)));
  return (
    <section class="card" aria-labelledby="folder">
      <h2 id="folder">共享文件夹</h2>
      {folder.state === "unsupported" ? (
        <p>这个浏览器不能让网页读写文件夹，请用上面的导出和接收；Chrome、Edge 和 360 等浏览器可以。</p>
      ) : (
        <>
          <p class="muted">
            各台电脑选择同一个内网共享文件夹，每台只写自己的一个文件，读其他电脑的文件。只在按下“同步”时读写，不会自动上传。
          </p>
          {folder.state === "chosen" && (
            <p>
              文件夹：<strong class="file-name">{folder.name}</strong>，
              {folder.at === undefined ? "这次打开本页以来还没有同步" : `上次同步 ${civilMinute(folder.at)}`}
            </p>
          )}
          <div class="line">
            {folder.state === "chosen" && (
              <Button tone="primary" busy={isBusy} onPress={() => ask(actions.onSync, ({ files }) => setLines(files))}>
                {isBusy ? "正在同步……" : "同步"}
              </Button>
            )}
            <Button busy={isBusy} onPress={() => ask(actions.onChoose, () => setLines(undefined))}>
              {folder.state === "chosen" ? "换一个文件夹" : "选择文件夹"}
            </Button>
          </div>
          {lines?.length === 0 && <Notice tone="ok">已写入本机的文件，其他电脑没有新的内容。</Notice>}
          {lines && lines.length > 0 && (
            <ul class="desks">
              {lines.map((line) => (
                <li key={line.name}>
                  <p class="file-name">{line.name}</p>
                  {"taken" in line && <Taken taken={line.taken} />}
                  {"refused" in line && <Notice tone="error">{line.refused}</Notice>}
                  {"waiting" in line && (
                    <BundlePreview
                      preview={line.waiting}
                      busy={isBusy}
                      onTake={(trust) =>
                        ask(
                          () => onImport(line.file, trust),
                          (taken) => put({ name: line.name, taken }),
                        )
                      }
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
          {error && <Notice tone="error">{error}</Notice>}
        </>
      )}
    </section>
  );
}
