import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Exchange } from "../../../components/data/Exchange.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import { exchangeActions } from "./exchange.ts";
import { createFolderUse } from "./folder-use.ts";
import { useDesks } from "./use-desks.ts";

/** 多台电脑, as it stands when it is opened and after each exchange. */
export function ExchangeView(): JSX.Element {
  const { told, error, look } = useDesks();
  const folder = useMemo(createFolderUse, []);
  const [shown, setShown] = useState(folder.state);
  useEffect(() => {
    const show = (): void => setShown(folder.state());
    void folder.load().then(show, show);
  }, [folder]);
  const actions = useMemo(
    () =>
      exchangeActions(folder, () => {
        setShown(folder.state());
        look();
      }),
    [folder],
  );
  return (
    <>
      {error && <Notice tone="error">{error}</Notice>}
      {(told || !error) && <Exchange desks={told} folder={shown} actions={actions} />}
    </>
  );
}
