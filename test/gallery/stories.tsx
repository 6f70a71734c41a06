import type { JSX } from "preact";
import { OWN_REVIEW, OWN_REVIEW_PART } from "./own-review-samples.ts";
import { OFFICE_PART, TEMPLATES_PART } from "./office-samples.ts";
import { Dashboard, type DashboardProps } from "../../components/dashboard/Dashboard.tsx";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayState } from "../../components/overlay/overlay-state.ts";
import { Popup, type PopupProps } from "../../components/popup/Popup.tsx";
import { Settings, type SettingsProps } from "../../components/settings/Settings.tsx";
import { LETTER_STORIES } from "./letter-stories.tsx";
import { FORM_STORIES } from "./form-stories.tsx";
import { FIGURE_STORIES } from "./figure-stories.tsx";
import { LEDGER_STORIES } from "./ledger-stories.tsx";
import { BATCH_ACTIONS, BATCHES } from "./batch-samples.ts";
import { items, NO_ACTIONS, state } from "./overlay-samples.ts";
import { checks, RULE_TITLES } from "./register-samples.ts";
import { DATA_STORIES } from "./data-stories.tsx";
import { DUE_STORIES } from "./due-stories.tsx";
import { ARTICLE_STORIES } from "./article-stories.tsx";
import { REQUEST_STORIES } from "./request-stories.tsx";
import { ANNUAL_STORIES } from "./annual-stories.tsx";
import { REVIEW_STORIES } from "./review-stories.tsx";
import { ALLOW_LIST, MASKS, VAULT_ACTIONS, WORD_LIST_ACTIONS, WORD_LISTS } from "./settings-samples.ts";
import { CALENDAR_PART } from "./calendar-samples.ts";
import { CATALOGUE_STORIES } from "./catalogue-stories.tsx";
import { CALENDAR_STORIES } from "./calendar-stories.tsx";
import { PORTALS_PART } from "./portals-samples.ts";
import { PORTAL_STORIES } from "./portal-stories.tsx";
import { SETTINGS_STORIES } from "./settings-stories.tsx";
import { TEXT_STORIES } from "./text-stories.tsx";
import { SUPERVISION_STORIES } from "./supervision-stories.tsx";

/** One screen in one state. */
export interface Story {
  /** Which styles and which surroundings it is shown with. */
  readonly on: "overlay" | "portal" | "popup" | "dashboard" | "settings";
  readonly view: JSX.Element;
  /** Buttons to press, by their text, before the picture is taken. */
  readonly press?: readonly string[];
}

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const PERSON = { name: "李明", department: "办公室", role: "科员" };
const TODAY = { checked: 12, found: 27, mended: 19, held: 4, overridden: 1, published: 8, released: 7 };

function overlay(parts: Partial<OverlayState>, press: readonly string[] = []): Story {
  return { on: "overlay", view: <Overlay state={state(parts)} actions={NO_ACTIONS} />, press };
}

function popup(parts: Partial<PopupProps>): Story {
  const props: PopupProps = {
    site: { kind: "off", origin: "https://www.ahhuoshan.gov.cn" },
    today: TODAY,
    person: PERSON,
    onEnable: nothing,
    onDisable: nothing,
    onReload: nothing,
    onOpenDashboard: nothing,
    onOpenSettings: nothing,
    ...parts,
  };
  return { on: "popup", view: <Popup {...props} /> };
}

function dashboard(parts: Partial<DashboardProps>, press: readonly string[] = []): Story {
  const props: DashboardProps = {
    date: "2026-03-02",
    person: PERSON,
    today: TODAY,
    checks: checks(18),
    ruleTitles: RULE_TITLES,
    part: "records",
    onPart: nothing,
    batch: { phase: "idle", total: 0, texts: [] },
    batchActions: BATCH_ACTIONS,
    pending: 0,
    verification: { state: "not-run" },
    onVerify: nothing,
    onOpenSettings: nothing,
    ...parts,
  };
  return { on: "dashboard", view: <Dashboard {...props} />, press };
}

