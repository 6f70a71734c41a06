import type { Frame, Page } from "@playwright/test";
import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { expect, publish } from "./desk.ts";
import { OverlayPage } from "./overlay.ts";
import type { RegisterPage } from "./register-page.ts";

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
/** A title that names the item; what stands under it is signed. */
export const TITLE = "云溪县2026年第三季度医疗救助资金发放情况公示";

/** As the item says it. */
export const BASIS = "《中华人民共和国政府信息公开条例》第二十条第（九）项";
/** As the item says it. */
export const PERIOD = "信息形成或变更后20个工作日内公开";

/** The two demo CMSs. */
export type Skin = "old" | "modern";
/** Both of them. */
export const SKINS: readonly Skin[] = ["old", "modern"];
const OLD_NAMES = { title: "bt", basis: "gkyj", period: "gkqx", indexNumber: "syh", keywords: "gjc" } as const;

/** The form in one of the two skins; the old one in its frames, as people have it. */
export class Form {
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

/** Puts the pack of this catalogue in force. */
export async function useCatalogue(register: RegisterPage): Promise<void> {
  await register.ask("pack.import", { json: JSON.stringify(PACK) });
  const { settings } = await register.ask("settings.get", {});
  await register.ask("settings.save", { person: settings.person, pack: PACK.id });
}
