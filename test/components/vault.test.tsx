// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { Vault } from "../../components/settings/Vault.tsx";
import type { VaultActions } from "../../components/settings/vault-actions.ts";
import { Unlock } from "../../components/ui/Unlock.tsx";
import { failure, success } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { RECOVERY } from "../gallery/settings-samples.ts";
import { mount, type Mounted } from "./mount.ts";

const GOOD = "yingshan hong kaile";
const done = () => vi.fn().mockResolvedValue(success({}));
const code = () => vi.fn().mockResolvedValue(success({ recovery: RECOVERY }));

function vault(state: VaultState["state"], parts: Partial<VaultActions> = {}) {
  const actions: VaultActions = {
    onCreate: code(),
    onUnlock: done(),
    onLock: done(),
    onChangePassphrase: done(),
    onRecover: done(),
    onRenewRecovery: code(),
    onIdle: done(),
    ...parts,
  };
  const shown = mount(<Vault vault={{ state, persons: 7 }} idleMinutes={15} actions={actions} />);
  return { ...shown, actions };
}

/** The form of this name, with ways to fill in its fields in their order and to send it off. */
async function send(shown: Mounted, name: string, values: readonly string[]): Promise<void> {
  const form = shown.root.querySelector<HTMLFormElement>(`form[aria-label="${name}"]`);
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  for (const [index, value] of values.entries()) {
    await act(() => {
      const input = inputs[index];
      if (!input) throw new Error(`no field ${index} in ${name}`);
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  await act(async () => {
    form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

it("takes a new passphrase only when it is strong enough and entered twice alike, and shows the recovery code once", async () => {
  const shown = vault("none");
  const form = "设置保险箱口令";
  for (const [passphrase, again, says] of [
    ["short", "short", "至少 10 个字符"],
    ["13805641234", "13805641234", "只有数字"],
    [GOOD, "yingshan", "不一样"],
    [GOOD, "", "可以使用|不容易"],
  ] as const) {
    await send(shown, form, [passphrase, again]);
    expect(shown.text()).toMatch(new RegExp(says));
  }
  expect(shown.actions.onCreate).not.toHaveBeenCalled();
  await send(shown, form, [GOOD, GOOD]);
  expect(shown.actions.onCreate).toHaveBeenCalledExactlyOnceWith(GOOD);
  expect(shown.text()).toContain(RECOVERY);
  expect(shown.text()).toContain("保险柜");
  expect([...shown.root.querySelectorAll("input")].map(({ value }) => value)).toEqual(["", ""]);
  await shown.press("已经放好");
  expect(shown.text()).not.toContain(RECOVERY);
});

it("locks, sets the minutes, changes the passphrase, and recovers by the code off paper", async () => {
  const shown = vault("unlocked", { onChangePassphrase: vi.fn().mockResolvedValue(failure("口令不对。")) });
  expect(shown.text()).toContain("已解锁，存有 7 份");
  await shown.press("立即上锁");
  expect(shown.actions.onLock).toHaveBeenCalledOnce();
  await send(shown, "更换保险箱口令", ["old", GOOD, GOOD]);
  expect(shown.actions.onChangePassphrase).toHaveBeenCalledExactlyOnceWith("old", GOOD);
  expect(shown.text()).toContain("口令不对。");
  // What was refused may be mended.
  expect(shown.root.querySelector<HTMLInputElement>("form[aria-label=更换保险箱口令] input")?.value).toBe("old");
  await send(shown, "用恢复码重新设置口令", [RECOVERY, GOOD, GOOD]);
  expect(shown.actions.onRecover).toHaveBeenCalledExactlyOnceWith(RECOVERY, GOOD);
  await send(shown, "更换保险箱恢复码", [GOOD]);
  expect(shown.actions.onRenewRecovery).toHaveBeenCalledExactlyOnceWith(GOOD);
  expect(shown.text()).toContain(RECOVERY);
  await act(() => {
    const select = shown.root.querySelector("select");
    if (select) select.value = "30";
    select?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(shown.actions.onIdle).toHaveBeenCalledExactlyOnceWith(30);
});

it("asks for the passphrase while it is locked, says what was wrong, and forgets it once it was right", async () => {
  const onUnlock = vi.fn().mockResolvedValueOnce(failure("口令不对。")).mockResolvedValue(success({}));
  const shown = mount(<Unlock state="locked" onUnlock={onUnlock} />);
  await send(shown, "解锁申请人信息保险箱", ["wrong"]);
  expect(shown.root.querySelector("[role=alert]")?.textContent).toBe("口令不对。");
  await send(shown, "解锁申请人信息保险箱", [GOOD]);
  expect(onUnlock.mock.calls).toEqual([["wrong"], [GOOD]]);
  expect(shown.root.querySelector("[role=alert]")).toBeNull();
  expect(shown.field("保险箱口令").value).toBe("");
  await shown.update(<Unlock state="unlocked" onUnlock={onUnlock} />);
  expect(shown.text()).toBe("");
  await shown.update(<Unlock state="none" onUnlock={onUnlock} />);
  expect(shown.text()).toContain("设置");
});
