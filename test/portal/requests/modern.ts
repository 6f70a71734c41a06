import { html, raw } from "../html.ts";
import { json, page, type Reply } from "../http.ts";
import { documentPage } from "../pages/layout.ts";
import { CHANNELS, DELIVERIES, DEPARTMENTS, ENCLOSURES, KINDS, REPLY_KINDS, SUBJECTS } from "./codes.ts";
import type { PortalRequest } from "./seed.ts";

/** The modern system: one page, Vue and Element Plus; everything else is `assets/ygk/`. */
export function modernPage(): Reply {
  const codes = {
    replyKinds: REPLY_KINDS,
    deliveries: DELIVERIES,
    departments: DEPARTMENTS,
    enclosures: ENCLOSURES,
    subjects: SUBJECTS,
  };
  return page(
    documentPage(
      "依申请公开管理平台",
      html`<body>
        <div id="app"></div>
        <script>
          window.ygkCodes = ${raw(JSON.stringify(codes))};
        </script>
        <script src="/vendor/vue/vue.global.prod.js"></script>
        <script src="/vendor/element-plus/index.full.min.js"></script>
        <script src="/vendor/element-plus/locale/zh-cn.min.js"></script>
        <script src="/assets/ygk/pages.js"></script>
        <script src="/assets/ygk/app.js"></script>
      </body>`,
      html`<link rel="stylesheet" href="/vendor/element-plus/index.css" />
        <link rel="stylesheet" href="/assets/ygk/ygk.css" />`,
    ),
  );
}

/** A page of the list; `size` rows from the `page`th, counted from 1. */
export function modernList(all: readonly PortalRequest[], query: URLSearchParams): Reply {
  const size = Number(query.get("size") ?? 15);
  const from = (Number(query.get("page") ?? 1) - 1) * size;
  return json({ total: all.length, rows: all.slice(from, from + size).map(shown) });
}

/** One request, in the system's own words. */
export function modernDetail(one: PortalRequest): Reply {
  return json(shown(one));
}

function shown(one: PortalRequest): Record<string, string | number> {
  return {
    ...one,
    channel: CHANNELS[one.channel].modern,
    applicantKind: KINDS[one.applicantKind].modern,
    arrivedOn: `${one.arrivedOn} 09:${String(10 + (one.id % 50))}:00`,
  };
}
