import { describe, expect, it } from "vitest";
import { PortalProfileSchema, type PortalProfile } from "../../../lib/model/portal-profile.ts";
import { demo } from "../../../lib/portals/demo.ts";
import { profiles } from "../../../lib/portals/index.ts";
import { profileFor, profilesForHost } from "../../../lib/portals/match.ts";

const withPort: PortalProfile = { ...demo, id: "with-port", match: { hosts: ["cms.gov.cn:8080"], path: "^/" } };

describe.each(profiles)("profile $id", (profile) => {
  it("fits the schema and has patterns that can be compiled", () => {
    expect(PortalProfileSchema.parse(profile)).toEqual(profile);
    expect(() => new RegExp(profile.match.path, "u")).not.toThrow();
  });
});

describe("profileFor", () => {
  it.each([
    ["http://127.0.0.1:8765/admin/articles/new?editor=quill", "demo"],
    ["http://localhost/articles/12?notice=published", "demo"],
    ["http://127.0.0.1:8765/", undefined],
    ["http://127.0.0.1.evil.example/admin/articles/new", undefined],
    ["http://cms.gov.cn:8080/x", "with-port"],
    ["http://cms.gov.cn/x", undefined],
  ])("%s is %s", (url, id) => {
    expect(profileFor(new URL(url), [...profiles, withPort])?.id).toBe(id);
  });

  it("sends a page all profiles of its host, whatever the path", () => {
    expect(profilesForHost(new URL("http://127.0.0.1:1/"), profiles)).toEqual([demo]);
    expect(profilesForHost(new URL("https://a.gov.cn/"), profiles)).toEqual([]);
  });
});
