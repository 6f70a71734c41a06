// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { ArticleFacts } from "../../components/articles/ArticleFacts.tsx";
import { Articles, OPEN_ARTICLES, type ArticlesProps } from "../../components/articles/Articles.tsx";
import { Catalogue } from "../../components/articles/Catalogue.tsx";
import { CatalogueDue } from "../../components/articles/CatalogueDue.tsx";
import { Clarifications } from "../../components/articles/Clarifications.tsx";
import { HandOver, type HandOverProps } from "../../components/articles/HandOver.tsx";
import { TieForm } from "../../components/cases/TieForm.tsx";
import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import { failure, success } from "../../lib/model/result.ts";
import type { Channels } from "../../lib/projections/articles/channel-check.ts";
import { tieWays } from "../../lib/projections/articles/tie-ways.ts";
import { catalogueCoverage } from "../../lib/projections/catalogue/coverage.ts";
import { NO_ITEM_FILTER } from "../../lib/projections/catalogue/filter-items.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { catalogue } from "../../rules/zhangzhou/catalogue/index.ts";
import {
  altered,
  approved,
  article1,
  articles,
  clarification1,
  policy,
  published,
  sampleId,
} from "../gallery/article-samples.ts";
import { DAY, type Sample } from "../gallery/request-samples.ts";
import { mount } from "./mount.ts";

const ITEMS: readonly CatalogueItem[] = catalogue;
const NONE: Channels = { titles: [], hosts: [] };

function list(all: readonly Sample[], change: Partial<ArticlesProps> = {}) {
  return mount(
    <Articles
      initial={{ ...OPEN_ARTICLES, filter: { ...OPEN_ARTICLES.filter, state: "any" } }}
      onView={() => {}}
      lines={all.map(({ line }) => line)}
      isReading={false}
      kinds={[{ value: "policy", title: "规范性文件" }]}
      onAllItems={() => {}}
      onStart={() => {}}
      {...change}
    />,
  );
}

const titles = (root: HTMLElement): string[] =>
  [...root.querySelectorAll("tbody tr td:first-child")].map((cell) => cell.textContent ?? "");

