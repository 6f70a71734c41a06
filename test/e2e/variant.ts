import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Launched } from "../../scripts/launch.ts";
import { SECOND_NAME_FLAG } from "../portal/second-name.ts";
import { DEMO_BUILD } from "./fixtures.ts";

/** The lists of a manifest that a test may change. */
interface Permissions {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/** Runs a browser with a copy of the built extension in it whose permissions are others; everything else is as built. */
export function withPermissions(
  change: (asBuilt: Permissions) => Partial<Permissions>,
  use: (launched: Launched) => Promise<void>,
): Promise<void> {
  return withVariant(async (folder) => {
    const file = join(folder, "manifest.json");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build wrote it.
    const manifest = JSON.parse(await readFile(file, "utf8")) as Permissions;
    await writeFile(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  }, use);
}

/** Runs a browser with a copy of the built extension in it that `change` has changed, in the folder it is given. */
export async function withVariant(
  change: (folder: string) => Promise<void>,
  use: (launched: Launched) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  try {
    await cp(DEMO_BUILD, folder, { recursive: true });
    await change(folder);
    const launched = await launch({
      extension: folder,
      headless: true,
      flags: [SECOND_NAME_FLAG],
      viewport: { width: 1280, height: 900 },
    });
    await use(launched);
    await launched.context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
