import { altering } from "../../../altering.ts";
import { article } from "../../../national/procedures/article/index.ts";

/** 信息主动公开和依申请公开制度. */
export const disclosure = altering(article, "霍山县医保局信息主动公开和依申请公开制度");
/** 政府信息公开保密审查制度. */
export const secrecy = altering(article, "霍山县医保局政府信息公开保密审查制度");
/** 政府信息公开舆情风险评估制度. */
export const risk = altering(article, "霍山县医保局政府信息公开舆情风险评估制度");
/** 政府信息公开发布协调制度. */
export const coordination = altering(article, "霍山县医保局政府信息公开发布协调制度");
/** 政府信息公开虚假或不完整信息澄清制度. */
export const clarifying = altering(article, "霍山县医保局政府信息公开虚假或不完整信息澄清制度");
