import { BASIS, Form, PERIOD, SKINS, TITLE, useCatalogue } from "./catalogue-form.ts";
import { expect, test } from "./desk.ts";
import { received } from "./portal-log.ts";

test.use({ profile: "article-fill" });

async function posts(url: string) {
  return (await received(url)).filter(({ method }) => method === "POST");
}

async function saved(url: string): Promise<unknown> {
  const response = await fetch(`${url}/api/articles/1005`);
  return response.json();
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
  // Before anything of ours is there, the keys are the page's.
  await form.overlay.find("button", /公开助手/);
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
