import { type Html, html } from "../html.ts";
import type { Reply } from "../http.ts";
import { DELIVERIES, DEPARTMENTS, ENCLOSURES, REPLY_KINDS } from "./codes.ts";
import { oldPage, sendOld } from "./old-page.ts";
import type { PortalRequest } from "./seed.ts";

/** The old system's reply page: the form is in an inner frame, and a link outside submits it by a script. */
export function oldReply(one: PortalRequest): Reply {
  return oldPage(
    "答复申请",
    html`<script>
        function send() {
          frames["hf"].document.forms[0].submit();
        }
      </script>
      <table class="t">
        <tr>
          <td class="n">申请编号</td>
          <td id="sqbh">${one.number}</td>
          <td class="n">申请人</td>
          <td>${one.applicantName}</td>
        </tr>
      </table>
      <iframe name="hf" src="/ysqgk/hf.do?id=${one.id}" width="100%" height="420" frameborder="0"></iframe>
      <p align="center">
        <a id="tj" href="javascript:send()">【提交】</a>　<a href="javascript:history.back()">【返回】</a>
      </p>`,
  );
}

/** The form itself. The date and the department can only be chosen, and each has a hidden twin with its code. */
export function oldReplyForm(one: PortalRequest): Reply {
  const option = ([value, text]: readonly [string, string, ...unknown[]]): Html =>
    html`<option value="${value}">${text}</option>`;
  return oldPage(
    "",
    html`<form method="post" action="/ysqgk/save.do">
        <input type="hidden" name="id" value="${one.id}" />
        <table class="t">
          <tr>
            <td class="n">答复文号</td>
            <td><input name="hfwh" size="30" /></td>
            <td class="n">答复类型</td>
            <td>
              <select name="hflx">
                <option value="">--请选择--</option>
                ${REPLY_KINDS.map(option)}
              </select>
            </td>
          </tr>
          <tr>
            <td class="n">答复日期</td>
            <td><input name="hfrq" readonly size="14" onclick="pick()" /><input type="hidden" name="hfrq_id" /></td>
            <td class="n">承办部门</td>
            <td>
              <input name="bm_mc" readonly size="20" /><input type="hidden" name="bm_id" />
              <a href="javascript:tree()">选择</a>
              <div id="bmtree" style="display:none;position:absolute;background:#fff;border:1px solid #999;padding:4px">
                ${DEPARTMENTS.map(({ id, name, parent }) => html`<div style="padding-left:${parent === "" ? 0 : 16}px"><a href="javascript:dept('${id}','${name}')">${name}</a></div>`)}
              </div>
            </td>
          </tr>
          <tr>
            <td class="n">送达方式</td>
            <td>
              <select name="sdfs" onchange="carriers(this.value)">
                <option value="">--请选择--</option>
                ${DELIVERIES.map(option)}
              </select>
            </td>
            <td class="n">承运单位</td>
            <td>
              <select name="cydw">
                <option value="">--请选择--</option>
              </select>
            </td>
          </tr>
          <tr>
            <td class="n">邮件单号</td>
            <td><input name="yjdh" maxlength="20" size="24" /></td>
            <td class="n">附带</td>
            <td>
              ${ENCLOSURES.map(([value, text]) => html`<input type="checkbox" name="fd" value="${value}" />${text}`)}
            </td>
          </tr>
          <tr>
            <td class="n">是否收费</td>
            <td colspan="3">
              <input type="radio" name="sfsf" value="1" />是<input type="radio" name="sfsf" value="0" />否
            </td>
          </tr>
          <tr>
            <td class="n">答复内容</td>
            <td colspan="3"><textarea name="hfnr" rows="10" cols="80"></textarea></td>
          </tr>
        </table>
      </form>
      <script>
        var f = document.forms[0];
        function carriers(way) {
          f.cydw.length = 1;
          var xhr = new XMLHttpRequest();
          xhr.open("GET", "/ysqgk/cydw.do?fs=" + way, true);
          xhr.onreadystatechange = function () {
            if (xhr.readyState != 4) return;
            setTimeout(function () {
              xhr.responseText.split("|").forEach(function (name) {
                if (name) f.cydw.options.add(new Option(name, name));
              });
            }, 250);
          };
          xhr.send();
        }
        function tree() {
          document.getElementById("bmtree").style.display = "block";
        }
        function dept(id, name) {
          f.bm_id.value = id;
          f.bm_mc.value = name;
          document.getElementById("bmtree").style.display = "none";
        }
        function pick() {
          alert("日期控件需要安装插件");
        }
      </script>`,
  );
}

/** Carriers of one way to deliver, for the page's script. */
export function oldCarriers(way: string): Reply {
  return sendOld(DELIVERIES.find(([value]) => value === way)?.[2].join("|") ?? "");
}

/** What the server has got, field by field. */
export function oldSaved(fields: Readonly<Record<string, string>>): Reply {
  return oldPage(
    "提交成功",
    html`<p>提交成功，服务器收到：</p>
      <table class="t" id="received">
        ${Object.entries(fields).map(
          ([name, value]) =>
            html`<tr>
              <td class="n">${name}</td>
              <td>${value}</td>
            </tr>`,
        )}
      </table>`,
  );
}
