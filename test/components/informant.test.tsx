// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { NOBODY } from "../../components/persons/PersonFields.tsx";
import { Informant, type InformantProps } from "../../components/persons/Informant.tsx";
import { InformantFields } from "../../components/persons/InformantFields.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { mount } from "./mount.ts";

const ID = "00000000-0000-4000-8000-000000000901";
const LIU = { kind: "natural", name: "欧阳朗月", unit: "某卫生院", statement: "第一行\n第二行" } as const;

function props(state: "locked" | "unlocked", parts: Partial<InformantProps> = {}): InformantProps {
  return {
    isBarred: false,
    looks: [],
    vault: { state, onUnlock: vi.fn().mockResolvedValue(success({})) },
    onRead: vi.fn().mockResolvedValue(success({ id: ID, state: "read", record: LIU })),
    onSave: vi.fn().mockResolvedValue(success({})),
    ...parts,
  };
}

it("H9.6: asks for what somebody looks, says it on, and forgets all when it is locked", async () => {
  const own = props("unlocked");
  const shown = mount(<Informant {...own} />);
  await shown.press("查看举报人信息");
  expect(own.onRead).not.toHaveBeenCalled();
  await shown.type("查看的用途", " 核对电话 ");
  await shown.press("查看举报人信息");
  expect(own.onRead).toHaveBeenCalledExactlyOnceWith("核对电话");
  await vi.waitFor(() => expect(shown.text()).toContain("欧阳朗月"));
  expect(shown.text()).toContain("第二行");
  await shown.update(<Informant {...props("locked")} />);
  expect(shown.root.innerHTML).not.toContain("欧阳朗月");
  expect(shown.text()).toContain("不要写入姓名、单位、电话");
  await shown.update(<Informant {...props("unlocked")} />);
  expect(shown.root.innerHTML).not.toContain("欧阳朗月");
  expect(shown.root.querySelector("input")?.value).toBe("");
});

it("H9.6: shows nothing where it was refused, and says why", async () => {
  const onRead = vi.fn().mockResolvedValue(failure("被反映的部门不能查看。"));
  const shown = mount(<Informant {...props("unlocked", { onRead })} />);
  await shown.type("查看的用途", "核对");
  await shown.press("查看举报人信息");
  await vi.waitFor(() => expect(shown.text()).toContain("被反映的部门不能查看。"));
  expect(shown.root.innerHTML).not.toContain("欧阳朗月");
});

it("H9.6: at the desk of the department that was reported there is nothing to press, only who looked and when", () => {
  const looks = [
    { at: "2026-09-07T02:05:00.000Z", name: "李明", purpose: "核对电话" },
    { at: "2026-09-07T02:00:00.000Z", name: "" },
    { at: "2026-09-07T01:55:00.000Z", name: "赵强", refused: "look" as const },
  ];
  const shown = mount(<Informant {...props("unlocked", { isBarred: true, looks })} />);
  expect(shown.text()).toContain("被反映的部门不能查看举报人信息");
  expect(shown.root.querySelectorAll("button, input")).toHaveLength(0);
  expect(shown.text()).toMatch(/10:05\s*李明查看本件，用途：核对电话/);
  expect(shown.text()).toMatch(/10:00\s*未填姓名打开保险箱/);
  expect(shown.text()).toMatch(/9:55\s*赵强要查看本件举报人信息，没有准许/);
  // Nor by what it would be passed.
  expect(shown.text()).not.toMatch(/设置|所在部门/);
});

it("H9.6: an anonymous report asks for no passphrase and for nobody", async () => {
  const vault = { state: "locked", onUnlock: vi.fn() } as const;
  const parts = { vault, onAnonymous: vi.fn(), draft: NOBODY, onChange: vi.fn() };
  const shown = mount(<InformantFields {...parts} isAnonymous={false} />);
  expect(shown.root.querySelector("input[type=password]")).not.toBeNull();
  await shown.update(<InformantFields {...parts} isAnonymous />);
  expect(shown.root.querySelector("input[type=password]")).toBeNull();
  expect(shown.root.querySelectorAll("input[type=text], textarea")).toHaveLength(0);
  await shown.update(<InformantFields {...parts} vault={{ ...vault, state: "unlocked" }} isAnonymous={false} />);
  expect([...shown.root.querySelectorAll(".field > span")].map((one) => one.textContent)).toEqual([
    "姓名或者名称",
    "工作单位",
    "联系电话",
    "通信地址",
    "举报内容",
  ]);
});
