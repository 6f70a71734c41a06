import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { resetBrowser } from "../../../lib/platform/fake-browser.ts";
import { recordSigned } from "../../../../entrypoints/dashboard/figures/annual-entries.ts";
import { failure, success } from "../../../../lib/model/result.ts";
import { sampleReport } from "../../../gallery/annual-samples.ts";

beforeEach(resetBrowser);

const SIGNED = { signer: "王建国", period: "2026", rules: { pack: "huoshan", title: "霍山", version: "1" } };

it("signs no report whose texts are not there yet: it would be kept without them", async () => {
  const sent = vi
    .spyOn(fakeBrowser.runtime, "sendMessage")
    .mockImplementation(() => Promise.resolve(success({ saved: 1, notice: null })));
  const told = { report: sampleReport(1), entered: [], signed: [] };
  const none = { told: undefined, texts: {} };
  const refused = await recordSigned(told, { ...none, isAwaited: true }, SIGNED);
  expect(refused).toEqual(failure("报告的文字还没有起草好，没有签署；请等“报告文字”出来以后再签。"));
  expect(sent).not.toHaveBeenCalled();
  expect(await recordSigned(told, { ...none, isAwaited: false }, SIGNED)).toMatchObject({ ok: true });
  expect(sent).toHaveBeenCalledOnce();
});
