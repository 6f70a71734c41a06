// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import { readFields, readIndexNumber } from "../../../lib/page/forms/read-fields.ts";

const profile: PortalProfile = {
  id: "here",
  title: "本站",
  match: { hosts: ["localhost"], path: "^/" },
  form: "form",
  fields: { title: "#title", source: "#source", author: "#author", column: "#column", attribute: "[name=open]" },
  actions: { publish: ["#go"], saveDraft: [] },
};

beforeEach(() => {
  document.body.innerHTML =
    '<form><input id="title" value=" 公示 "><input id="source"><select id="column"><option>甲<option selected>乙</select>' +
    '<input type="radio" name="open" value="主动公开"><input type="radio" name="open" value="不予公开" checked></form>';
});

describe("readFields", () => {
  it("tells an empty field from one that the form does not have", () => {
    expect(readFields(document, profile)).toEqual({ title: "公示", source: "", column: "乙", attribute: "不予公开" });
  });

  it("leaves out what is there twice, and all where no profile says where to look", () => {
    document.body.append(document.body.cloneNode(true));
    expect(readFields(document, profile).title).toBeUndefined();
    expect(readFields(document, undefined)).toEqual({});
  });
});

describe("readIndexNumber", () => {
  const numbered: PortalProfile = {
    ...profile,
    fill: { fields: [{ key: "indexNumber", label: "索引号", kind: "text", at: "#number" }] },
  };

  it.each([
    [" YX-202611-00012 ", "YX-202611-00012"],
    ["", undefined],
    ["13855512345", undefined],
    ["经办人张某", undefined],
  ])("of %j it takes %j", (typed, read) => {
    document.body.innerHTML = `<form><input id="number" value="${typed}"></form>`;
    expect(readIndexNumber(document, numbered)).toBe(read);
  });

  it("takes none where the profile has no such field, or the page none", () => {
    expect(readIndexNumber(document, profile)).toBeUndefined();
    expect(readIndexNumber(document, numbered)).toBeUndefined();
  });
});
