import { storage } from "wxt/utils/storage";
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from "../model/settings.ts";
import { createTurns } from "../platform/turns.ts";

/** The settings as read. `notice` is a sentence for the person where the stored ones could not be read. */
interface SettingsRead {
  readonly settings: Settings;
  readonly notice: string | null;
}

/** The settings in the browser's storage; the background is the only writer. */
export interface SettingsStore {
  /** Reads and checks. Stored settings that do not fit are kept aside as they are, and the default stands in. */
  read(): Promise<SettingsRead>;
  /** Changes them: the function gets the settings as they are now. Changes run one after another. */
  change(next: (now: Settings) => Settings): Promise<Settings>;
}

const NOTICE = "保存的设置读不出来，暂按初始设置运行，原内容已另存。请重新填写姓名、选择规则包，并重新启用网站。";

/** Opens the settings; stored ones of an older version are brought up first. */
export function createSettingsStore(): SettingsStore {
  const current = storage.defineItem<unknown>("local:settings", {
    version: 1,
    migrations: {},
    fallback: DEFAULT_SETTINGS,
  });
  const aside = storage.defineItem<unknown>("local:settings-unreadable");
  const inTurn = createTurns();
  const read = async (): Promise<SettingsRead> => {
    const stored = await current.getValue();
    const parsed = SettingsSchema.safeParse(stored);
    if (parsed.success) return { settings: parsed.data, notice: null };
    await aside.setValue(stored);
    return { settings: DEFAULT_SETTINGS, notice: NOTICE };
  };
  return {
    read,
    change: (next) =>
      inTurn(async () => {
        const changed = SettingsSchema.parse(next((await read()).settings));
        await current.setValue(changed);
        return changed;
      }),
  };
}
