import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { DeskPreview, ExchangePreview } from "../../lib/model/exchange.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { deskCalled } from "../../lib/model/exchange.ts";

/** Props of {@link BundlePreview}. */
export interface BundlePreviewProps {
  readonly preview: ExchangePreview;
  readonly busy: boolean;
  /** Takes in what is new, of these desks too whose fingerprint was compared. */
  readonly onTake: (trust: readonly string[]) => void;
}

/** So many conflicts are listed; the rest is counted. */
const LISTED = 10;

/** What another desk's file would bring; a desk that nobody accepted yet is compared by telephone here. */
export function BundlePreview({ preview, busy, onTake }: BundlePreviewProps): JSX.Element {
  const { madeBy, madeAt, desks, known, conflicts, conflictCount } = preview;
  const [trust, setTrust] = useState<readonly string[]>([]);
  const isTaken = ({ device, signature }: DeskPreview): boolean =>
    signature === "ok" || (signature === "unknown-key" && trust.includes(device));
  const count = desks.filter(isTaken).reduce((sum, desk) => sum + desk.new, 0);
  const isUnknown = desks.some(({ signature, new: fresh }) => signature === "unknown-key" && fresh > 0);
  return (
    <section class="preview" aria-label="文件里有什么">
      <p>
        由<strong>{madeBy || "未填姓名的电脑"}</strong>于 {civilMinute(madeAt)} 导出；其中 {known} 条本机已有。
      </p>
      <ul class="desks">
        {desks.map((desk) => (
          <li key={desk.device}>
            <p>
              <strong>{deskCalled(desk)}</strong>：
              {desk.new === 0 ? "没有新记录" : `新记录 ${desk.new} 条（第 ${desk.from} 至 ${desk.to} 条）`}
            </p>
            {desk.sentence && <p class={desk.signature === "broken" ? "block" : "muted"}>{desk.sentence}</p>}
            {desk.signature === "unknown-key" && (
              <label class="check">
                <input
                  type="checkbox"
                  checked={trust.includes(desk.device)}
                  onChange={(event) =>
                    setTrust(
                      event.currentTarget.checked
                        ? [...trust, desk.device]
                        : trust.filter((device) => device !== desk.device),
                    )
                  }
                />
                <span>
                  已打电话与对方核对，核对码是 <code class="fingerprint">{desk.fingerprint}</code>，一致
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
      {conflictCount > 0 && (
        <Notice tone="warning">
          <p>接收以后有 {conflictCount} 处与本机的记录不一致，会列在“待核”里，由人逐件处理，不会自动改动：</p>
          <ul class="problems">
            {conflicts.slice(0, LISTED).map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
          {conflictCount > LISTED && <p>另有 {conflictCount - LISTED} 处。</p>}
        </Notice>
      )}
      <div class="line">
        {count > 0 ? (
          <Button tone="primary" busy={busy} onPress={() => onTake(trust)}>
            {busy ? "正在接收……" : `接收 ${count} 条记录`}
          </Button>
        ) : (
          <p>{isUnknown ? "核对并勾选以后可以接收。" : "没有可以接收的新记录。"}</p>
        )}
      </div>
    </section>
  );
}
