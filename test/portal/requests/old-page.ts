import { type Html, html, raw } from "../html.ts";
import type { Reply } from "../http.ts";
import { encodeGbk } from "./gbk.ts";

const LOOK = `body,td,th,input,select,textarea{font:12px 宋体,SimSun,serif}body{margin:6px;background:#fff}
table.t{border-collapse:collapse;width:100%}table.t td,table.t th{border:1px solid #9ab;padding:4px 6px}
table.t th,td.n{background:#dbe8f5;font-weight:normal}td.n{width:110px;text-align:right}
a{color:#00c}.bar{background:#3b6ea5;color:#fff;padding:6px}.bar a{color:#ff9}`;

/** A page of the old system: no doctype, GBK, tables, and links that run scripts. */
export function oldPage(title: string, body: Html): Reply {
  const { html: text } = html`<html>
    <head>
      <meta http-equiv="Content-Type" content="text/html; charset=gbk" />
      <title>${title}</title>
      <style>
        ${raw(LOOK)}
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return sendOld(text);
}

/** Any text of the old system. */
export function sendOld(text: string): Reply {
  return { status: 200, headers: { "content-type": "text/html; charset=gbk" }, body: encodeGbk(text) };
}

/** The system's frames. */
export function framesetPage(): Reply {
  return sendOld(`<html><head><title>依申请公开办理系统 V2.1</title></head>
<frameset rows="34,*" border="0"><frame name="top" src="/ysqgk/top.htm" scrolling="no" noresize>
<frameset cols="130,*"><frame name="menu" src="/ysqgk/menu.htm"><frame name="main" src="/ysqgk/list.do"></frameset>
</frameset></html>`);
}

/** The band above. */
export function topPage(): Reply {
  return oldPage("", html`<div class="bar"><b>云溪县医疗保障局　依申请公开办理系统 V2.1</b>　当前用户：经办01</div>`);
}

/** The menu on the left. */
export function menuPage(): Reply {
  return oldPage(
    "",
    html`<table class="t">
      <tr>
        <th>依申请公开</th>
      </tr>
      <tr>
        <td><a href="javascript:parent.frames['main'].location='/ysqgk/list.do';void(0)">申请办理</a></td>
      </tr>
    </table>`,
  );
}
