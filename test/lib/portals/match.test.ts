import { describe, expect, it } from "vitest";
import { PortalProfileSchema, type PortalProfile } from "../../../lib/model/portal-profile.ts";
import { demo } from "../../../lib/portals/demo.ts";
import { profiles } from "../../../lib/portals/index.ts";
import { profileFor, profilesForHost } from "../../../lib/portals/match.ts";

const withPort: PortalProfile = { ...demo, id: "with-port", match: { hosts: ["cms.gov.cn:8080"], path: "^/" } };

describe.each(profiles)("profile $id", (profile) => {
  it("fits the schema and has patterns that can be compiled", () => {
    expect(PortalProfileSchema.parse(profile)).toEqual(profile);
    const { match, edit, list, publicPage } = profile;
    const patterns = [match.path, edit?.address, list?.address, list?.id, publicPage?.address];
    for (const pattern of patterns) expect(() => new RegExp(pattern ?? "", "u")).not.toThrow();
  });
});

const idIn = (pattern: string | undefined, text: string): string | undefined =>
  new RegExp(pattern ?? "$^", "u").exec(text)?.groups?.["id"];

describe("an article's id", () => {
  it.each([
    ["demo", "/admin/articles/1003/edit?editor=quill", "/admin/articles/1003/edit"],
    ["demo-cms-old", "/xxfb/edit.do?editor=ueditor&id=1003", "javascript:bj(1003)"],
    ["demo-cms-modern", "/xxgl/#/article/1003", "#/article/1003"],
  ])("of %s is read off its form's address and off the list's link", (id, address, href) => {
    const profile = profiles.find((one) => one.id === id);
    expect(idIn(profile?.edit?.address, address)).toBe("1003");
    expect(idIn(profile?.list?.id, href)).toBe("1003");
    expect(idIn(profile?.publicPage?.address, "/articles/1003?notice=published")).toBe("1003");
  });

  it.each([
    ["demo", "/admin/articles/new"],
    ["demo-cms-old", "/xxfb/edit.do?editor=ueditor"],
    ["demo-cms-modern", "/xxgl/#/article/new"],
  ])("is none on the empty form of %s", (id, address) => {
    expect(idIn(profiles.find((one) => one.id === id)?.edit?.address, address)).toBeUndefined();
  });

  it("must be named in the pattern, or the profile is refused", () => {
    expect(PortalProfileSchema.safeParse({ ...demo, edit: { address: "^/admin/articles/\\d+/edit" } }).success).toBe(
      false,
    );
  });
});

describe("profileFor", () => {
  it.each([
    ["http://127.0.0.1:8765/admin/articles/new?editor=quill", "demo"],
    ["http://localhost/articles/12?notice=published", "demo"],
    ["http://127.0.0.1:8765/xxfb/edit.do?id=1001", "demo-cms-old"],
    ["http://127.0.0.1:8765/xxgl/#/article/new", "demo-cms-modern"],
    ["http://127.0.0.1:8765/", undefined],
    ["http://127.0.0.1.evil.example/admin/articles/new", undefined],
    ["http://cms.gov.cn:8080/x", "with-port"],
    ["http://cms.gov.cn/x", undefined],
  ])("%s is %s", (url, id) => {
    expect(profileFor(new URL(url), [...profiles, withPort])?.id).toBe(id);
  });

  it("sends a page all profiles of its host, whatever the path", () => {
    expect(profilesForHost(new URL("http://127.0.0.1:1/"), profiles)).toEqual(profiles);
    expect(profilesForHost(new URL("https://a.gov.cn/"), profiles)).toEqual([]);
  });
});
