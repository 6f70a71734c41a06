import type { JSX } from "preact";

/** An ordinary CMS article form, with loud styles of its own that must not reach the overlay. */
export function CmsPage(): JSX.Element {
  return (
    <main class="cms">
      <h1>信息发布</h1>
      <label>
        标题 <input value="霍山县医疗保障局关于2026年度医疗救助对象的公示" />
      </label>
      <div class="body" contentEditable>
        <p>
          根据《社会救助暂行办法》和《安徽省医疗救助办法》，经个人申请、乡镇审核、县医疗保障局审批，现将2026年第一批医疗救助对象予以公示。
        </p>
        <p>王某某，身份证号341525199003071234，联系电话13805641234，救助金额3200元。</p>
        <p>公示期间如有异议，请向县医疗保障局反映，联系人：李科长。</p>
      </div>
      <button type="button">存草稿</button> <button type="button">发布</button>
    </main>
  );
}

/** See {@link CmsPage}. */
export const cmsCss = `
body { margin: 0; background: #f0f2f5; color: #222; font: 16px/1.8 serif; }
.cms { max-width: 860px; padding: 16px 24px; background: #fff; min-height: 640px; }
button { text-transform: uppercase; font: bold 18px serif !important; background: #cde; }
p { letter-spacing: 1px; }
input { width: 600px; }
.body { border: 1px solid #888; padding: 8px; margin: 12px 0; min-height: 300px; }
`;
