import { type Html, html } from "../html.ts";
import type { Reply } from "../http.ts";
import { CHANNELS } from "./codes.ts";
import { oldPage } from "./old-page.ts";
import type { PortalRequest } from "./seed.ts";

/** Rows on a page. */
const PAGE = 15;

/** The old system's list: a table in a table, a page at a time; `size` for tests of long pages. */
export function oldList(all: readonly PortalRequest[], query: URLSearchParams): Reply {
  const size = Number(query.get("size") ?? PAGE);
  const page = Math.max(1, Number(query.get("page") ?? 1));
  const pages = Math.ceil(all.length / size);
  const link = (to: number, text: string): Html => html`<a href="javascript:go(${to})">${text}</a> `;
  return oldPage(
    "申请办理",
    html`<script>
        function go(n) {
          location = "/ysqgk/list.do?page=" + n + "&size=${size}";
        }
        function view(n) {
          location = "/ysqgk/view.do?id=" + n;
        }
      </script>
      <table width="100%">
        <tr>
          <td><b>申请办理</b>　共 ${all.length} 件</td>
        </tr>
        <tr>
          <td>
            <table class="t" id="sqlb">
              <tr>
                <th>序号</th>
                <th>申请编号</th>
                <th>申请人</th>
                <th>收到日期</th>
                <th>渠道</th>
                <th>状态</th>
                <th width="360">申请内容</th>
                <th>操作</th>
              </tr>
              ${all.slice((page - 1) * size, page * size).map(row)}
            </table>
          </td>
        </tr>
        <tr>
          <td align="right">${Array.from({ length: pages }, (_, index) => link(index + 1, `[${index + 1}]`))}</td>
        </tr>
      </table>`,
  );
}

function row(one: PortalRequest, index: number): Html {
  return html`<tr class="hang">
    <td>${index + 1}</td>
    <td class="bh">${one.number}</td>
    <td>${one.applicantName}</td>
    <td>${one.arrivedOn.replaceAll("-", "/")}</td>
    <td>${CHANNELS[one.channel].old[1]}</td>
    <td>${one.status}</td>
    <td class="nr">${one.content.slice(0, 13)}…</td>
    <td><a href="javascript:view(${one.id})">办理</a></td>
  </tr>`;
}
