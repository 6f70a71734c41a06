import type { ExchangeActions } from "../../../components/data/Exchange.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { send } from "../../../lib/messaging/send.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { exportBundle, previewChosen } from "./bundle-files.ts";
import type { FolderUse } from "./folder-use.ts";

/** What the dashboard exchanges with other desks; `onChange` once something may be other. */
export function exchangeActions(folder: FolderUse, onChange: () => void): ExchangeActions {
  return {
    async onExport(what) {
      const made = await exportBundle(what);
      if (!made.ok) return made;
      const { name, bytes, events } = made.value;
      saveFile(name, bytes, "application/octet-stream");
      return success({ name, events });
    },
    onPreview: (file) => orFailure(previewChosen(file)),
    onImport: (file, trust) => orFailure(send("exchange.import", { file, trust })).finally(onChange),
    folder: {
      onChoose: () => orFailure(folder.choose()).finally(onChange),
      onSync: () => orFailure(folder.sync()).finally(onChange),
    },
  };
}

/** A file that was taken away while it is read, or a browser that gives up. */
function orFailure<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch(() => failure("没有完成，请再试一次；仍不行请重新选择文件或者文件夹。"));
}
