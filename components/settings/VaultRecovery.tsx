import type { JSX } from "preact";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

const KEEP =
  "请现在把恢复码打印或者抄写在纸上，放进单位保险柜。忘记口令时只能凭它重新设置；两样都没有了，保险箱里的信息就再也打不开。" +
  "恢复码只显示这一次，不要存在电脑里，不要拍照。";

/** The recovery code, the only time that it is shown. */
export function VaultRecovery({
  title,
  code,
  onDone,
}: {
  /** What it opens. */
  readonly title: string;
  readonly code: string;
  /** It is on paper. */
  readonly onDone: () => void;
}): JSX.Element {
  return (
    <div class="recovery">
      <Notice tone="warning">{KEEP}</Notice>
      <p>{title}恢复码：</p>
      <p class="recovery-code">{code}</p>
      <div class="line">
        <Button onPress={() => print()}>打印恢复码</Button>
        <Button tone="primary" onPress={onDone}>
          已经放好，不再显示
        </Button>
      </div>
    </div>
  );
}
