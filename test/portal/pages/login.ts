import { type Html, html } from "../html.ts";
import { documentPage } from "./layout.ts";

/** A page of the back office without an article: a log-in and a search, each with a button that says 提交. */
export function loginPage(): Html {
  return documentPage(
    "登录",
    html`<body class="admin">
      <form id="login" action="/oa/login" method="get">
        <p><label for="user">用户名</label><input id="user" name="user" /></p>
        <p><label for="password">密码</label><input id="password" name="password" type="password" /></p>
        <button id="submit">提交</button>
      </form>
      <form id="search" action="/oa/login" method="get">
        <input id="q" name="q" placeholder="搜索信息" /><button id="find">提交</button>
      </form>
      <form id="by-title" action="/oa/login" method="get">
        <input id="title-search" name="title" placeholder="请输入标题或关键词" /><button id="title-find">提交</button>
      </form>
    </body>`,
  );
}
