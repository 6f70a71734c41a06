import { AGENCY } from "../columns.ts";
import { type Html, html, raw } from "../html.ts";

/** A whole page with the portal's style sheets; a fragment of head may be added. */
export function documentPage(title: string, body: Html, head: Html = raw("")): Html {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/portal.css" />
        ${head}
      </head>
      ${body}
    </html> `;
}

/** A page of the back office: its red band, where one is, and the content. */
export function adminPage(title: string, content: Html, head: Html = raw("")): Html {
  return documentPage(
    `${title} - ${AGENCY}网站内容管理系统`,
    html`<body class="admin">
      <script>
        if (self !== top) document.body.classList.add("framed");
      </script>
      <header class="admin-header">
        <strong>${AGENCY}</strong><span>网站内容管理系统 V6.2</span>
        <nav>
          <a href="/admin/articles">信息管理</a><a href="/admin/articles/new">发布信息</a
          ><a href="/" target="_blank">网站首页</a><span>当前用户：信息员01</span>
        </nav>
      </header>
      <main class="admin-main">
        <p class="crumbs">当前位置：信息管理 &gt; ${title}</p>
        ${content}
      </main>
    </body>`,
    head,
  );
}

/** A page of the public site. */
export function sitePage(title: string, content: Html): Html {
  return documentPage(
    `${title} - ${AGENCY}`,
    html`<body class="site">
      <header class="site-header">
        <div class="site-width"><strong>${AGENCY}</strong><span>政府信息公开</span></div>
      </header>
      <nav class="site-nav">
        <div class="site-width">
          <a href="/">网站首页</a><a href="/">机构职能</a><a href="/">政策文件</a><a href="/">信息公开</a
          ><a href="/">办事服务</a><a href="/">互动交流</a>
        </div>
      </nav>
      <main class="site-width site-main">${content}</main>
      <footer class="site-footer">
        <p>主办单位：${AGENCY}　地址：云溪县政务新区（演示网站，单位与内容均为虚构）</p>
      </footer>
    </body>`,
  );
}
