import type { AllowListProps } from "../../components/settings/AllowList.tsx";
import type { MaskGroup } from "../../lib/check/mask-choices.ts";
import type { WordReview } from "../../lib/check/word-lists/review-words.ts";
import type { WordListSummary } from "../../components/settings/settings-state.ts";
import type { VaultActions } from "../../components/settings/vault-actions.ts";
import type { ReadWords, WordListActions } from "../../components/settings/WordLists.tsx";

const LONG = "霍山县医疗保障局关于规范政务公开信息发布用语防止出现不规范表述的若干规定（试行）".repeat(2);

/** Word lists in every state. */
export const WORD_LISTS: readonly WordListSummary[] = [
  {
    id: "word-list-00000001",
    title: "招标采购敏感词",
    outcome: "ask",
    basis: { document: "霍山县医疗保障局信息发布用语规范", clause: "第三条" },
    on: true,
    words: 1234,
    except: 12,
  },
  {
    id: "word-list-00000002",
    title: "禁用词",
    outcome: "block",
    basis: { document: "新闻报道中的禁用词和慎用词", clause: "第一批" },
    on: true,
    words: 86,
    except: 0,
  },
  {
    id: "word-list-00000003",
    title: LONG.slice(0, 50),
    outcome: "advise",
    basis: { document: LONG, clause: "第二十二条" },
    on: false,
    words: 58_680,
    except: 0,
  },
  {
    id: "word-list-00000004",
    title: "word-list-00000004",
    outcome: "ask",
    basis: { document: "", clause: "" },
    on: false,
    words: 0,
    except: 0,
    broken: "这份词表读不出来，检查时会跳过，原内容还在。请移除后重新导入。",
  },
];

/** A file of words with everything that there is to point out. */
export const READ_WORDS: ReadWords = {
  fileName: "敏感词.xlsx",
  sorted: {
    words: ["串标", "围标", "陪标", "挂靠", "医疗", "霍山", "内定", "打招呼", "回扣", "红包"],
    duplicates: 3,
    tooShort: ["标", "贿"],
    tooLong: [LONG.slice(0, 60)],
  },
  except: ["集中秘书处"],
};

/** What those words meet. */
export const REVIEW: WordReview = {
  conflicts: [{ word: "围标", list: "禁用词", outcome: "block" }],
  parts: [{ word: "串标", with: "串标串谋" }],
  common: [
    { word: "医疗", with: "医疗保障局" },
    { word: "医疗", with: "基本医疗保险" },
  ],
  names: [{ word: "霍山", with: "霍山县医疗保障局" }],
  passes: { texts: 214, raised: 37 },
};

/** Masks to choose from. */
export const MASKS: readonly MaskGroup[] = [
  {
    title: "公民身份号码",
    rules: ["id-number"],
    options: [
      { label: "遮盖号码", from: "341525199003071234", to: "341525************" },
      { label: "只留前两位和末三位", from: "341525199003071234", to: "34*************234" },
    ],
    chosen: "遮盖号码",
  },
  {
    title: "手机号码",
    rules: ["mobile-phone", "office-mobile-phone"],
    options: [
      { label: "只留末四位", from: "13805641234", to: "*******1234" },
      { label: "遮盖中间四位", from: "13805641234", to: "138****1234" },
    ],
    chosen: "遮盖中间四位",
  },
];

const done = async () => ({ ok: true, value: undefined }) as const;

/** Reads {@link READ_WORDS} whatever the file, and keeps nothing. */
export const WORD_LIST_ACTIONS: WordListActions = {
  onRead: async () => ({ ok: true, value: READ_WORDS }),
  onReview: async () => ({ ok: true, value: REVIEW }),
  onSave: done,
  onSwitch: done,
  onExport: done,
  onRemove: done,
};

const SAID = { by: { name: "李明", department: "办公室", role: "科员" }, at: "2026-03-02T01:20:00.000Z" };

/** The agency's list of what needs no change, with a long entry. */
export const ALLOW_LIST: AllowListProps = {
  entries: [
    {
      ...SAID,
      id: "00000000-0000-4000-8000-000000000001",
      rule: "personal-email",
      category: "personal-email",
      text: "hsxybj@163.com",
      reason: "办公用信息，可以公开",
    },
    {
      ...SAID,
      id: "00000000-0000-4000-8000-000000000002",
      rule: "gone",
      category: "outdated-law",
      text: LONG,
      reason: "引用文件原文，不作改动",
    },
  ],
  ruleTitles: new Map([["personal-email", "个人邮箱"]]),
  onWithdraw: async () => ({ ok: true, value: undefined }),
};

/** A recovery code of nobody. */
export const RECOVERY = "7K2QX-M4T0B-9ZHRE-C81VN-5GWPD-3SJAY";

/** Takes whatever is entered, and keeps nothing. */
export const VAULT_ACTIONS: VaultActions = {
  onCreate: async () => ({ ok: true, value: { recovery: RECOVERY } }),
  onUnlock: async () => ({
    ok: false,
    error: "口令不对。请核对大小写和输入法，再试一次；忘记口令的，用恢复码重新设置。",
  }),
  onLock: done,
  onChangePassphrase: done,
  onRecover: done,
  onRenewRecovery: async () => ({ ok: true, value: { recovery: RECOVERY } }),
  onIdle: done,
};
