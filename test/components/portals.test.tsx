// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Portals } from "../../components/settings/Portals.tsx";
import { success } from "../../lib/model/result.ts";
import { PORTALS_PART } from "../gallery/portals-samples.ts";
import { mount } from "./mount.ts";

const done = () => vi.fn().mockResolvedValue(success(undefined));

describe("Portals", () => {
  it("says of each where it comes from, for which sites, what it knows, and what is wrong with it", () => {
    const { root, names } = mount(<Portals {...PORTALS_PART} problem="没有读出来，请刷新本页。" />);
    const rows = [...root.querySelectorAll("li")].map((row) => row.textContent);
    expect(rows[0]).toContain(
      "霍山县政府网站集约化平台稿件后台导入网站：cms.ahhuoshan.gov.cn、10.12.3.4:8080认得：稿件表单、",
    );
    expect(rows[1]).toContain("不检查稿件");
    expect(rows[2]).toContain("用了“:nth-child”");
    expect(rows[2]).not.toContain("认得");
    expect(rows[3]).toContain("自带");
    expect(root.textContent).toContain("没有读出来，请刷新本页。");
    expect(names()).toContain("移除 old-cms");
    expect(names()).not.toContain("移除 演示门户");
  });

  it("removes one when that is said twice, and exports", async () => {
    const [onRemove, onExport] = [done(), done()];
    const shown = mount(<Portals {...PORTALS_PART} onRemove={onRemove} onExport={onExport} />);
    await shown.press("移除 old-cms");
    expect(onRemove).not.toHaveBeenCalled();
    await shown.press("不移除 old-cms");
    await shown.press("移除 old-cms");
    await shown.press("确认移除 old-cms");
    expect(onRemove).toHaveBeenCalledExactlyOnceWith("old-cms");
    await vi.waitFor(() => expect(shown.root.querySelector("output")?.textContent).toContain("已移除“old-cms”"));
    await shown.press("导出 演示门户");
    expect(onExport).toHaveBeenCalledExactlyOnceWith("demo");
  });

  it("hands on a file's text, and says why it was refused", async () => {
    const shown = mount(<Portals {...PORTALS_PART} />);
    const input = shown.root.querySelector("input");
    Object.defineProperty(input, "files", { value: [new File(["{}"], "甲.json")] });
    input?.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(shown.root.querySelector("output")?.textContent).toContain("不是主机名"));
  });
});
