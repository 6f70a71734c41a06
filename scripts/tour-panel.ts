import type { OverlayPage } from "../test/e2e/overlay.ts";

/** How long the tour waits for what it wants to show, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until the open panel says so. */
export async function panelSays(overlay: OverlayPage, what: RegExp): Promise<void> {
  await until(async () => what.test(await overlay.panelText()), `面板没有显示“${what.source}”`);
}

/** Fills in a step's form and signs it; presses again where the button had only just come into view. */
export async function signStep(
  overlay: OverlayPage,
  button: RegExp,
  { by, texts = {}, choices = {} }: SignedStep,
): Promise<void> {
  await overlay.find("button", button);
  if (by !== undefined) await overlay.type(/^审核人/, by);
  for (const [name, option] of Object.entries(choices)) await overlay.choose(new RegExp(`^${name}`), option);
  for (const [name, text] of Object.entries(texts)) await overlay.type(new RegExp(`^${name}`), text);
  const isGone = async (): Promise<boolean> => !(await overlay.names("button")).some((name) => button.test(name));
  await until(async () => {
    await overlay.press("button", button);
    for (let looks = 0; looks < 10; looks += 1) {
      if (await isGone()) return true;
      await moment();
    }
    return false;
  }, `“${button.source}”没有办成`);
}

/** What is filled in of a step: who signs, text fields and drop-downs by the beginning of their names. */
export interface SignedStep {
  readonly by?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, string>>;
}

/** Waits until something holds, or stops the tour with a sentence. */
export async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`演示停下了：${otherwise}。`);
    await moment();
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