function settings(parts: Partial<SettingsProps>, press: readonly string[] = []): Story {
  const props: SettingsProps = {
    person: PERSON,
    packs: [
      { id: "national", title: "国家通用规则", agency: "国家法律法规", version: "2026.1", rules: 28, imported: false },
      {
        id: "huoshan",
        title: "霍山县医保局规则",
        agency: "霍山县医疗保障局",
        version: "2026.1",
        rules: 34,
        imported: false,
      },
      { id: "luan", title: "六安市补充规则", agency: "六安市医疗保障局", version: "3", rules: 31, imported: true },
    ],
    pack: "huoshan",
    refused: [],
    wordLists: WORD_LISTS.slice(0, 2),
    wordListActions: WORD_LIST_ACTIONS,
    maskGroups: MASKS,
    allowList: ALLOW_LIST,
    calendar: CALENDAR_PART,
    office: OFFICE_PART,
    review: OWN_REVIEW_PART,
    letterTemplates: TEMPLATES_PART,
    portals: { ...PORTALS_PART, portals: PORTALS_PART.portals.slice(-1) },
    digest: { on: true, onChange: done },
    vault: { vault: { state: "none", persons: 0 }, idleMinutes: 15, actions: VAULT_ACTIONS },
    informants: {
      compartment: "informants",
      vault: { state: "none", persons: 0 },
      idleMinutes: 15,
      actions: VAULT_ACTIONS,
    },
    sites: ["https://www.ahhuoshan.gov.cn", "http://10.12.3.4:8080"],
    onSavePerson: done,
    onChoosePack: done,
    onImportPack: done,
    onRemovePack: done,
    onChooseMask: done,
    onExportPack: done,
    onDisableSite: done,
    ...parts,
  };
  return { on: "settings", view: <Settings {...props} />, press };
}

const MASKS_BESIDE = [
  { label: "只留后四位", replacement: "**************1234" },
  { label: "删除号码", replacement: "" },
];
const SAID = { scope: "draft", reason: "已按程序审定，同意公开", by: "李明" } as const;
const SAID_FOR_ALL = { scope: "agency", reason: "引用文件原文，不作改动", by: "", entry: "1" } as const;

const NONE = { checked: 0, found: 0, mended: 0, held: 0, overridden: 0, published: 0, released: 0 };
const LONG =
  "霍山县医疗保障局关于转发《安徽省医疗保障局等六部门关于进一步做好困难群众参加城乡居民基本医疗保险工作有关事项的通知》的通知".repeat(
    3,
  );

