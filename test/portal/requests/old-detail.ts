import { type Html, html, raw } from "../html.ts";
import type { Reply } from "../http.ts";
import { CHANNELS, KINDS } from "./codes.ts";
import { oldPage } from "./old-page.ts";
import type { PortalRequest } from "./seed.ts";

/** The old system's page of one request: names in cells, values in cells and in fields that are switched off. */
export function oldDetail(one: PortalRequest): Reply {
  // Once through a form in GBK, what it does not have is stored as a reference, and shown as that.
  const name = one.applicantName.replaceAll("㛃", "&#14019;");
  const box = (field: string, value: string): Html =>
    html`<input name="${field}" value="${value}" disabled size="30" />`;
  const [year = "", month = "", day = ""] = one.arrivedOn.split("-");
  return oldPage(
    "申请信息",
    html`<script>
        function reply() {
          location = "/ysqgk/reply.do?id=${one.id}";
        }
      </script>
      <form name="f">
        <table class="t" id="sqxx">
          ${line("申请编号", html`<span id="sqbh">${one.number}</span>`, "收到日期", html`<span id="sdrq">${year}年${Number(month)}月${Number(day)}日</span>`)}
          ${line("申请人", box("sqr_xm", name), "申请人类型", select("sqr_lx", KINDS, one.applicantKind))}
          ${line("证件", html`<span id="zj">${one.idKind}：${one.idNumber}</span>`, "联系电话", box("lxdh", one.phone))}
          ${line("通信地址", box("txdz", one.address), "邮政编码", box("yzbm", one.postcode))}
          ${line("电子邮箱", box("dzyx", one.email), "申请渠道", select("sqqd", CHANNELS, one.channel))}
          ${line("提供形式", radios("tgxs", ["纸质", "电子邮件", "光盘"], one.wantedForm), "获取方式", radios("hqfs", ["邮寄", "电子邮件", "自行领取"], one.wantedDelivery))}
          ${line("邮件单号", html`<span id="yjdh">${one.trackingNumber || "——"}</span>`, "状态", html`${one.status}`)}
          <tr>
            <td class="n">申请内容</td>
            <td colspan="3">
              <iframe name="nr" src="/ysqgk/nr.do?id=${one.id}" width="100%" height="90" frameborder="0"></iframe>
            </td>
          </tr>
        </table>
        <p align="center">
          <a href="javascript:reply()">【答复】</a>　<a href="javascript:history.back()">【返回】</a>
        </p>
      </form>`,
  );
}

/** The request's text, in a frame of its own. */
export function oldContent(one: PortalRequest): Reply {
  const lines = one.content.split("\n").map((text) => html`${text}<br />`);
  return oldPage("", html`<div id="nr">${lines}</div>`);
}

function line(first: string, one: Html, second: string, two: Html): Html {
  return html`<tr>
    <td class="n">${first}</td>
    <td>${one}</td>
    <td class="n">${second}</td>
    <td>${two}</td>
  </tr>`;
}

function select(name: string, codes: Readonly<Record<string, { old: readonly [string, string] }>>, now: string): Html {
  const options = Object.entries(codes).map(
    ([ours, { old }]) =>
      html`<option value="${old[0]}" ${ours === now ? raw(" selected") : raw("")}>${old[1]}</option>`,
  );
  return html`<select name="${name}" disabled>
    ${options}
  </select>`;
}

function radios(name: string, values: readonly string[], now: string): Html {
  return html`${values.map(
    (value) =>
      html`<input
          type="radio"
          name="${name}"
          value="${value}"
          disabled${value === now ? raw(" checked") : raw("")}
        />${value}`,
  )}`;
}
