import type { PortalProfile } from "../model/portal-profile.ts";
import { demoPublicPage } from "./demo-words.ts";

/** The demo portal in `test/portal/`, on loopback. */
export const demo: PortalProfile = {
  id: "demo",
  title: "演示门户",
  match: { hosts: ["127.0.0.1", "localhost"], path: "^/(admin/)?articles" },
  form: "#article-form",
  fields: {
    title: "#title",
    column: "#column",
    source: "#source",
    author: "#author",
    date: "#date",
    attribute: "#attribute",
    summary: "#summary",
  },
  actions: { publish: ["#publish"], saveDraft: ["#save-draft"] },
  save: [
    { path: "/admin/articles/publish", method: "post" },
    { path: "/api/articles/publish", method: "post" },
    { path: "/admin/articles/save", method: "post", publishWhen: { field: "action", value: "publish" } },
  ],
  published: {
    selector: '[role="status"][data-result="published"]',
    address: '[role="status"][data-result="published"] a.notice-link',
    at: "#published-at",
  },
  edit: { address: "^/admin/articles/(?<id>\\d+)/edit" },
  publicPage: demoPublicPage,
  list: {
    address: "^/admin/articles(\\?|$)",
    row: "#article-list tbody tr",
    edit: "td.wide a",
    id: "^/admin/articles/(?<id>\\d+)/edit",
    stamp: "td.wide",
  },
};
