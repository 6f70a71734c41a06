import type { JSX } from "preact";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { Desk } from "../../lib/model/exchange.ts";
import { deskCalled } from "../../lib/model/exchange.ts";

/** Props of {@link Desks}. */
export interface DesksProps {
  readonly own: Desk;
  readonly others: readonly Desk[];
}

/** This desk with what it is known by, and up to where the others are known here. */
export function Desks({ own, others }: DesksProps): JSX.Element {
  return (
    <section class="card" aria-labelledby="desks">
      <h2 id="desks">本机和其他电脑</h2>
      <dl class="contents">
        <div>
          <dt>本机</dt>
          <dd>{deskCalled(own)}</dd>
        </div>
        <div>
          <dt>本机核对码</dt>
          <dd>
            <code class="fingerprint">{own.fingerprint}</code>
          </dd>
        </div>
        <div>
          <dt>本机登记</dt>
          <dd>{own.seen === undefined ? "还没有记录" : `${own.upTo} 条，最后一条 ${civilMinute(own.seen)}`}</dd>
        </div>
      </dl>
      <p class="muted">别的电脑第一次接收本机的记录时，请打电话念一遍核对码，一致才接收。核对码不是口令，不用保密。</p>
      {others.length === 0 ? (
        <p>还没有接收过其他电脑的记录。</p>
      ) : (
        <div class="scroll">
          <table aria-label="其他电脑">
            <thead>
              <tr>
                <th scope="col">电脑</th>
                <th scope="col">接收到</th>
                <th scope="col">最后一条录入</th>
                <th scope="col">核对码</th>
                <th scope="col">是否核对</th>
              </tr>
            </thead>
            <tbody>
              {others.map((desk) => (
                <tr key={desk.device}>
                  <th scope="row">{deskCalled(desk)}</th>
                  <td>{desk.upTo === 0 ? "没有记录" : `第 ${desk.upTo} 条`}</td>
                  <td>{desk.seen === undefined ? "" : civilMinute(desk.seen)}</td>
                  <td>
                    <code class="fingerprint">{desk.fingerprint}</code>
                  </td>
                  <td>
                    <span class={`state ${desk.trusted ? "clean" : "ask"}`}>{desk.trusted ? "已核对" : "未核对"}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
