import { OF_ILLNESS } from "../../detectors/persons/medical-terms.ts";
import { readChildsAge } from "../../detectors/persons/minor.ts";
import { cellsOfNamed } from "./cells-of-named.ts";

const ILLNESSES =
  /^(?:主要|入院|出院|申请|认定|鉴定|所患|患病|疾病|门诊|慢性?病|特殊病|大病)?(?:疾病|病种|病名|诊断|病情|患病情况|疾病情况|手术|手术名称|处方|诊断结果|疾病诊断)(?:名称|情况|描述|结论|及病史|编码)?(?:\(.{0,8}\))?:?$/;
const SAYS_NOTHING = /^(?:[-—/\\.·\s\d]*|无|略|否|是|不详|\S{0,4}\*+\S{0,4})$/;
const AGES = /^(?:出生(?:日期|年月日?|时间)|生日|年龄|周岁)(?:\(.{0,6}\))?:?$/;

/** Illnesses and treatments in a table with full names. */
export const medicalCells = cellsOfNamed(ILLNESSES, (text) =>
  OF_ILLNESS.test(text) && !SAYS_NOTHING.test(text) ? {} : undefined,
);

/** Birth dates and ages of children in a table with full names. */
export const minorCells = cellsOfNamed(AGES, readChildsAge);
