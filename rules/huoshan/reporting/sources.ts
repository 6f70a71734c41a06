/** Clauses of one of 霍山's documents about disclosure, as what a figure rests on. */
const cite =
  (system: string) =>
  (...clauses: string[]) =>
    clauses.map((clause) => ({ document: `霍山县医保局${system}`, clause }));

/** 《霍山县医保局政府信息公开年度报告制度》. */
export const yearly = cite("政府信息公开年度报告制度");
/** 《霍山县医保局政府信息公开统计制度》. */
export const statistics = cite("政府信息公开统计制度");
/** 《霍山县医保局政府信息公开投诉举报受理制度》. */
export const complaints = cite("政府信息公开投诉举报受理制度");
/** 《霍山县医保局政府信息公开监督检查制度》. */
export const inspections = cite("政府信息公开监督检查制度");
/** 《霍山县医保局政府信息公开舆情风险评估制度》. */
export const risk = cite("政府信息公开舆情风险评估制度");
