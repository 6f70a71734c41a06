import type { CDPSession, Page } from "@playwright/test";

/** What an element of the accessibility tree is, as a screen reader hears it. */
interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  /** What a field holds. */
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/**
 * The overlay as a person meets it: through the accessibility tree and real presses. It lives in a closed shadow root, so
 * that neither the page nor Playwright's own selectors see it; there is no switch for tests.
 */
export class OverlayPage {
  private readonly page: Page;
  private readonly frame: string | undefined;
  private session: Promise<CDPSession> | undefined;

  /** `frame` is the name of the frame that the article is in, where it is in one. */
  constructor(page: Page, frame?: string) {
    this.page = page;
    this.frame = frame;
  }

  /**
   * Waits for an element by role and name, and answers how to press or read it: that in the open panel where the page has one of the
   * same name, e.g. 公开属性.
   */
  async find(role: string, name: RegExp, timeout = 10_000): Promise<AxNode> {
    const end = Date.now() + timeout;
    for (;;) {
      const nodes = await this.nodes();
      const inPanel = [...within(nodes, panelOf(nodes))].find((node) => isNamed(node, role, name));
      const found = inPanel ?? nodes.find((node) => isNamed(node, role, name));
      if (found) return found;
      if (Date.now() > end) throw new Error(`no ${role} named ${String(name)} in the overlay`);
      await moment();
    }
  }

  /** All elements of a role, by name. */
  async names(role: string): Promise<string[]> {
    return (await this.nodes())
      .filter((node) => !node.ignored && node.role?.value === role)
      .map((node) => String(node.name?.value));
  }

