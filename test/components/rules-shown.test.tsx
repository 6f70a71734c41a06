// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { CaseRules } from "../../components/rules-shown/CaseRules.tsx";
import { Differs } from "../../components/rules-shown/Differs.tsx";
import { RulesPage, type RulesPageProps } from "../../components/rules-shown/RulesPage.tsx";
import { ExpiredRules } from "../../components/settings/ExpiredRules.tsx";
import { success } from "../../lib/model/result.ts";
import type { Differing } from "../../lib/projections/rules-shown/differing.ts";
import type { Expiry } from "../../lib/projections/rules-shown/expiry.ts";
import { mount } from "./mount.ts";

const LAW = [{ document: "中华人民共和国政府信息公开条例", clause: "第四十九条" }];
const OWN = [{ document: "某局年度报告制度", clause: "第二条" }];
const REPORT: Differing = {
  id: "report",
  topic: "年度报告的日期",
  why: "条例在上。",
  about: [],
  says: [
    { what: "1月31日前", basis: LAW, leads: true, expired: false },
    { what: "3月31日前", basis: OWN, leads: false, expired: true },
  ],
};
const OTHER: Differing = {
  ...REPORT,
  id: "other",
  topic: "受理",
  why: "没有受理环节。",
  says: REPORT.says.slice(0, 1),
};
const EXPIRY: Expiry = { document: "某局公开办法", until: "2024-10-26", basis: OWN };

describe("what documents say differently", () => {
  it("opens under a limit: who says what, which leads, why", () => {
    const { root } = mount(<Differs of="公布期限" all={[REPORT, OTHER]} />);
    expect(root.querySelector("summary")?.textContent).toBe("规定不同（2处）");
    expect(root.querySelector("summary")?.getAttribute("aria-label")).toContain("公布期限");
    expect(root.querySelector(".leads")?.textContent).toBe("按此执行 1月31日前 《政府信息公开条例》第四十九条");
    expect(root.textContent).toContain("3月31日前已到期");
    expect(root.textContent).toContain("条例在上。");
  });

  it("is not there where documents agree, nor a card where the rules are today's", () => {
    expect(mount(<Differs of="公布期限" all={[]} />).root.textContent).toBe("");
    expect(mount(<CaseRules rules={undefined} differing={[]} />).root.textContent).toBe("");
  });

  it("says of which day a case's rules are", () => {
    const rules = { on: "2024-10-21", document: "某局公开办法", until: "2024-10-26" };
    const { root } = mount(<CaseRules rules={rules} differing={[]} />);
    expect(root.textContent).toContain("本件按2024年10月21日的规定办理：《某局公开办法》，有效期到2024年10月26日");
  });

  it("is narrowed by words of the topic, a document or the reason, the catalogue's with it", async () => {
    const item = {
      item: "penalties",
      title: "行政处罚",
      source: { document: "某市目录", clause: "第10行" },
      says: "20个工作日",
      applied: "7个工作日",
      why: "所引文件更严。",
      basis: { document: "国办发〔2018〕118号", clause: "（六）" },
    };
    const props: RulesPageProps = {
      title: "某局规则",
      validity: { from: "2019-10-26", until: "2024-10-26", basis: OWN },
      today: "2026-11-22",
      differing: [REPORT, OTHER],
      items: [item],
      onPrint: vi.fn(),
      agency: "某局",
      by: "李明",
      now: () => "2026-11-22 10:00",
    };
    const { root, type } = mount(<RulesPage {...props} />);
    expect(root.textContent).toContain("2019年10月26日起施行，有效期到2024年10月26日，已到期。");
    const topics = () => [...root.querySelectorAll("tbody th")].map((one) => one.textContent);
    expect(topics()).toEqual(["年度报告的日期", "受理", "行政处罚"]);
    await type("查找", "118号 处罚");
    expect(topics()).toEqual(["行政处罚"]);
    expect(root.textContent).toContain("没有符合的内容");
    await type("查找", "年度报告制度");
    expect(topics()).toEqual(["年度报告的日期"]);
  });
});

describe("规定已到期", () => {
  it("says which document, since when and what applies, and asks what is wanted", async () => {
    const onKeep = vi.fn().mockResolvedValue(success(undefined));
    const { root } = mount(<ExpiredRules expiry={EXPIRY} onKeep={onKeep} />);
    expect(root.textContent).toContain("《某局公开办法》的有效期到2024年10月26日，已经到期。");
    expect(root.textContent).toContain("2024年10月27日起开始的事项按国家规定办理");
    const [national, keep] = root.querySelectorAll("input");
    expect(national?.checked).toBe(true);
    keep?.click();
    await vi.waitFor(() => expect(onKeep).toHaveBeenCalledWith(true));
    expect(root.querySelector("[role=alert]")).toBeNull();
  });

  it("says who keeps to it since when, by the day in China", () => {
    const kept = { by: "李明", at: "2026-11-20T17:00:00.000Z" };
    const { root } = mount(<ExpiredRules expiry={{ ...EXPIRY, kept }} onKeep={vi.fn()} />);
    expect(root.textContent).toContain("2026年11月21日由李明选择继续作为内部制度执行");
    expect(root.querySelectorAll("input")[1]?.checked).toBe(true);
  });
});
