import { foldText } from "../../../text/fold.ts";
import { mobileNumbers, type Whose } from "../../detectors/persons/mobile-numbers.ts";
import { isFullName } from "../../detectors/persons/person-name.ts";
import { condense, sourceSpan, type Conclusion, type Examiner, type Span } from "../../passage.ts";
import { mayBeHeader } from "../../table-header.ts";

const REMARKS = /\([^()]{0,12}\)|^\d{1,2}[.、]|[:*]$/g;

/** Someone whom one asks: their own column beside a telephone gives out a contact. */
const CONTACT =
  /^(?!.*(?:负责人|代表人|法人)姓名$).*(?:联系人|联络|负责人|责任人|经办人|值班|带班|经办|服务人员|网格员|专管员|代表人|法人|村医|医生|专员|工作人员|协管员|咨询人|店长|院长)/;
const NAMES =
  /(?:姓名|名字|户主|患者|病人|参保人员?|申请人|持卡人|救助对象|享受人员|当事人|家长|监护人|投诉人|举报人|收款人)$/;
/** A unit that somebody belongs to or was treated in. */
const OF_PERSONS = /就[诊医]|住院|参保|治疗|工作单位|所在/;
const UNIT =
  /(?:单位|药[店房]|机构|医院|窗口|部门|科室|乡镇|镇街|街道|办事处|网点|企业|公司|卫生[院室]|服务站|服务点|诊所|中心|门诊|站点|商家|供应商|投标人|中标人|代理)(?:名称|全称)?$/;
const UNIT_NAME = /(?:药[房店]|医院|卫生[院室]|诊所|门诊部|公司|局|中心|服务站|窗口|街道|[乡镇])$/;
const OFFICE_PHONE =
  /^(?!.*家庭).*(?:监督|咨询|服务|值班|投诉|办公|业务|举报|公开|预约|受理|客服|对外|窗口|单位|机构|药店|医院|负责人|联系人).*(?:电话|手机|号码|热线|联系方式)/;
const PERSON_PHONE = /(?:本人|家属|家长|个人|患者|参保人|监护人|申请人|家庭|户主)/;

/** What a header, a label or the cell before says of the numbers in its table, column or row. */
type Says = "names" | "contacts" | "office" | "person" | "other";

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly says?: Says;
  readonly numbers?: readonly (Span & { readonly whose: Whose })[];
  /** What the cell before says. */
  readonly behind?: Says;
}

/**
 * Mobile numbers in tables, those of persons or those that an office gives out: a table of pharmacies, of windows or of
 * people to ask publishes its numbers, one with a column of names does not.
 */
function mobileCells(of: "office" | "person"): Examiner<CellNote> {
  return {
    words: [],
    readsCells: true,
    note(passage) {
      const { cell, text, place } = passage;
      if (cell === undefined) return undefined;
      const { table, row, column } = cell;
      if (passage.numbers.length === 0) {
        if (!mayBeHeader(cell, text.length)) return undefined;
        const says = saidBy(condense(text, { start: 0, end: text.length }).kept);
        return says && { table, row, column, says };
      }
      const own = { ...passage, place: { ...place, label: "" } };
      const numbers = mobileNumbers(own).map(({ whose, ...span }) => ({ whose, ...sourceSpan(passage, span) }));
      if (numbers.length === 0) return undefined;
      const behind = place.label === "" ? undefined : saidBefore(foldText(place.label).replace(/[ \n]/g, ""));
      return { table, row, column, numbers, ...(behind && { behind }) };
    },
    conclude(notes) {
      const headers = new Map<string, Says>();
      const tables = new Map<number, Set<Says>>();
      for (const { note } of notes) {
        const { table, column, says } = note;
        // Below a header stand values, a unit's name among them.
        if (says === undefined || (says !== "names" && headers.has(`${table}/${column}`))) continue;
        headers.set(`${table}/${column}`, says);
        const known = tables.get(table);
        if (known === undefined) tables.set(table, new Set([says]));
        else known.add(says);
      }
      return notes.flatMap(({ block, note: { table, column, numbers = [], behind } }): Conclusion[] => {
        const header = headers.get(`${table}/${column}`);
        const said = tables.get(table);
        const isOffice = (whose: Whose): boolean => {
          if (whose !== "open") return whose === "office";
          for (const near of [behind, header]) if (near === "office" || near === "person") return near === "office";
          if (said?.has("names") === true) return false;
          const before = headers.get(`${table}/${column - 1}`);
          if (before !== "contacts" && behind === "names") return false;
          return before !== "other" && (said?.has("contacts") === true || behind === "contacts");
        };
        return numbers
          .filter(({ whose }) => isOffice(whose) === (of === "office"))
          .map(({ start, end }) => ({ span: { block, start, end } }));
      });
    },
  };
}

function saidBy(label: string): Says | undefined {
  const words = label.replace(REMARKS, "");
  if (/电话|手机|号码|热线|联系方式|联系/.test(words) && !words.endsWith("人")) {
    return PERSON_PHONE.test(words) ? "person" : OFFICE_PHONE.test(words) ? "office" : undefined;
  }
  if (CONTACT.test(words)) return "contacts";
  if (NAMES.test(words)) return "names";
  if (OF_PERSONS.test(words)) return "other";
  return UNIT.test(words) ? "contacts" : undefined;
}

function saidBefore(words: string): Says | undefined {
  if (isFullName(words)) return "names";
  return saidBy(words) ?? (UNIT_NAME.test(words) ? "contacts" : undefined);
}

/** Mobile numbers of persons in table cells. */
export const mobilePhoneCells = mobileCells("person");

/** Mobile numbers that an office gives out in table cells. */
export const officeMobilePhoneCells = mobileCells("office");