/** All stories by name. */
export const STORIES: Readonly<Record<string, Story>> = {
  "badge-clean": overlay({ open: false }),
  "badge-checking": overlay({ open: false, phase: "checking" }),
  "badge-found": overlay({ open: false, items: items(5) }),
  "badge-quiet": overlay({ open: false, items: items(3, { outcome: "ask" }) }),
  "badge-asleep": overlay({ open: false, phase: "asleep" }),
  "badge-notice": overlay({
    open: false,
    items: items(5),
    notice: "磁盘空间不足，记录暂时没有保存。请清理磁盘，保存会自动继续。",
  }),
  "panel-clean": overlay({}),
  "panel-3": overlay({ items: items(3) }),
  "panel-40": overlay({ items: items(40) }),
  "panel-1000": overlay({ items: items(1000, { outcome: "block" }) }),
  "panel-held": overlay({ items: items(5), held: true }),
  "panel-override": overlay({ items: items(5), held: true }, ["仍要发布"]),
  "panel-override-fault": overlay({ items: items(5), held: true }, ["仍要发布", "批准发布并记录"]),
  "panel-passed": overlay({ items: items(5, { overridden: true }), passed: 5, held: true }),
  "panel-refused": overlay({
    items: [
      ...items(1, { status: "refused", note: "编辑器没有接受这次修改，已恢复原样。请点“到正文中查看”，手工改好。" }),
      ...items(2, { key: "b", status: "mending" }).slice(1),
    ],
    notice: "有 1 处没有改成，请手工修改。",
  }),
  "panel-long": overlay({
    items: items(2, {
      title: LONG.slice(0, 40),
      field: "第三栏“办理结果公开情况说明”",
      excerpt: { before: "……", hit: "A".repeat(200), after: "……" },
    }),
  }),
  "panel-asleep": overlay({ phase: "asleep", asleepReason: "插件已更新，检查没有运行。请先保存草稿，再刷新本页。" }),
  "panel-mends": overlay(
    {
      items: [
        ...items(1, { places: 38, otherFixes: MASKS_BESIDE }),
        ...items(2, { key: "b", hidden: "alternative-text", otherFixes: MASKS_BESIDE.slice(1) }).slice(1),
      ],
    },
    ["其他改法：身份证号码"],
  ),
  "panel-waive": overlay({ items: items(5).slice(3) }, ["不用改：可能涉及工作秘密", "已核对，内容无误"]),
  "panel-waive-fault": overlay({ items: items(5).slice(3) }, ["不用改：可能涉及工作秘密", "本稿不用改"]),
  "panel-settled": overlay(
    { items: [...items(4), ...items(5, { settled: SAID }).slice(3), ...items(10, { settled: SAID_FOR_ALL }).slice(9)] },
    ["必须处理", "需要人判断", "已说明"],
  ),
  "panel-all-settled": overlay({ items: items(5, { settled: SAID }).slice(3) }),
  "panel-assess": overlay({ items: items(5) }, ["六项评估"]),
  "panel-assess-fault": overlay({}, ["六项评估", "签名并记录"]),
  "panel-assessed": overlay({ assessed: { by: "李明", opinion: "publish", changed: false } }),
  "panel-assessed-changed": overlay({ items: items(5), assessed: { by: "李明", opinion: "revise", changed: true } }),
  "popup-off": popup({}),
  "popup-on": popup({ site: { kind: "on", origin: "https://www.ahhuoshan.gov.cn", needsReload: false } }),
  "popup-draft": popup({
    site: { kind: "on", origin: "https://www.ahhuoshan.gov.cn", needsReload: false, draft: { block: 2, ask: 1 } },
  }),
  "popup-reload": popup({
    site: { kind: "on", origin: "http://10.12.3.4:8080", needsReload: true },
    person: { name: "", department: "", role: "" },
  }),
  "popup-unsupported": popup({ site: { kind: "unsupported" }, today: NONE }),
  "popup-error": popup({ error: "没有得到浏览器的许可，没有启用。请再点一次，并在浏览器询问时选择“允许”。" }),
  "dashboard-empty": dashboard({ checks: [], today: NONE, person: { name: "", department: "", role: "" } }),
  "dashboard-loading": dashboard({ checks: undefined, today: undefined }),
  "dashboard-typical": dashboard({ verification: { state: "ok", count: 1234 } }),
  "dashboard-facts": dashboard({}, ["2026年第一批医疗救助对象公示", "霍山县医疗保障局2025年政府信息公开工作年度报告"]),
  "dashboard-1000": dashboard({ checks: checks(1000) }),
  "dashboard-long": dashboard({ checks: checks(8, LONG), pending: 3 }),
  "dashboard-broken": dashboard({
    checks: checks(4),
    verification: {
      state: "broken",
      problems: [
        "第 318 条记录的内容与当时写入的不一致（2026-03-01 10:12:09 录入）。",
        "第 402 条与第 404 条之间缺少 1 条记录。",
      ],
    },
  }),
  ...Object.fromEntries(
    Object.entries(BATCHES).map(([name, batch]) => [`dashboard-batch-${name}`, dashboard({ part: "batch", batch })]),
  ),
  "dashboard-batch-open": dashboard({ part: "batch", batch: BATCHES.done }, ["公示/2026年第一批医疗救助对象公示.docx"]),
  ...ARTICLE_STORIES,
  ...SUPERVISION_STORIES,
  ...ANNUAL_STORIES,
  ...FIGURE_STORIES,
  ...FORM_STORIES,
  ...TEXT_STORIES,
  ...DATA_STORIES,
  ...REQUEST_STORIES,
  ...PORTAL_STORIES,
  ...CATALOGUE_STORIES,
  ...REVIEW_STORIES,
  ...DUE_STORIES,
  "settings-typical": settings({}),
  "settings-empty": settings({
    person: { name: "", department: "", role: "" },
    sites: [],
    pack: "national",
    wordLists: [],
    maskGroups: [],
  }),
  "settings-review": settings({ review: { ...OWN_REVIEW_PART, own: OWN_REVIEW } }),
  "settings-review-new": settings({}, ["自定审核流程", "加一步"]),
  "settings-portals": settings({ portals: PORTALS_PART }, ["移除"]),
  "settings-words": settings({ wordLists: WORD_LISTS }, ["移除"]),
  ...SETTINGS_STORIES,
  ...CALENDAR_STORIES,
  ...LEDGER_STORIES,
  ...LETTER_STORIES,
  "settings-refused": settings({
    refused: [{ rule: "old-phone", title: "旧版手机号码", reason: "表达式不完整：第 12 个字符处缺少右括号。" }],
  }),
};
