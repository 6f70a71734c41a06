import type { HandOverData } from "../../model/hand-over.ts";
import type { SealedField, SealedText } from "../../model/sealed-text.ts";
import { sealCode, sealDigest } from "../../text/seal-digest.ts";
import { sealText, sealedCharacters } from "../../text/seal-text.ts";
import { escaped, fieldHtml } from "./hand-over-body.ts";

/** The name of the `<meta>` that holds the data. */
export const DATA_NAME = "gongkai-hand-over";

const STYLE = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 16px/1.8 "仿宋", "FangSong", serif; color: #000; background: #fff; }
h1 { font-size: 1.5em; text-align: center; }
h2 { font-size: 1em; color: #555; border-bottom: 1px solid #999; }
h3 { font-size: 1.1em; }
table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
td, th { border: 1px solid #444; padding: 0.2em 0.5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td p, th p { margin: 0; }
.content p, .content h3, .content li { white-space: pre-wrap; overflow-wrap: anywhere; }
.code { font: bold 1.2em monospace; }
.whole { font-family: monospace; overflow-wrap: anywhere; }
[data-hidden="link-target"]::before { content: "链接："; }
[data-hidden="alternative-text"]::before { content: "图片和提示文字："; }
[data-hidden="deleted"]::before { content: "（稿中划去）"; }
th[scope="row"] { width: 9.5em; white-space: nowrap; }
.slip { margin-top: 2em; break-inside: avoid; }
.slip td { height: 2em; }
@page { margin: 2cm; }
@media print { body { margin: 0; max-width: none; padding: 0; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

/**
 * The hand-over file for a hosting unit (霍山 托管单位据实发布): one HTML file without scripts or addresses, to be read,
 * printed and checked when it comes back (`readHandOver`). It holds what the seal covers, in plain sight.
 */
export function handOverFile(sealed: SealedText, about: Omit<HandOverData, "format" | "digest">): string {
  const digest = sealDigest(sealText(sealed.fields, sealed.own));
  return handOverHtml({ format: "gongkai-hand-over/1", ...about, digest }, sealed.fields);
}

/** The file with these data and this text, whether or not they go together. */
export function handOverHtml(data: HandOverData, fields: readonly SealedField[]): string {
  const rows = [
    ["移交单位", data.office],
    ["移交人", data.person],
    ["接收（托管）单位", data.to],
    ["移交日期", data.handedOn],
    ["字数（不计空格）", String(sealedCharacters(fields))],
  ].map(([name = "", value = ""]) => `<tr><th scope="row">${name}</th><td>${escaped(value)}</td></tr>\n`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="${DATA_NAME}" content="${escaped(JSON.stringify(ordered(data)))}">
<title>信息发布移交单</title>
<style>${STYLE}</style>
</head>
<body>
<h1>信息发布移交单</h1>
<table><tbody>
${rows.join("")}<tr><th scope="row">封存码</th><td><span class="code">${sealCode(data.digest)}</span><br><span class="whole">${data.digest}</span></td></tr>
</tbody></table>
<p>下面的稿件已经评估，请照原文发布，标题、正文、表格和链接一字不改；字体、字号等排版可以调整。认为需要改动的，请退回移交单位，不要自行修改。发布后请填好回执，连同本文件一起退回。</p>
${fields.map(fieldHtml).join("")}<table class="slip"><tbody>
<tr><th scope="row">发布网址</th><td></td></tr>
<tr><th scope="row">发布时间</th><td></td></tr>
<tr><th scope="row">发布人（签字）</th><td></td></tr>
</tbody></table>
</body>
</html>
`;
}

/** In one order of keys, however the data came. */
function ordered({ format, case: id, digest, handedOn, office, person, to }: HandOverData): HandOverData {
  return { format, case: id, digest, handedOn, office, person, to };
}
