import type { Frame, Page } from "@playwright/test";
import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { expect, publish, test } from "./desk.ts";
import { OverlayPage } from "./overlay.ts";
import { received } from "./portal-log.ts";
import type { RegisterPage } from "./register-page.ts";

test.use({ profile: "article-fill" });

const AID: CatalogueItem = {
  id: "aid-payments",
  title: "医疗救助资金发放",
  source: { document: "云溪县医疗保障局主动公开目录", clause: "第9行" },
  row: 9,
  levels: [],
  content: "医疗救助资金发放情况",
  period: {
    says: "信息形成或变更后20个工作日内公开",
    means: { by: "within", count: 20, unit: "workday", from: "formation" },
    again: "change",
  },
  channel: "政府网站",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第二十条第（九）项" }],
  mode: "主动公开",
  departments: ["医药服务管理股"],
  columns: ["医疗救助", "资金发放"],
  keywords: ["医疗救助", "救助资金", "发放"],
  limit: "ordinary",
};

const PACK: RulePack = {
  id: "yunxi",
  title: "云溪县医疗保障局规则",
  agency: "云溪县医疗保障局",
  version: "1",
  extends: "national",
  rules: [],
  catalogue: [
    AID,
    {
      ...AID,
      id: "strange",
      title: "基金监管通报",
      keywords: ["基金监管"],
      columns: ["执法公示"],
      departments: ["稽核股"],
    },
  ],
};

const BODY = ["本季度发放医疗救助资金312600元。", "云溪县医疗保障局", "2026年11月20日"];
const TITLE = "云溪县2026年第三季度医疗救助资金发放情况公示";

const BASIS = "《中华人民共和国政府信息公开条例》第二十条第（九）项";
const PERIOD = "信息形成或变更后20个工作日内公开";

type Skin = "old" | "modern";
const SKINS: readonly Skin[] = ["old", "modern"];
const OLD_NAMES = { title: "bt", basis: "gkyj", period: "gkqx", indexNumber: "syh", keywords: "gjc" } as const;

/** The form in one of the two skins; the old one in its frames, as people have it. */
class Form {
  readonly overlay: OverlayPage;
  readonly page: Page;
  private readonly skin: Skin;
  private readonly frame: Page | Frame;

  private constructor(page: Page, skin: Skin, frame: Page | Frame) {
    [this.page, this.skin, this.frame] = [page, skin, frame];
    this.overlay = new OverlayPage(page, skin === "old" ? "main" : undefined);
  }

  static async open(page: Page, url: string, skin: Skin): Promise<Form> {
    if (skin === "modern") {
      await page.goto(`${url}/xxgl/#/article/new`);
      await page.locator("#title").waitFor();
    } else {
      await page.goto(`${url}/xxfb/`);
      await page.frame("main")?.goto(`${url}/xxfb/edit.do?editor=contenteditable`);
    }
    const form = new Form(page, skin, skin === "old" ? (page.frame("main") ?? page) : page);
    await form.frame.evaluate(() => window.portal.ready);
    return form;
  }

  field(key: keyof typeof OLD_NAMES) {
    return this.frame.locator(this.skin === "old" ? `[name=${OLD_NAMES[key]}]` : `#${key}`);
  }

  at(selector: string) {
    return this.frame.locator(selector);
  }

  async write(title: string, paragraphs: readonly string[] = BODY): Promise<void> {
    await this.field("title").fill(title);
    const html = paragraphs.map((text) => `<p>${text}</p>`).join("");
    await this.frame.evaluate((content) => window.portal.setHtml(content), html);
  }

  /** Opens the panel's section and chooses the item. */
  async choose(item: RegExp): Promise<void> {
    await this.overlay.press("button", /公开助手/);
    await this.overlay.press("DisclosureTriangle", /按目录填表/);
    await this.overlay.press("button", item);
    await expect.poll(() => this.overlay.panelText()).toContain("将填");
  }

  async fill(): Promise<string> {
    await this.overlay.press("button", /填入勾选的栏目/);
    await expect.poll(() => this.overlay.panelText(), { timeout: 30_000 }).toContain("请核对后由您自己按网站的");
    return this.overlay.panelText();
  }

  async publish(): Promise<void> {
    const said = this.at(this.skin === "old" ? "#fbcg" : '.said[data-result="published"]');
    await publish(this.at(this.skin === "old" ? "#fb" : "#publish"), () => said.isVisible());
  }
}

async function posts(url: string) {
  return (await received(url)).filter(({ method }) => method === "POST");
}

async function saved(url: string): Promise<unknown> {
  const response = await fetch(`${url}/api/articles/1005`);
  return response.json();
}

async function useCatalogue(register: RegisterPage): Promise<void> {
  await register.ask("pack.import", { json: JSON.stringify(PACK) });
  const { settings } = await register.ask("settings.get", {});
  await register.ask("settings.save", { person: settings.person, pack: PACK.id });
}

test.beforeEach(async ({ register, page }) => {
  await useCatalogue(register);
  await page.bringToFront();
});

