import type { ComponentChildren, JSX } from "preact";
import { Backup, type BackupActions } from "../../components/data/Backup.tsx";
import { BackupPreview } from "../../components/data/BackupPreview.tsx";
import { BundlePreview } from "../../components/data/BundlePreview.tsx";
import type { Conflict } from "../../lib/model/conflict.ts";
import { Conflicts } from "../../components/data/Conflicts.tsx";
import { Exchange, type ExchangeActions } from "../../components/data/Exchange.tsx";
import { SharedFolder, type FolderState } from "../../components/data/SharedFolder.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { PART_TABS, type TabOf } from "../../entrypoints/dashboard/part-tabs.ts";
import type { BackupState } from "../../lib/model/backup.ts";
import type { Desk } from "../../lib/model/exchange.ts";
import { failure, success } from "../../lib/model/result.ts";
import { Chosen } from "./Chosen.tsx";
import { screen } from "./dashboard-screen.tsx";
import { conflicts, CONTENTS, KINDS, OTHERS, OWN, PREVIEW } from "./data-samples.ts";
import type { Story } from "./stories.tsx";

const done = async () => success({});

/** Actions that do nothing, for pictures and tests. */
export const BACKUP_ACTIONS: BackupActions = {
  onMake: async () => success({ name: "公开助手备份-2026-11-20.gkbak", bytes: 23_400_000, events: 248_113 }),
  onOpen: async () => success({ contents: CONTENTS, torn: 0 }),
  onRestore: done,
  onReload: () => {},
};
const EXCHANGE_ACTIONS: ExchangeActions = {
  onExport: async () => success({ name: "办公室李明-0000.gongkai", events: 1834 }),
  onPreview: async () => success({ file: "f", preview: PREVIEW }),
  onImport: async () => failure("没有接收。"),
  folder: {
    onChoose: done,
    onSync: async () =>
      success({
        written: "办公室李明-0000.gongkai",
        files: [
          {
            name: "王芳.gongkai",
            taken: {
              events: 12,
              desks: [{ device: OWN.device, name: "待遇保障科 王芳", events: 12 }],
              refused: [],
              notice: null,
            },
          },
          { name: "陈某.gongkai", waiting: PREVIEW, file: "f" },
          { name: "赵强.gongkai", refused: "这个文件没有传完整，没有接收任何内容；请让对方重新导出后再传一次。" },
        ],
      }),
  },
};
/** Nothing goes. */
const REFUSING: ExchangeActions = {
  ...EXCHANGE_ACTIONS,
  onPreview: async () => failure("这个文件没有传完整，没有接收任何内容；请让对方重新导出后再传一次。"),
  folder: {
    onChoose: async () => failure("浏览器没有允许读写这个文件夹，请重新选择。"),
    onSync: async () => failure("共享文件夹读写不了：可能断开了、没有权限或者空间不足。请检查后再试一次。"),
  },
};

function data(tab: TabOf<"data">, view: ComponentChildren, press: readonly string[] = []): Story {
  const shown = (
    <>
      <SubTabs label="数据" tabs={PART_TABS.data} tab={tab} />
      {view}
    </>
  );
  return screen("data", shown, press);
}

function exchange(own: Desk, others: readonly Desk[], folder: FolderState, press: readonly string[] = []): Story {
  return data("exchange", <Exchange desks={{ own, others }} folder={folder} actions={EXCHANGE_ACTIONS} />, press);
}

function backup(state: BackupState): Story {
  return data("backup", <Backup state={state} today="2026-11-20" actions={BACKUP_ACTIONS} />);
}

function conflicting(all: readonly Conflict[], press: readonly string[] = []): Story {
  const desks = { [OWN.device]: "本机" };
  return data("conflicts", <Conflicts conflicts={all} desks={desks} actions={{ onSolve: done }} />, press);
}

function card(view: JSX.Element): JSX.Element {
  return (
    <div class="data">
      <section class="card">{view}</section>
    </div>
  );
}

const FRESH: Desk = { device: OWN.device, name: "", upTo: 0, fingerprint: OWN.fingerprint, trusted: true };
const CHOSEN: FolderState = { state: "chosen", name: "政务公开共享", at: "2026-11-20T07:00:00.000Z" };

/** 数据 in all states. */
export const DATA_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-data-exchange-empty": exchange(FRESH, [], { state: "unsupported" }),
  "dashboard-data-exchange-one": exchange(OWN, OTHERS.slice(0, 1), { state: "none" }),
  "dashboard-data-exchange-five": exchange(OWN, OTHERS, CHOSEN, ["导出全部记录"]),
  "dashboard-data-bundle": data("exchange", card(<BundlePreview preview={PREVIEW} busy={false} onTake={() => {}} />)),
  "dashboard-data-folder": data(
    "exchange",
    <div class="data">
      <SharedFolder folder={CHOSEN} actions={EXCHANGE_ACTIONS.folder} onImport={EXCHANGE_ACTIONS.onImport} />
    </div>,
    ["同步"],
  ),
  "dashboard-data-conflicts-none": conflicting([]),
  "dashboard-data-conflicts": conflicting(conflicts(3), ["撤销办公室登记的答复"]),
  "dashboard-data-conflicts-kinds": conflicting(KINDS),
  "dashboard-data-conflicts-200": conflicting(conflicts(200)),
  "dashboard-data-import-failed": data(
    "exchange",
    <Chosen>
      <Exchange desks={{ own: OWN, others: [] }} folder={CHOSEN} actions={REFUSING} />
    </Chosen>,
    ["同步"],
  ),
  "dashboard-data-folder-refused": data(
    "exchange",
    <Exchange desks={{ own: OWN, others: [] }} folder={{ state: "none" }} actions={REFUSING} />,
    ["选择文件夹"],
  ),
  "dashboard-data-backup-empty": backup({ made: null, events: 0, waiting: 0, holds: [] }),
  "dashboard-data-backup-old": backup({
    made: { at: "2026-09-01T01:00:00.000Z", events: 200_000 },
    events: 248_113,
    waiting: 2,
    holds: ["248113 条记录", "2 条等待写入的记录", "保险箱", "规则包"],
  }),
  "dashboard-data-backup-preview": data(
    "backup",
    card(<BackupPreview opened={{ contents: CONTENTS, torn: 3 }} busy={undefined} onRestore={() => {}} />),
  ),
};
