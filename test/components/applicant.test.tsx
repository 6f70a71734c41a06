// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { Applicant, type ApplicantProps } from "../../components/persons/Applicant.tsx";
import { success } from "../../lib/model/result.ts";
import { applicantKinds } from "../../lib/projections/requests/applicant-kinds.ts";
import { REQUEST } from "../gallery/request-samples.ts";
import { WANG } from "../lib/register/vault/build.ts";
import { mount } from "./mount.ts";

const ID = "00000000-0000-4000-8000-000000000901";

function props(state: "locked" | "unlocked", parts: Partial<ApplicantProps> = {}): ApplicantProps {
  return {
    kinds: applicantKinds(REQUEST),
    vault: { state, onUnlock: vi.fn().mockResolvedValue(success({})) },
    onRead: vi.fn().mockResolvedValue(success({ id: ID, state: "read", record: WANG })),
    onSave: vi.fn().mockResolvedValue(success({})),
    ...parts,
  };
}

it("shows who applied when asked, forgets it when the vault is locked, and does not show it by itself again", async () => {
  const shown = mount(<Applicant {...props("unlocked")} />);
  expect(shown.text()).not.toContain(WANG.name);
  await shown.press("查看申请人信息");
  await vi.waitFor(() => expect(shown.text()).toContain(WANG.idNumber));
  await shown.press("修改");
  await shown.update(<Applicant {...props("locked")} />);
  expect(shown.root.innerHTML).not.toContain(WANG.name);
  await shown.update(<Applicant {...props("unlocked")} />);
  expect(shown.root.innerHTML).not.toContain(WANG.name);
  expect(shown.names()).toContain("查看申请人信息");
});

it("asked for before the vault was locked, and answered after, it is shown to nobody who opens the vault later", async () => {
  const late = Promise.withResolvers<Awaited<ReturnType<ApplicantProps["onRead"]>>>();
  const onRead = vi.fn(() => late.promise);
  const shown = mount(<Applicant {...props("unlocked", { onRead })} />);
  await shown.press("查看申请人信息");
  await shown.press("查看申请人信息");
  expect(onRead).toHaveBeenCalledOnce();
  await shown.update(<Applicant {...props("locked", { onRead })} />);
  late.resolve(success({ id: ID, state: "read", record: WANG }));
  await act(async () => void (await late.promise));
  await shown.update(<Applicant {...props("unlocked", { onRead })} />);
  expect(shown.root.innerHTML).not.toContain(WANG.name);
  expect(shown.names()).toContain("查看申请人信息");
});

it("says of a person who was erased when and by what, without the vault being opened", () => {
  const shown = mount(<Applicant {...props("locked")} erased={{ on: "2057-01-05", basis: "销毁清册第3号" }} />);
  expect(shown.text()).toContain("个人信息已按期清除（2057-01-05，依据：销毁清册第3号）");
  expect(shown.root.querySelector("form")).toBeNull();
});

it("says whether texts are cleared of who applied: they are only while the vault is open", async () => {
  const shown = mount(<Applicant {...props("unlocked")} />);
  expect(shown.text()).toContain("记录时换成〔申请人〕〔电话〕等字样");
  await shown.update(<Applicant {...props("locked")} />);
  expect(shown.text()).toContain("不会替换，请不要写入姓名");
});

it("calls the kinds of applicants what the procedure calls them", async () => {
  const own = REQUEST.fields.map((field) =>
    field.id === "applicant-kind"
      ? { ...field, options: field.options?.map((option) => ({ ...option, title: `本地${option.title}` })) }
      : field,
  );
  const shown = mount(<Applicant {...props("unlocked", { kinds: applicantKinds({ fields: own }) })} />);
  await shown.press("查看申请人信息");
  await vi.waitFor(() => expect(shown.text()).toContain("本地自然人"));
  await shown.press("修改");
  expect(shown.text()).toContain("本地其他法人或者组织");
  expect(applicantKinds({ fields: [] })).toEqual([]);
});
