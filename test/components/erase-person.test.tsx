// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { ErasePerson } from "../../components/persons/ErasePerson.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { mount } from "./mount.ts";

it("says from when on a person may be erased, and offers nothing before", () => {
  const shown = mount(<ErasePerson erasable={{ erasable: false, from: "2057-01-01" }} onErase={vi.fn()} />);
  expect(shown.text()).toContain("2057-01-01 起可以清除");
  expect(shown.names()).toEqual([]);
});

it("erases with a basis and at the second press only, and says why it did not", async () => {
  const onErase = vi.fn().mockResolvedValueOnce(failure("没有清除。")).mockResolvedValue(success({}));
  const shown = mount(<ErasePerson erasable={{ erasable: true, from: "2020-01-01" }} onErase={onErase} />);
  await shown.press("清除个人信息");
  expect(shown.names()).not.toContain("确认清除，不能恢复");
  await shown.type("依据", " 销毁清册第3号 ");
  await shown.press("清除个人信息");
  await shown.press("不清除");
  await shown.press("清除个人信息");
  // Another basis is another decision.
  await shown.type("依据", " 销毁清册第4号 ");
  expect(onErase).not.toHaveBeenCalled();
  await shown.press("清除个人信息");
  await shown.press("确认清除");
  await vi.waitFor(() => expect(shown.text()).toContain("没有清除。"));
  await shown.press("清除个人信息");
  await shown.press("确认清除");
  await vi.waitFor(() => expect(shown.text()).toContain("已清除"));
  expect(onErase.mock.calls).toEqual([["销毁清册第4号"], ["销毁清册第4号"]]);
});
