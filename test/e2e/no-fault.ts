import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** axe finds nothing on the screen as it is. */
export async function expectNoFaultNow(screen: Page): Promise<void> {
  // The legacy way: the other opens a page of its own, which the extension's policy does not let it use.
  const { violations } = await new AxeBuilder({ page: screen }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** axe finds nothing on the screen, neither light nor dark. */
export async function expectNoFault(screen: Page): Promise<void> {
  await screen.bringToFront();
  for (const colorScheme of ["light", "dark"] as const) {
    await screen.emulateMedia({ colorScheme });
    await expectNoFaultNow(screen);
  }
  await screen.emulateMedia({ colorScheme: "light" });
}
