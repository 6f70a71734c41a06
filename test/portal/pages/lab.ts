import { type Html, html } from "../html.ts";
import { type FormOptions, saveUrls } from "../options.ts";

/**
 * Further ways to publish, as portals have them, for tests of the gate (`?lab=1`). Each sends to the variant's own
 * publishing URL. Enter in the title and Ctrl+S publish too. The scripts are in `assets/lab.js`.
 */
export function labSection({ save }: FormOptions): Html {
  return html`<fieldset class="lab" id="lab">
    <legend>其他发布途径（${saveUrls[save].publish}）</legend>
    <button type="button" id="lab-submit" class="button">完成</button>
    <a id="lab-link" href="javascript:portalLab.submit()">提交上网</a>
    <button type="button" id="lab-icon" class="button">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 8 15 1 11 15 8 9z" fill="#c00" />
      </svg>
    </button>
    <button type="button" id="lab-beacon" class="button">关闭并送出</button>
    <button type="button" id="lab-mousedown" class="button">快速上线</button>
    <button type="button" id="lab-xhr" class="button">同步</button>
    <button type="button" id="lab-click" class="button">确定</button>
    <button type="button" id="lab-capture" class="button">归档</button>
    <button type="button" id="lab-frame" class="button">静默提交</button>
    <button type="button" id="lab-blank" class="button">新窗口提交</button>
    <iframe name="lab-target" id="lab-target" title="提交结果" hidden></iframe>
  </fieldset>`;
}
