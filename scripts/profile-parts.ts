import type { FormField } from "../lib/model/form-field.ts";
import type { PortalFile } from "../lib/model/portal-file.ts";

/** A selector of a profile, by where it is written there. `wanted`: how many elements it must find on its page. */
export interface ProfilePart {
  readonly name: string;
  readonly selector: string;
  /** `any`: what appears only when something was pressed. */
  readonly wanted: "one" | "some" | "any";
  /** Sought in each element that this finds. */
  readonly within?: string;
}

/** A kind of page that a profile knows. `has` tells it; `address` is a pattern of its path, query and fragment. */
export interface ProfilePage {
  readonly title: string;
  readonly has: string;
  readonly address?: string | undefined;
  readonly parts: readonly ProfilePart[];
}

/** All pages of a profile with their selectors. */
export function pagesOf({ kind, profile }: PortalFile): ProfilePage[] {
  if (kind === "requests") {
    const { lists, detail, reply } = profile;
    return [
      ...lists.map(({ page, row, number, stamp }, at) => ({
        title: `申请列表 lists.${at}`,
        ...page,
        parts: [
          part("row", row, "some"),
          { ...part("number", number), within: row },
          { ...part("stamp", stamp), within: row },
        ],
      })),
      ...(detail ? [{ title: "申请详情 detail", ...detail.page, parts: detail.fields.flatMap(fieldParts) }] : []),
      ...(reply
        ? [
            {
              title: "答复表单 reply",
              ...reply.page,
              parts: [
                ...fieldParts(reply.number),
                ...reply.fields.flatMap(fieldParts),
                ...reply.send.map((selector) => part("send", selector)),
              ],
            },
          ]
        : []),
    ];
  }
  const { form, fields, actions, fill, list, publicPage, published } = profile;
  const { selector: shown } = published ?? {};
  const each = (named: Readonly<Record<string, string | undefined>>): ProfilePart[] =>
    Object.entries(named).flatMap(([name, selector]) => (selector === undefined ? [] : [part(name, selector)]));
  return [
    {
      title: "稿件表单 form",
      has: form,
      parts: [
        ...each(fields).map((one) => (one.name === "attribute" ? { ...one, wanted: "some" as const } : one)),
        ...actions.publish.map((selector) => part("actions.publish", selector)),
        ...actions.saveDraft.map((selector) => part("actions.saveDraft", selector)),
        ...(fill?.fields ?? []).flatMap(fieldParts),
      ],
    },
    ...(list
      ? [
          {
            title: "稿件列表 list",
            has: list.row,
            address: list.address,
            parts: [
              { ...part("edit", list.edit), within: list.row },
              { ...part("stamp", list.stamp), within: list.row },
            ],
          },
        ]
      : []),
    ...(publicPage
      ? [
          {
            title: "公开页面 publicPage",
            has: publicPage.body,
            address: publicPage.address,
            parts: each({
              title: publicPage.title,
              publishedAt: publicPage.publishedAt,
              attribute: publicPage.attribute,
            }),
          },
        ]
      : []),
    ...(shown === undefined
      ? []
      : [
          {
            title: "发布后的提示 published",
            has: shown,
            parts: each({ address: published?.address, at: published?.at }),
          },
        ]),
  ];
}

function part(name: string, selector: string, wanted: ProfilePart["wanted"] = "one"): ProfilePart {
  return { name, selector, wanted };
}

function fieldParts({ key, label, kind, at, twins = [], shown, picker }: FormField): ProfilePart[] {
  const name = `${label} ${key}`;
  const { open, calendar, ...rest } = picker ?? {};
  const later = Object.entries({ ...rest, ...calendar, blank: shown?.blank });
  return [
    part(name, at, kind === "radio" || kind === "checkbox" ? "some" : "one"),
    ...twins.map((twin) => part(`${name} twins`, twin.at)),
    ...(shown ? [part(`${name} shown`, shown.at)] : []),
    ...(open === undefined ? [] : [part(`${name} picker.open`, open)]),
    ...later.flatMap(([step, selector]) => (selector === undefined ? [] : [part(`${name} ${step}`, selector, "any")])),
  ];
}
