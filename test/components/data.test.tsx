// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { Backup, type BackupActions } from "../../components/data/Backup.tsx";
import { BundlePreview } from "../../components/data/BundlePreview.tsx";
import { Conflicts } from "../../components/data/Conflicts.tsx";
import { Exchange } from "../../components/data/Exchange.tsx";
import type { BackupState } from "../../lib/model/backup.ts";
import { failure, success } from "../../lib/model/result.ts";
import { conflicts, CONTENTS, OTHERS, OWN, PREVIEW } from "../gallery/data-samples.ts";
import { BACKUP_ACTIONS } from "../gallery/data-stories.tsx";
import { mount, type Mounted } from "./mount.ts";

const GOOD = "yingshan hong kaile";
const EMPTY: BackupState = { made: null, events: 0, waiting: 0, holds: [] };
const TODAY = "2026-11-20";

function backup(state: Partial<BackupState>, parts: Partial<BackupActions> = {}) {
  const actions = { ...BACKUP_ACTIONS, ...parts };
  return mount(<Backup state={{ ...EMPTY, ...state }} today={TODAY} actions={actions} />);
}

async function settle(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

async function submit(shown: Mounted, name: string, values: readonly string[]): Promise<void> {
  const form = shown.root.querySelector<HTMLFormElement>(`form[aria-label="${name}"]`);
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  for (const [index, value] of values.entries()) {
    await settle(() => {
      const input = inputs[index];
      if (!input) throw new Error(`no field ${index} in ${name}`);
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  await settle(() => form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
}

function button(shown: Mounted, text: string): HTMLButtonElement {
  const found = [...shown.root.querySelectorAll("button")].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`no button ${text}`);
  return found;
}

async function choose(shown: Mounted): Promise<void> {
  const input = shown.root.querySelector<HTMLInputElement>('input[aria-label="备份文件"]');
  if (!input) throw new Error("no field for a file");
  Object.defineProperty(input, "files", { value: [new File(["x"], "备份.gkbak")], configurable: true });
  await settle(() => input.dispatchEvent(new Event("change", { bubbles: true })));
}

describe("备份", () => {
  it("is made only under a passphrase that is strong enough and entered twice alike", async () => {
    const onMake = vi.fn(BACKUP_ACTIONS.onMake);
    const shown = backup({ events: 5 }, { onMake });
    for (const [one, again, says] of [
      ["short", "short", "至少 10 个字符"],
      ["13805641234", "13805641234", "只有数字"],
      [GOOD, "other", "不一样"],
    ] as const) {
      await submit(shown, "制作备份", [one, again]);
      expect(shown.text()).toContain(says);
    }
    expect(onMake).not.toHaveBeenCalled();
    await submit(shown, "制作备份", [GOOD, GOOD]);
    expect(onMake.mock.calls[0]?.[0]).toBe(GOOD);
    expect(shown.text()).toMatch(/备份做好了：公开助手备份-2026-11-20\.gkbak.*23\.4 MB/);
  });

  it("says why it could not be made", async () => {
    const shown = backup({}, { onMake: async () => failure("没有完成：内存不足。") });
    await submit(shown, "制作备份", [GOOD, GOOD]);
    expect(shown.text()).toContain("没有完成：内存不足。");
  });

  it.each([
    [{ made: null, events: 0 }, "也还没有记录", undefined],
    [{ made: null, events: 9 }, "还没有做过备份，现有 9 条", "只有备份能找回"],
    [{ made: { at: "2026-11-01T01:00:00.000Z", events: 9 }, events: 12 }, "之后新增 3 条", undefined],
    [{ made: { at: "2026-09-01T01:00:00.000Z", events: 9 }, events: 9 }, "当时 9 条记录。", undefined],
    [{ made: { at: "2026-10-21T01:00:00.000Z", events: 9 }, events: 12 }, "之后新增 3 条", "已有 30 天"],
  ] as const)("reminds of an old one only where something is new: %j", (state, says, reminds) => {
    const text = backup(state).text();
    expect(text).toContain(says);
    if (reminds) expect(text).toContain(reminds);
    else expect(text).not.toMatch(/已有 \d+ 天|只有备份/);
  });

  it("says that what waits is not in it", () => {
    expect(backup({ waiting: 2 }).text()).toContain("2 条记录还没有写入，不在备份里");
  });
});

describe("恢复", () => {
  it("is not offered where something is, which is named, with what to do instead", () => {
    const shown = backup({ holds: ["12 条记录", "保险箱"] });
    expect(shown.text()).toMatch(/本机已有12 条记录、保险箱.*新建一个浏览器用户.*多台电脑/);
    expect(shown.root.querySelector('input[type="file"]')).toBeNull();
  });

  it("shows what is in a backup before it is put back, and how it came out", async () => {
    const onRestore = vi.fn(BACKUP_ACTIONS.onRestore);
    const onReload = vi.fn();
    const shown = backup({}, { onRestore, onReload, onOpen: async () => success({ contents: CONTENTS, torn: 2 }) });
    await choose(shown);
    await submit(shown, "打开备份", [GOOD]);
    expect(shown.text()).toMatch(/248113 条，5 台电脑登记；另存 12 条.*2024-01-03 至 2026-09-30.*4120 份.*37 篇/);
    expect(shown.text()).toContain("其中 2 条在备份以前就读不出来");
    expect(onRestore).not.toHaveBeenCalled();
    await settle(() => button(shown, "恢复到本机").click());
    expect(shown.text()).toContain("已恢复 248113 条记录");
    await settle(() => button(shown, "打开工作台").click());
    expect(onReload).toHaveBeenCalledOnce();
  });

  it("takes no other file while one is being opened: what is put back is what the screen names", async () => {
    const late = Promise.withResolvers<Awaited<ReturnType<BackupActions["onOpen"]>>>();
    const shown = backup({}, { onOpen: () => late.promise });
    const click = vi.spyOn(HTMLInputElement.prototype, "click");
    await choose(shown);
    await submit(shown, "打开备份", [GOOD]);
    await shown.press("换一个文件");
    expect(click).not.toHaveBeenCalled();
    late.resolve(failure("口令不对。"));
    await vi.waitFor(() => expect(shown.text()).toContain("口令不对。"));
    await shown.press("换一个文件");
    expect(click).toHaveBeenCalledOnce();
  });

  it("keeps the file and asks again where the passphrase is wrong; says why it was not put back", async () => {
    const onOpen = vi.fn(BACKUP_ACTIONS.onOpen).mockResolvedValueOnce(failure("打不开：口令不对。"));
    const shown = backup({}, { onOpen, onRestore: async () => failure("没有恢复，本机仍然是空的。") });
    await choose(shown);
    await submit(shown, "打开备份", ["wrong"]);
    expect(shown.text()).toContain("打不开：口令不对。");
    await submit(shown, "打开备份", [GOOD]);
    await settle(() => button(shown, "恢复到本机").click());
    expect(shown.text()).toContain("没有恢复，本机仍然是空的。");
  });
});

describe("多台电脑", () => {
  it("takes in nothing of a desk whose fingerprint nobody compared, and nothing of one that is broken", async () => {
    const onTake = vi.fn();
    const shown = mount(<BundlePreview preview={PREVIEW} busy={false} onTake={onTake} />);
    expect(shown.text()).toContain("接收 12 条记录");
    expect(shown.text()).toMatch(/接收以后有 13 处.*另有 3 处/);
    expect(shown.root.querySelectorAll('input[type="checkbox"]')).toHaveLength(1);
    await settle(() => button(shown, "接收 12").click());
    expect(onTake).toHaveBeenLastCalledWith([]);
    await settle(() => shown.root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
    await settle(() => button(shown, "接收 352").click());
    expect(onTake).toHaveBeenLastCalledWith([PREVIEW.desks[1]?.device]);
  });

  it("offers nothing where there is nothing to take in", () => {
    const preview = { ...PREVIEW, desks: PREVIEW.desks.slice(1), conflictCount: 0, conflicts: [] };
    const shown = mount(<BundlePreview preview={preview} busy={false} onTake={vi.fn()} />);
    expect(shown.text()).toContain("核对并勾选以后可以接收");
    expect(shown.root.querySelector("button")).toBeNull();
  });

  it("shows each desk with how far it is known, and says where the browser has no shared folder", () => {
    const actions = {
      onExport: vi.fn(),
      onPreview: vi.fn(),
      onImport: vi.fn(),
      folder: { onChoose: vi.fn(), onSync: vi.fn() },
    };
    const desks = { own: OWN, others: OTHERS };
    const shown = mount(<Exchange desks={desks} folder={{ state: "unsupported" }} actions={actions} />);
    expect(shown.text()).toContain("0417 8830 5521 9906 2374");
    expect(shown.root.querySelectorAll("tbody tr")).toHaveLength(4);
    expect(shown.text()).toMatch(/未填姓名的电脑（00000000）.*第 3 条/);
    expect(shown.text()).toContain("这个浏览器不能让网页读写文件夹");
  });
});

describe("待核", () => {
  it("records a way with a reason of four characters at least, and shows why it could not", async () => {
    const onSolve = vi.fn().mockResolvedValue(failure("没有写入。"));
    const [one] = conflicts(1);
    const shown = mount(<Conflicts conflicts={conflicts(1)} desks={{ [OWN.device]: "本机" }} actions={{ onSolve }} />);
    expect(shown.text()).toMatch(
      /1 处待核.*答复（予以公开）.*办公室 李明在本机录入.*待遇保障科 王芳在电脑 00000000录入/,
    );
    await settle(() => button(shown, "两条都保留").click());
    await submit(shown, "两条都保留", ["看过"]);
    expect(onSolve).not.toHaveBeenCalled();
    await submit(shown, "两条都保留", ["两边都是真实发生的"]);
    expect(onSolve).toHaveBeenCalledWith(one, one?.ways[2], "两边都是真实发生的");
    expect(shown.text()).toContain("没有写入。");
    expect(shown.root.querySelector(`a[href="#case/${one?.cases[0]}"]`)).not.toBeNull();
  });

  it("stands on pages of twenty, and on the last one still when what is solved disappears", async () => {
    const shown = mount(<Conflicts conflicts={conflicts(200)} desks={{}} actions={{ onSolve: vi.fn() }} />);
    expect(shown.root.querySelectorAll("article")).toHaveLength(20);
    for (let page = 1; page < 10; page += 1) await settle(() => button(shown, "下一页").click());
    expect(shown.text()).toContain("第 10 页，共 10 页");
    await settle(() => button(shown, "上一页").click());
    expect(shown.text()).toContain("第 9 页，共 10 页");
  });

  it("says where nothing has to be looked at", () => {
    expect(mount(<Conflicts conflicts={[]} desks={{}} actions={{ onSolve: vi.fn() }} />).text()).toContain(
      "没有待核的内容",
    );
  });
});
