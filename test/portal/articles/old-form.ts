import { attributes, columns } from "../columns.ts";
import { type Html, html, raw } from "../html.ts";
import type { Reply } from "../http.ts";
import type { FormOptions } from "../options.ts";
import { editorHead, editorScripts } from "../pages/editor-assets.ts";
import { DEPARTMENTS } from "../requests/codes.ts";
import { oldPage, sendOld } from "../requests/old-page.ts";
import type { Article } from "../store.ts";
import { ARTICLE_KINDS, INDEX_NUMBER, SUB_COLUMNS } from "./codes.ts";
import { EMPTY } from "./saving.ts";

/**
 * The old article form: cells for labels, a sub-column that a script brings, a tree of departments that unfolds, a date
 * that cannot be typed and has a hidden twin, and links that send the form by a script.
 */
export function oldForm(options: FormOptions, article: Article | undefined): Reply {
  const one = { ...EMPTY, ...article, ...article?.further };
  const department = DEPARTMENTS.find(({ id }) => id === one.department)?.name ?? "";
  return oldPage(
    article ? "编辑信息" : "录入信息",
    html`${editorHead(options)}
      <form id="article-form" name="xx" method="post" action="/xxfb/draft.do">
        <input type="hidden" name="id" value="${article?.id ?? ""}" />
        <table class="t">
          ${row("标题", html`<input name="bt" size="80" maxlength="120" value="${one.title}" />`)}
          ${row(
            "栏目",
            html`${select(
              "lm",
              columns.map(({ code, name }) => [code, name] as const),
              one.column,
              raw(' onchange="cxzlm(this.value)"'),
            )}
            子栏目 ${select("zlm", SUB_COLUMNS[one.column] ?? [], one.subColumn)}`,
          )}
          ${row(
            "公开属性",
            select(
              "gksx",
              attributes.map((name) => [name, name] as const),
              one.attribute,
            ),
          )}
          ${row("公开依据", html`<input name="gkyj" size="80" maxlength="200" value="${one.basis}" />`)}
          ${row("公开时限", html`<input name="gkqx" size="50" maxlength="60" value="${one.period}" />`)}
          ${row("责任科室", html`<input name="ks_mc" readonly size="20" value="${department}" onclick="kstree()" /><input type="hidden" name="ks_id" value="${one.department}" />${tree()}`)}
          ${row("索引号", html`<input name="syh" size="30" value="${one.indexNumber}" onchange="if(!/${raw(INDEX_NUMBER)}/.test(this.value))this.value=''" />`)}
          ${row("关键词", html`<input name="gjc" size="50" maxlength="40" value="${one.keywords}" />`)}
          ${row("文件生成日期", html`<input name="scrq" readonly size="14" value="${one.formedOn}" onclick="rq()" /><input type="hidden" name="scrq_id" value="${one.formedOn.replaceAll("-", "")}" />`)}
          ${row("信息类型", select("wz", ARTICLE_KINDS, one.articleKind))}
          ${row("来源", html`<input name="ly" size="30" value="${one.source}" />`)}
          ${row("作者", html`<input name="zz" size="30" value="${one.author}" />`)}
          ${row("发布日期", html`<input name="fbrq" size="14" value="${one.date}" />`)}
          ${row("正文", html`<div id="editor-host"><textarea id="body" name="html" rows="14" cols="100">${raw("\n")}${one.html}</textarea><span id="editor-loading">编辑器加载中</span></div>`)}
        </table>
      </form>
      <p align="center">
        <a id="cg" href="javascript:tj('draft')">【存草稿】</a>　<a id="fb" href="javascript:tj('publish')">【发布】</a>
      </p>
      <script>
        var f = document.getElementById("article-form");
        function tj(how) {
          window.portal.sync();
          f.action = "/xxfb/" + how + ".do";
          f.submit();
        }
        function cxzlm(code) {
          f.zlm.length = 1;
          var xhr = new XMLHttpRequest();
          xhr.open("GET", "/xxfb/zlm.do?lm=" + code, true);
          xhr.onreadystatechange = function () {
            if (xhr.readyState != 4) return;
            setTimeout(function () {
              xhr.responseText.split("|").forEach(function (pair) {
                if (pair) f.zlm.options.add(new Option(pair.split(",")[1], pair.split(",")[0]));
              });
            }, 250);
          };
          xhr.send();
        }
        function kstree() {
          document.getElementById("kstree").style.display = "block";
        }
        function zk(sign) {
          var list = sign.parentNode.getElementsByTagName("ul")[0];
          list.style.display = list.style.display == "none" ? "" : "none";
        }
        function ks(id, name) {
          f.ks_id.value = id;
          f.ks_mc.value = name;
          document.getElementById("kstree").style.display = "none";
        }
        function rq() {
          alert("日期控件需要安装插件");
        }
      </script>
      ${editorScripts(options)}`,
  );
}

/** The second level of a column, for the page's script. */
export function oldSubColumns(code: string): Reply {
  return sendOld((SUB_COLUMNS[code] ?? []).map((pair) => pair.join()).join("|"));
}

function row(name: string, field: Html): Html {
  return html`<tr>
    <td class="n">${name}</td>
    <td>${field}</td>
  </tr>`;
}

function select(
  name: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  further: Html = raw(""),
): Html {
  return html`<select name="${name}" ${further}>
    <option value="">--请选择--</option>
    ${choices.map(([value, words]) => html`<option value="${value}" ${value === chosen ? raw(" selected") : raw("")}>${words}</option>`)}
  </select>`;
}

/** Departments under their parents, folded. */
function tree(): Html {
  const node = ({ id, name }: (typeof DEPARTMENTS)[number]): Html => {
    const below = DEPARTMENTS.filter(({ parent }) => parent === id);
    return below.length === 0
      ? html`<li class="jd"><a class="mc" href="#" onclick="ks('${id}','${name}');return false">${name}</a></li>`
      : html`<li class="jd">
          <span class="kz" onclick="zk(this)">[+]</span><a class="mc" href="#" onclick="return false">${name}</a>
          <ul style="display:none">
            ${below.map(node)}
          </ul>
        </li>`;
  };
  return html`<div
    id="kstree"
    style="display:none;position:absolute;z-index:9;background:#fff;border:1px solid #999;padding:4px"
  >
    <ul style="margin:0;padding-left:16px">
      ${DEPARTMENTS.filter(({ parent }) => parent === "").map(node)}
    </ul>
  </div>`;
}