for (const skin of SKINS) {
  test(`${skin}: the item that the title names is offered with its reason, previewed and filled in; nothing is sent`, async ({
    page,
    portal,
  }) => {
    const form = await Form.open(page, portal.url, skin);
    await form.write(TITLE);
    await form.overlay.press("button", /公开助手/);
    await form.overlay.press("DisclosureTriangle", /按目录填表/);
    await expect.poll(() => form.overlay.panelText()).toContain("标题有“医疗救助");
    expect(await form.overlay.panelText()).toContain("云溪县医疗保障局主动公开目录 第9行");
    await form.overlay.press("button", /医疗救助资金发放/);
    await expect.poll(() => form.overlay.panelText()).toContain("局机关/医药服务管理股");
    const preview = await form.overlay.panelText();
    for (const words of ["医疗救助", "资金发放", "主动公开", BASIS, PERIOD, "2026-11-20"])
      expect(preview).toContain(words);
    // A preview touches nothing.
    expect(await form.field("basis").inputValue()).toBe("");
    const told = await form.fill();
    expect(told.replaceAll("\n", " ")).toContain("已填 9 栏，未动 0 栏。");
    expect(await posts(portal.url)).toEqual([]);
    await form.publish();
    expect(await saved(portal.url)).toMatchObject({
      title: TITLE,
      status: "published",
      column: "0301",
      attribute: "主动公开",
      further: {
        // Comes 250 ms after the column was chosen.
        subColumn: "030103",
        basis: BASIS,
        period: PERIOD,
        department: "1002",
        keywords: "医疗救助 救助资金 发放",
        formedOn: "2026-11-20",
        articleKind: "03",
        indexNumber: "",
      },
    });
  });

  test(`${skin}: what the person filled in stays unless it is ticked, and their own undo stays theirs`, async ({
    page,
    portal,
  }) => {
    const form = await Form.open(page, portal.url, skin);
    await form.write(TITLE);
    await form.field("basis").fill("手工填写的依据");
    await form.field("period").fill("手工填写的时限");
    const body = form.at("#editor");
    await body.press("End");
    await body.pressSequentially("甲乙");
    await form.choose(/医疗救助资金发放/);
    await form.overlay.press("checkbox", /填写公开依据/);
    const told = await form.fill();
    expect(told).toContain("未动 1 栏");
    expect(told).toContain("跳过，没有动");
    expect(await form.field("basis").inputValue()).toBe(BASIS);
    expect(await form.field("period").inputValue()).toBe("手工填写的时限");
    expect(await body.innerText()).toContain("甲乙");
    await body.press("ControlOrMeta+z");
    await expect.poll(() => body.innerText()).not.toContain("甲乙");
    expect(await form.field("basis").inputValue()).toBe(BASIS);
    expect(await posts(portal.url)).toEqual([]);
  });

  test(`${skin}: what was typed after the preview is not overwritten by an old tick`, async ({ page, portal }) => {
    const form = await Form.open(page, portal.url, skin);
    await form.write(TITLE);
    await form.choose(/医疗救助资金发放/);
    await form.field("basis").fill("后来填写的依据");
    await form.fill();
    expect(await form.field("basis").inputValue()).toBe("后来填写的依据");
  });

  test(`${skin}: what the page does not take is said, with the value to copy`, async ({ page, portal }) => {
    const form = await Form.open(page, portal.url, skin);
    await form.write("云溪县医疗保障基金监管工作通报", ["没有落款的正文。"]);
    await form.choose(/基金监管通报/);
    const preview = await form.overlay.panelText();
    expect(preview).toContain("文件生成日期（正文末尾没有落款日期）");
    expect(preview).toContain("网站适配中没有“稽核股”的写法");
    // As some systems do: what does not look right is thrown away without a word.
    await form.field("period").evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) return;
      const refuse = (event: Event): void => {
        event.stopImmediatePropagation();
        field.value = "";
      };
      field.addEventListener("input", refuse, { capture: true });
    });
    const told = await form.fill();
    expect(told).toContain("网页没有接受“公开时限”，网页上仍是空的");
    expect(told).toContain("没有填上：网页的选项里没有“执法公示”");
    expect(await form.overlay.names("button")).toContain("复制 栏目");
    expect(await posts(portal.url)).toEqual([]);
  });
}

test("a column that is chosen alone points to items, too; a title that says nothing is told so", async ({
  page,
  portal,
}) => {
  const form = await Form.open(page, portal.url, "modern");
  await form.overlay.press("button", /公开助手/);
  await form.overlay.press("DisclosureTriangle", /按目录填表/);
  await expect.poll(() => form.overlay.panelText()).toContain("填写标题或者选择栏目后");
  await form.field("title").fill("其他");
  await expect.poll(() => form.overlay.panelText()).toContain("没有与标题、栏目相符的项");
  await page.locator(".f-column .el-select__wrapper").click();
  await page.getByRole("option", { name: "医疗救助" }).click();
  await expect.poll(() => form.overlay.panelText()).toContain("栏目“医疗救助”");
});

test("all of it goes by the keyboard", async ({ page, portal }) => {
  const form = await Form.open(page, portal.url, "modern");
  await form.write(TITLE);
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if (name.test((await form.overlay.focused())?.name ?? "")) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no ${String(name)} to be reached by Tab`);
  };
  await page.keyboard.press("Alt+g");
  await expect.poll(() => form.overlay.panelText()).toContain("按目录填表");
  await tabTo(/按目录填表/);
  await page.keyboard.press("Enter");
  await expect.poll(() => form.overlay.panelText()).toContain("第9行");
  await tabTo(/^医疗救助资金发放/);
  await page.keyboard.press("Enter");
  await expect.poll(() => form.overlay.panelText()).toContain("将填");
  await tabTo(/填入勾选的栏目/);
  await page.keyboard.press("Enter");
  await expect.poll(() => form.overlay.panelText(), { timeout: 30_000 }).toContain("已填 9 栏");
  expect(await posts(portal.url)).toEqual([]);
});

test("the plain form, whose profile says nothing of filling, has no such section", async ({
  page,
  portal,
  overlay,
}) => {
  await page.goto(`${portal.url}/admin/articles/new?editor=contenteditable`);
  await overlay.press("button", /公开助手/);
  await expect.poll(() => overlay.panelText()).toContain("六项评估");
  expect(await overlay.panelText()).not.toContain("按目录填表");
});
