import type { JSX } from "preact";
import type { HiddenPlace } from "../../../lib/model/draft.ts";
import { HIDDEN_PLACES } from "../../ui/hidden-places.ts";
import { Approve } from "../Approve.tsx";
import { AcceptUntrusted, useTrusted } from "../trusted.ts";
import type { AttachmentActions, AttachmentState, FileState, FoundInFile } from "./attachment-state.ts";

/** Props of {@link Attachments}. */
export interface AttachmentsProps {
  /** What to show. */
  readonly state: AttachmentState;
  /** What a press does. */
  readonly actions: AttachmentActions;
  /** Tests only: also act on presses made by script. */
  readonly acceptUntrusted?: boolean;
}

/** Of a cell the place says only where it is; other places say how it hides. */
const UNSAID: ReadonlySet<HiddenPlace> = new Set(["hidden-sheet", "hidden-row", "hidden-column"]);

const OVERRIDE = {
  ask: "仍然使用",
  explain: "由负责人批准后，可以使用这个附件。",
  confirm: "批准使用并记录",
} as const;

/** What is found in the files that were chosen, and what to do about it. */
export function Attachments({ state, actions, acceptUntrusted = false }: AttachmentsProps): JSX.Element {
  return (
    <AcceptUntrusted.Provider value={acceptUntrusted}>
      <div class="root attachments" lang="zh-CN">
        <Body state={state} actions={actions} />
      </div>
    </AcceptUntrusted.Provider>
  );
}

function Body({ state, actions }: Omit<AttachmentsProps, "acceptUntrusted">): JSX.Element {
  const trusted = useTrusted();
  const { files, person, unrecorded } = state;
  const isChecking = files.some(({ progress }) => progress !== undefined);
  const blocking = files.reduce((sum, file) => sum + blocks(file), 0);
  const isUnread = files.some(({ unread }) => unread.length > 0);
  return (
    <>
      <header class={`head${blocking > 0 ? " held" : ""}`}>
        <h2>公开助手 附件检查</h2>
        <p>
          <output>{sentence(files, isChecking, blocking)}</output>
        </p>
      </header>
      <div class="list">
        {files.map((file, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes, and names may be the same
          <File key={index} file={file} />
        ))}
      </div>
      <div class="foot">
        <button type="button" class="mend" onClick={trusted(actions.change)}>
          {isChecking ? "取消" : "换一个文件"}
        </button>
        {!isChecking && blocking === 0 && (
          <button type="button" class="mend" onClick={trusted(actions.use)}>
            {isUnread ? "已人工核对，使用这个文件" : "已核对，使用这个文件"}
          </button>
        )}
      </div>
      {!isChecking && blocking > 0 && (
        <Approve
          person={person}
          count={blocking}
          words={OVERRIDE}
          onApprove={actions.override}
          onCovered={actions.covered}
        />
      )}
      {unrecorded && (
        <p class="fault" role="alert">
          批准没有记录成功，文件没有使用。请再按一次。
        </p>
      )}
    </>
  );
}

function File({ file }: { readonly file: FileState }): JSX.Element {
  const { name, progress, unread, found, count } = file;
  return (
    <section>
      <h3 class="file">{name}</h3>
      {progress !== undefined && <progress value={progress} aria-label={`正在检查 ${name}`} />}
      {progress === undefined && unread.length + found.length === 0 && <p class="empty">没有发现需要处理的内容。</p>}
      {unread.map((one) => (
        <p class="unread" key={one}>
          {one}
        </p>
      ))}
      <ul>
        {byRule(found).map((group) => (
          <Rule key={group[0]?.title} group={group} />
        ))}
      </ul>
      {count > found.length && <p class="empty">另有 {count - found.length} 处没有列出。</p>}
    </section>
  );
}

/** All of one rule: what and why is said once, then come the places. */
function Rule({ group }: { readonly group: readonly FoundInFile[] }): JSX.Element | null {
  const [first] = group;
  if (!first) return null;
  return (
    <li class={`kind ${first.outcome}`}>
      <h4 class="total">
        {first.title}
        {group.length > 1 && <span class="times">{group.length} 处</span>}
      </h4>
      <p class="why">{first.message}</p>
      {first.basis.map(({ document, clause }) => (
        <p class="basis" key={document + clause}>
          《{document}》{clause}
        </p>
      ))}
      <ul>
        {group.map(({ place, more, hidden, excerpt: { before, hit, after } }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li class="hit" key={index}>
            <p class="where">
              {place}
              {more > 0 && `等 ${more + 1} 处`}
              {hidden && UNSAID.has(hidden) && `（${HIDDEN_PLACES[hidden]}）`}
            </p>
            <p class="excerpt">
              {before}
              <mark>{hit}</mark>
              {after}
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}

function byRule(found: readonly FoundInFile[]): FoundInFile[][] {
  const groups = new Map<string, FoundInFile[]>();
  for (const one of found) {
    const group = groups.get(one.title);
    if (group) group.push(one);
    else groups.set(one.title, [one]);
  }
  const order = { block: 0, ask: 1, advise: 2 };
  return [...groups.values()].sort(([a], [b]) => order[a?.outcome ?? "advise"] - order[b?.outcome ?? "advise"]);
}

function blocks({ found }: FileState): number {
  return found.reduce((sum, { outcome, more }) => sum + (outcome === "block" ? 1 + more : 0), 0);
}

function sentence(files: readonly FileState[], isChecking: boolean, blocking: number): string {
  if (isChecking) return "正在检查附件……";
  if (blocking > 0) return `附件里有 ${blocking} 处不能公开的内容，没有交给网站。`;
  const open = files.some(({ unread, found }) => unread.length + found.length > 0);
  return open ? "附件还没有交给网站，请先看下面的提示。" : "没有发现需要处理的内容。";
}
