// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Settings, type SettingsProps } from "../../components/settings/Settings.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { CALENDAR_PART } from "../gallery/calendar-samples.ts";
import { OWN_REVIEW_PART } from "../gallery/own-review-samples.ts";
import { OFFICE_PART, TEMPLATES_PART } from "../gallery/office-samples.ts";
import { PORTALS_PART } from "../gallery/portals-samples.ts";
import { ALLOW_LIST, MASKS, VAULT_ACTIONS, WORD_LIST_ACTIONS } from "../gallery/settings-samples.ts";
import { mount, type Mounted } from "./mount.ts";

const done = () => vi.fn().mockResolvedValue(success(undefined));

function settings(parts: Partial<SettingsProps> = {}): Mounted & { readonly props: SettingsProps } {
  const props: SettingsProps = {
    person: { name: "李明", department: "办公室", role: "科员" },
    packs: [
      { id: "national", title: "国家通用规则", agency: "国家法律法规", version: "1", rules: 28, imported: false },
      { id: "huoshan", title: "霍山规则", agency: "霍山县医疗保障局", version: "2", rules: 34, imported: true },
    ],
    pack: "national",
    refused: [],
    wordLists: [],
    wordListActions: WORD_LIST_ACTIONS,
    maskGroups: [],
    allowList: { entries: [], ruleTitles: new Map(), onWithdraw: done() },
    calendar: CALENDAR_PART,
    office: OFFICE_PART,
    review: OWN_REVIEW_PART,
    letterTemplates: TEMPLATES_PART,
    portals: PORTALS_PART,
    digest: { on: true, onChange: done() },
    vault: { vault: { state: "locked", persons: 3 }, idleMinutes: 15, actions: VAULT_ACTIONS },
    informants: {
      compartment: "informants",
      vault: { state: "none", persons: 0 },
      idleMinutes: 15,
      actions: VAULT_ACTIONS,
    },
    sites: ["https://www.example.gov.cn"],
    onSavePerson: done(),
    onChoosePack: done(),
    onImportPack: done(),
    onRemovePack: done(),
    onChooseMask: done(),
    onExportPack: done(),
    onDisableSite: done(),
    ...parts,
  };
  return { ...mount(<Settings {...props} />), props };
}

const outcome = (shown: Mounted, section: string): string =>
  shown.root.querySelector(`[aria-labelledby=${section}] output`)?.textContent ?? "";

describe("the list of what needs no change", () => {
  it("says what, why, by whom and when, and takes an entry back", async () => {
    const onWithdraw = done();
    const shown = settings({ allowList: { ...ALLOW_LIST, onWithdraw } });
    const section = shown.root.querySelector("[aria-labelledby=allowed]");
    expect(section?.textContent).toContain("hsxybj@163.com（个人邮箱）");
    expect(section?.textContent).toContain("理由：办公用信息，可以公开李明，2026-03-02 09:20:00");
    await shown.press("撤回 hsxybj@163.com");
    expect(onWithdraw).toHaveBeenCalledExactlyOnceWith("00000000-0000-4000-8000-000000000001");
    await vi.waitFor(() => expect(outcome(shown, "allowed")).toContain("以后照常提示"));
  });
});

describe("settings", () => {
  it("saves who sits here, trimmed, and says so", async () => {
    const shown = settings();
    await shown.type("姓名", " 王芳 ");
    await shown.type("岗位", "主任");
    await shown.press("保存");
    expect(shown.props.onSavePerson).toHaveBeenCalledExactlyOnceWith({
      name: "王芳",
      department: "办公室",
      role: "主任",
    });
    await vi.waitFor(() => expect(outcome(shown, "person")).toBe("已保存。"));
  });

  it("says why it was not saved", async () => {
    const shown = settings({ onSavePerson: vi.fn().mockResolvedValue(failure("磁盘已满，没有保存。")) });
    await shown.press("保存");
    await vi.waitFor(() => expect(outcome(shown, "person")).toBe("磁盘已满，没有保存。"));
    const thrown = settings({ onSavePerson: vi.fn().mockRejectedValue(new Error("后台没有回应")) });
    await thrown.press("保存");
    await vi.waitFor(() => expect(outcome(thrown, "person")).toContain("后台没有回应"));
  });

  it("lists the packs and puts one in force", async () => {
    const shown = settings();
    expect(shown.field("国家通用规则").checked).toBe(true);
    expect(shown.text()).toContain("霍山县医疗保障局，版本 2，34 条规则");
    shown.field("霍山规则").click();
    expect(shown.props.onChoosePack).toHaveBeenCalledExactlyOnceWith("huoshan");
    await vi.waitFor(() => expect(outcome(shown, "packs")).toContain("已改用“霍山规则”"));
  });

  it("reads in a pack from a file", async () => {
    const shown = settings({ onImportPack: vi.fn().mockResolvedValue(failure("不是规则文件。")) });
    const input = shown.root.querySelector<HTMLInputElement>("input[type=file]");
    Object.defineProperty(input, "files", { value: [new File(["{}"], "规则.json")] });
    input?.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(outcome(shown, "packs")).toBe("不是规则文件。"));
    expect(shown.props.onImportPack).toHaveBeenCalledExactlyOnceWith("{}", "规则.json");
  });

  it("saves the pack in force as a file", async () => {
    const shown = settings();
    await shown.press("导出当前规则");
    expect(shown.props.onExportPack).toHaveBeenCalledOnce();
  });

  it("lists rules that cannot run, with the reason", () => {
    const refused = [{ rule: "old-phone", title: "旧版手机号码", reason: "缺少右括号。" }];
    expect(settings({ refused }).root.querySelector("[role=alert]")?.textContent).toContain(
      "旧版手机号码（old-phone）：缺少右括号。",
    );
    expect(settings().root.querySelector("[role=alert]")).toBeNull();
  });

  it("takes away an imported pack that is not in force", async () => {
    const shown = settings();
    await shown.press("移除 霍山规则");
    expect(shown.props.onRemovePack).toHaveBeenCalledExactlyOnceWith("huoshan");
    expect(settings({ pack: "huoshan" }).names()).not.toContain("移除 霍山规则");
  });

  it("offers masks by kind, shown on an example, and chooses one for all the kind's rules", async () => {
    const shown = settings({ maskGroups: MASKS });
    expect(shown.text()).toContain("13805641234 138****1234");
    expect(shown.field("遮盖中间四位").checked).toBe(true);
    shown.field("只留末四位").click();
    const rules = ["mobile-phone", "office-mobile-phone"];
    expect(shown.props.onChooseMask).toHaveBeenCalledExactlyOnceWith(rules, "只留末四位");
    await vi.waitFor(() => expect(outcome(shown, "masks")).toBe("手机号码先用“只留末四位”。"));
    expect(settings().root.querySelector("[aria-labelledby=masks]")).toBeNull();
  });

  it("switches a site off", async () => {
    const shown = settings();
    await shown.press("停用 https://www.example.gov.cn");
    expect(shown.props.onDisableSite).toHaveBeenCalledExactlyOnceWith("https://www.example.gov.cn");
    expect(settings({ sites: [] }).text()).toContain("还没有启用任何网站");
  });

  it("says what becomes of the data", () => {
    expect(settings().text()).toContain("不保存稿件正文，也不保存查到的文字");
  });
});

describe("the morning's notification", () => {
  it("can be switched off, and says that it names nobody", async () => {
    const onChange = done();
    const shown = settings({ digest: { on: true, onChange } });
    expect(shown.text()).toContain("不写姓名、编号和内容");
    shown.field("工作日 8:45").click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});