async function choose(root: HTMLElement, label: string, value: string): Promise<void> {
  const found = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(label));
  const select = found?.querySelector("select");
  if (!select) throw new Error(`no choice ${label}`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("the list of articles", () => {
  it("says what each is, who is next, by when, and whether it is public; nothing of applications", () => {
    const { root, text } = list([
      article1(4, "2026-11-16"),
      article1(3, "2026-11-02", (log) => published(log, "2026-11-02")),
    ]);
    const [draft = "", out = ""] = [...root.querySelectorAll("tbody tr")].map(({ textContent }) => textContent ?? "");
    expect(draft).toMatch(/部门负责人审核.*部门负责人.*剩 \d+ (个工作日|天).*尚未公开/);
    expect(out).toMatch(/已公开 · 11月6日.*已公开/);
    expect(text()).not.toContain("申请");
  });

  it("finds what lacks its 解读, its mark of validity, and whose page is another", async () => {
    const { root } = list([article1(4, "2026-11-16"), policy(), altered()]);
    expect(titles(root)).toHaveLength(3);
    await choose(root, "状态", "no-interpretation");
    expect(titles(root)).toEqual(["云溪县城乡居民医疗救助实施办法"]);
    await choose(root, "状态", "no-mark");
    expect(titles(root)).toEqual(["云溪县城乡居民医疗救助实施办法"]);
    await choose(root, "状态", "differs");
    expect(titles(root)).toEqual(["《云溪县城乡居民医疗救助实施办法》解读"]);
  });

  it("draws 50 of a thousand and turns the pages", async () => {
    const { root, press, text } = list(articles(1000));
    expect(titles(root)).toHaveLength(50);
    expect(text()).toContain("共 1000 篇");
    await press("下一页");
    expect(text()).toContain("第 2 页");
  });

  it("is narrowed to a catalogue item, and leads back to all", async () => {
    const onAllItems = vi.fn();
    const { root, press } = list(
      [article1(4, "2026-11-16", undefined, { "catalogue-item": "a" }), article1(5, "2026-11-16")],
      { item: { value: "a", title: "通知公告" }, onAllItems },
    );
    expect(titles(root)).toHaveLength(1);
    await press("显示全部事项");
    expect(onAllItems).toHaveBeenCalled();
  });
});

describe("what is known of an article", () => {
  const facts = ({ one, line }: Sample, channels = NONE) =>
    mount(line.article && <ArticleFacts one={one} line={line.article} today={DAY} channels={channels} />);

  it("says who sealed it when, with the code to compare by eye", () => {
    const { text } = facts(article1(4, "2026-11-10", (log) => approved(log, "2026-11-10")));
    expect(text()).toContain("11月13日陈国强审定时封存，1862 字");
    expect(text()).toContain("3F2A-09C1-7B5D-4E68");
    expect(text()).toContain("还没有公开");
  });

  it("H1.9: says that the page is none of the agency's channels, and that it differs from what was sealed", () => {
    const { text } = facts(altered(), { titles: ["云溪县人民政府网"], hosts: ["www.yunxi.gov.cn"] });
    expect(text()).toContain("发布在 www.example.gov.cn，不在本单位的发布渠道（云溪县人民政府网）上");
    expect(text()).toContain("与审定稿不一致");
    expect(facts(altered(), { titles: [], hosts: ["example.gov.cn"] }).text()).not.toContain("不在本单位");
  });

  it("opens no address that is none of the web", () => {
    const { root } = facts(article1(4, "2026-11-02", (log) => published(log, "2026-11-02", "javascript:alert(1)")));
    expect(root.querySelector("a")).toBeNull();
  });

  it("says where the 解读 of a document stands", () => {
    expect(facts(policy()).text()).toContain("文件已经发布，解读还没有发布。");
    expect(facts(policy()).text()).toContain("原网页还没有标注");
  });
});

describe("the hand-over", () => {
  const view = (change: Partial<HandOverProps>) =>
    mount(
      <HandOver
        onSave={async () => success("移交单.html")}
        onCheck={async () => success({ kind: "same" as const })}
        {...change}
      />,
    );
  const choosing = async (root: HTMLElement, name = "退回.html"): Promise<void> => {
    const input = root.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no file input");
    Object.defineProperty(input, "files", { value: [new File(["x"], name)], configurable: true });
    await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
  };

  it("is saved for the unit that was named, or says why not", async () => {
    const onSave = vi.fn(async () => failure("请填写托管单位的名称。"));
    const { type, press, text } = view({ onSave });
    await type("托管单位", " 县融媒体中心 ");
    await press("存为移交单");
    await act(async () => {});
    expect(onSave).toHaveBeenCalledWith("县融媒体中心");
    expect(text()).toContain("请填写托管单位的名称。");
  });

  it("says how the file is that was chosen last, whichever is compared last, and is saved once for one press", async () => {
    const answers = [success({ kind: "same" as const }), success({ kind: "file-altered" as const })];
    const late = answers.map(() => Promise.withResolvers<(typeof answers)[number]>());
    let asked = 0;
    const saved = Promise.withResolvers<Awaited<ReturnType<HandOverProps["onSave"]>>>();
    const onSave = vi.fn(() => saved.promise);
    const shown = view({ onSave, onCheck: () => late[asked++]?.promise ?? Promise.reject(new Error("asked again")) });
    await choosing(shown.root, "第一份.html");
    await choosing(shown.root, "第二份.html");
    for (const place of [1, 0]) {
      const answer = answers[place];
      if (answer) await act(async () => late[place]?.resolve(answer));
    }
    expect(shown.text()).toContain("“第二份.html”的稿件与审定稿一致，但文件在别处被改动过");
    expect(shown.text()).not.toContain("第一份.html");
    await shown.press("存为移交单");
    await shown.press("存为移交单");
    expect(onSave).toHaveBeenCalledOnce();
  });

  it("says that what came back is the same, or what is other, word by word", async () => {
    const same = view({});
    await choosing(same.root);
    expect(same.text()).toContain("“退回.html”与审定稿一致");
    const lines = [
      [
        { kind: "same", text: "第" } as const,
        { kind: "removed", text: "一" } as const,
        { kind: "added", text: "二" } as const,
      ],
    ];
    const other = view({
      onCheck: async () =>
        success({
          kind: "text-altered" as const,
          hasSealedCode: true,
          fields: [{ name: "正文", lines, isCoarse: false }],
        }),
    });
    await choosing(other.root);
    expect(other.text()).toContain("不能按这份发布");
    expect(other.text()).toContain("封存码没有改，但正文已经改动");
    expect(other.root.querySelector("ins")?.textContent).toBe("二");
    expect(other.root.querySelector("del")?.textContent).toBe("一");
  });
});

describe("the catalogue", () => {
  const [first] = catalogue;
  const out = first
    ? [{ case: sampleId(1), item: first.id, title: "一", publishedOn: "2025-01-03", department: "" }]
    : [];
  const coverage = catalogueCoverage(catalogue, out, CALENDAR, DAY);
  const view = () =>
    mount(<Catalogue coverage={coverage} today={DAY} initial={NO_ITEM_FILTER} onFilter={() => {}} isReading={false} />);

  it("H1.4–5, L.3(1–16): shows every item with what the source says and what applies where the two are at odds", () => {
    const { root } = view();
    const shown = new Set([...root.querySelectorAll("[data-row]")].map((link) => link.getAttribute("href")));
    expect(shown.size).toBe(catalogue.length);
    const resolved = ITEMS.flatMap(({ resolved: each = [] }) => each);
    expect(resolved.length).toBeGreaterThan(0);
    for (const { says, applied, why } of resolved) {
      for (const words of [says, applied, why]) expect(root.textContent).toContain(words);
    }
  });

  it("is narrowed by state, by department and by words", async () => {
    const { root, type } = view();
    const state = coverage.departments.flatMap(({ lines }) => lines).find(({ item }) => item.id === first?.id)?.state;
    await choose(root, "状态", state ?? "");
    expect(root.querySelector(`[href="#articles/${first?.id}"]`)).not.toBeNull();
    await choose(root, "状态", "");
    await type("查找", "没有这样的事项");
    expect(root.textContent).toContain("没有符合条件的事项");
  });

  it("is one line a department on the day's page, with how many press", () => {
    const late = { ...coverage.counts, overdue: 2, "due-soon": 1 };
    const department = coverage.departments[0];
    if (!department) throw new Error("no department");
    const { root, text } = mount(
      <CatalogueDue coverage={{ ...coverage, counts: late, departments: [{ ...department, counts: late }] }} />,
    );
    expect(root.querySelectorAll("li")).toHaveLength(1);
    expect(text()).toContain("超期 2 项快到期 1 项");
    const none = { ...coverage.counts, overdue: 0, "due-soon": 0 };
    expect(mount(<CatalogueDue coverage={{ ...coverage, counts: none }} />).text()).toBe("");
  });
});

it("the clarifications say which were not answered at once", () => {
  const all = [clarification1(1, "2026-11-16"), clarification1(2, "2026-11-16", true), clarification1(3, DAY)];
  const { root } = mount(<Clarifications lines={all.map(({ line }) => line)} isReading={false} onStart={() => {}} />);
  const last = [...root.querySelectorAll("tbody tr td:last-child")].map(({ textContent }) => textContent).sort();
  expect(last).toEqual(["办理中", "及时", "没有及时"].sort());
});

it("a document is tied to its 解读 from either side, the likest title first", async () => {
  const document = policy().line;
  const others = [
    article1(2, "2026-11-16").line,
    article1(8, "2026-11-16", undefined, { title: "门诊统筹政策解读" }).line,
  ];
  const onTie = vi.fn(async () => success({}));
  const { press, root } = mount(<TieForm ways={tieWays(document, [document, ...others])} onTie={onTie} />);
  await press("关联其他事项");
  expect([...root.querySelectorAll("li > span")].map(({ textContent }) => textContent)[0]).toContain(
    "《云溪县城乡居民医疗救助实施办法》解读",
  );
  await press("关联：《云溪县");
  expect(onTie).toHaveBeenCalledWith(
    expect.objectContaining({ tie: "interprets", direction: "named" }),
    expect.objectContaining({ id: others[0]?.id }),
  );
});