  /** Presses an element with the mouse, as a person does: once more where it is seen not to have been unfolded or ticked by that. */
  async press(role: string, name: RegExp): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        const node = await this.find(role, name);
        const { x, y } = await this.centre(node);
        await this.page.mouse.click(x, y);
        if (tries === 5 || !(await this.stays(node))) return;
      } catch (error) {
        // It was drawn anew between being found and being measured.
        if (tries === 5 || !/box model|detached/.test(String(error))) throw error;
        await moment();
      }
    }
  }

  /** Whether what a press unfolds or ticks is as it was before: something moved it away from under the mouse. */
  private async stays(node: AxNode): Promise<boolean> {
    const before = stateOf(node);
    if (before === undefined) return false;
    for (const end = Date.now() + 1_000; Date.now() < end; await moment()) {
      const now = (await this.nodes()).find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendDOMNodeId);
      if (!now || stateOf(now) !== before) return false;
    }
    return true;
  }

  /** Where the middle of an element is on the screen. */
  async box(role: string, name: RegExp): Promise<{ x: number; y: number }> {
    return this.centre(await this.find(role, name));
  }

  /** The same of an element inside another, e.g. an answer to one of several questions. */
  async boxIn(role: string, name: RegExp, innerRole: string, innerName: RegExp): Promise<{ x: number; y: number }> {
    return this.centre(await this.findIn(role, name, innerRole, innerName));
  }

  private async findIn(role: string, name: RegExp, innerRole: string, innerName: RegExp): Promise<AxNode> {
    const nodes = await this.nodes();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const queue = [await this.find(role, name)];
    for (let node = queue.shift(); node; node = queue.shift()) {
      if (isNamed(node, innerRole, innerName)) return node;
      queue.push(...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []));
    }
    throw new Error(`no ${innerRole} in ${role} ${String(name)}`);
  }

  /** Chooses an answer to one of several questions; presses again where the form grew meanwhile and moved it away. */
  async pick(question: RegExp, answer: RegExp): Promise<void> {
    await this.again(async () => {
      const { x, y } = await this.boxIn("group", question, "radio", answer);
      await this.page.mouse.click(x, y);
      const { properties = [] } = await this.findIn("group", question, "radio", answer);
      if (properties.some(({ name, value }) => name === "checked" && value.value === "true")) return;
      throw new Error(`${String(answer)} of ${String(question)} was not chosen`);
    });
  }

  /** Presses into a text field until it has the focus: a form that grew meanwhile moved it away. */
  async enter(name: RegExp): Promise<void> {
    await this.again(async () => {
      await this.press("textbox", name);
      const focused = await this.focused();
      if (focused?.role !== "textbox" || !name.test(focused.name)) throw new Error(`${String(name)} has no focus`);
    });
  }

  /** Types into a text field. */
  async type(name: RegExp, text: string): Promise<void> {
    await this.enter(name);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Chooses in a drop-down, by the keyboard. */
  async choose(name: RegExp, option: string): Promise<void> {
    const session = await (this.session ??= this.page.context().newCDPSession(this.page));
    await this.again(async () => {
      const { backendDOMNodeId } = await this.find("combobox", name);
      if (backendDOMNodeId === undefined) throw new Error(`no drop-down ${String(name)}`);
      const node = { backendNodeId: backendDOMNodeId };
      const { object } = await session.send("DOM.resolveNode", node);
      const stepsTo = async (): Promise<number> => {
        const { result } = await session.send("Runtime.callFunctionOn", {
          functionDeclaration: `function () { return [...this.options].findIndex((one) => one.text === ${JSON.stringify(option)}) - this.selectedIndex }`,
          ...(object.objectId !== undefined && { objectId: object.objectId }),
          returnByValue: true,
        });
        return Number(result.value);
      };
      const steps = await stepsTo();
      await session.send("DOM.focus", node);
      for (let left = Math.abs(steps); left > 0; left -= 1) {
        await this.page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      }
      // A form that has just come takes the focus to its first field.
      if ((await stepsTo()) !== 0) throw new Error(`${option} of ${String(name)} was not chosen`);
    });
  }

  /** Enters a day, part by part as whoever types it does. */
  async date(name: RegExp, day: string): Promise<void> {
    const [year = "", month = "", date = ""] = day.split("-");
    for (const [part, digits] of [
      [/年|Year/, year],
      [/月|Month/, month],
      [/日|Day/, date],
    ] as const) {
      await this.again(async () => {
        const { x, y } = await this.boxIn("Date", name, "spinbutton", part);
        await this.page.mouse.click(x, y);
      });
      await this.page.keyboard.type(digits);
    }
  }

  /** Tries until it goes: what is on the screen may be drawn anew at any moment. */
  private async again(act: () => Promise<void>): Promise<void> {
    for (const end = Date.now() + 5_000; ; await moment()) {
      try {
        return await act();
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  /** What has the focus, in the page or in the panel. */
  async focused(): Promise<{ role: string; name: string } | undefined> {
    const all = (await this.nodes()).filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === "focused" && value.value === true),
    );
    const node = all.at(-1);
    return node && { role: String(node.role?.value), name: String(node.name?.value) };
  }

  /** All text that the overlay shows. */
  async text(): Promise<string> {
    return (await this.names("StaticText")).join("\n");
  }

  /** All text in the open panel. */
  async panelText(): Promise<string> {
    const nodes = await this.nodes();
    const texts = [...within(nodes, panelOf(nodes))].filter(
      (node) => !node.ignored && node.role?.value === "StaticText",
    );
    return texts.map(({ name }) => String(name?.value)).join("\n");
  }

  private async nodes(): Promise<readonly AxNode[]> {
    this.session ??= this.page.context().newCDPSession(this.page);
    const session = await this.session;
    if (this.frame === undefined) return (await session.send("Accessibility.getFullAXTree")).nodes;
    const { childFrames = [] } = (await session.send("Page.getFrameTree")).frameTree;
    const inner = childFrames.find(({ frame }) => frame.name === this.frame);
    if (!inner) return [];
    return (await session.send("Accessibility.getFullAXTree", { frameId: inner.frame.id })).nodes;
  }

  private async centre({ backendDOMNodeId }: AxNode): Promise<{ x: number; y: number }> {
    if (backendDOMNodeId === undefined) throw new Error("nothing to press");
    const session = await (this.session ??= this.page.context().newCDPSession(this.page));
    // A form that has only just come moves: where it stands twice, it is pressed.
    const end = Date.now() + 1_000;
    const { object } = await session.send("DOM.resolveNode", { backendNodeId: backendDOMNodeId });
    for (let before = ""; ; await moment()) {
      // Not only into view: a section's head that stays in view would lie over it.
      await session.send("Runtime.callFunctionOn", {
        functionDeclaration:
          'function () { (this instanceof Element ? this : this.parentElement).scrollIntoView({ block: "center" }) }',
        ...(object.objectId !== undefined && { objectId: object.objectId }),
      });
      const { model } = await session.send("DOM.getBoxModel", { backendNodeId: backendDOMNodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
      const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      const now = JSON.stringify(at);
      if (now === before || Date.now() > end) return at;
      before = now;
    }
  }
}

function panelOf(nodes: readonly AxNode[]): AxNode | undefined {
  return nodes.find((node) => isNamed(node, "dialog", /公开助手/));
}

/** A node and all below it, from top to bottom. */
function* within(nodes: readonly AxNode[], top: AxNode | undefined): Generator<AxNode> {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const stack = top ? [top] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    stack.push(...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).toReversed());
  }
}

/** Not by the page's clock: Playwright waits there for a navigation that was held. */
function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** Whether it is unfolded or ticked, of what a press unfolds or ticks. */
function stateOf({ role, properties = [] }: AxNode): unknown {
  const property = role?.value === "DisclosureTriangle" ? "expanded" : "checked";
  if (property === "checked" && role?.value !== "checkbox" && role?.value !== "radio") return undefined;
  const state = properties.find(({ name }) => name === property)?.value.value;
  // What is chosen stays so.
  return role?.value === "radio" && state === "true" ? undefined : state;
}

function isNamed(node: AxNode, role: string, name: RegExp): boolean {
  return !node.ignored && node.role?.value === role && name.test(String(node.name?.value ?? ""));
}
