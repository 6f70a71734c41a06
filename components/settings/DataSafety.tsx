import type { JSX } from "preact";

/** What is kept, what is not, and that nothing leaves the machine. */
export function DataSafety(): JSX.Element {
  return (
    <section class="card" aria-labelledby="safety">
      <h2 id="safety">数据与安全</h2>
      <ul class="points">
        <li>检查全部在本机完成。本工具不联网，不向任何服务器发送稿件、记录或者使用情况。</li>
        <li>只在已启用的网站上运行，其他网页不读取、不改动。</li>
        <li>记录只存在本机浏览器里：时间、操作人、网站页面、标题、查到的规则和次数、批准人和理由。</li>
        <li>不保存稿件正文，也不保存查到的文字。查到国家秘密标志的，标题也不保存。</li>
        <li>申请人的姓名、证件号码、电话、地址加密存放在保险箱里，记录中只有编号；没有口令，谁也看不到。</li>
        <li>记录只能增加，不能修改和删除；在工作台可以随时校验。清除浏览器数据会连同记录一并清除。</li>
        <li>检查结果供参考，不能代替定密、保密审查和领导审批。</li>
      </ul>
    </section>
  );
}
