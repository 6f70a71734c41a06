/**
 * A cited document as it is written in a text: in the marks that names have, without the country's name; a document's number
 * stands by itself. 《政府信息公开条例》, 国办公开办函〔2016〕235号.
 */
export function documentName(document: string): string {
  const bare = document.replace(/^《(.*)》$/, "$1").replace(/^中华人民共和国/, "");
  return /^[^（]*〔\d{4}〕\d+号$/.test(bare) ? bare : bare.replace(/^([^（]+)(（.*）)?$/, "《$1》$2");
}
