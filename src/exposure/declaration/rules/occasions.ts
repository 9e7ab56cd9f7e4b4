import { addDays, daysBetween, type Day } from "#kernel";
import { periods } from "./periods.ts";

const order48 = "职业病危害项目申报办法（原安监总局令第48号）";
const system = "职业病危害项目申报系统说明";

/**
 * What makes an employer declare, besides the yearly cycle. `days` are calendar days after `from`; null where the law names none.
 * `online` is the form the national system uses for it: it takes only size, economic type and industry as a change and puts the
 * rest into the yearly update. The order gives the day, the system only the form.
 *
 * @source 职业病危害项目申报办法（原安监总局令第48号）第8条、第9条; 申报系统说明
 */
export const occasions = {
  "never-declared": {
    kind: "initial",
    title: "存在危害因素，从未申报",
    from: "核实存在职业病危害",
    days: null,
    online: "initial",
    clause: "职业病防治法第16条：及时、如实申报",
  },
  "project-new": {
    kind: "initial",
    title: "新建、改建、扩建项目竣工验收",
    from: "竣工验收日",
    days: periods.projectChangeDays.value,
    online: "initial",
    clause: periods.projectChangeDays.clause,
  },
  "project-accepted": {
    kind: "change",
    title: "新建、改建、扩建、技术改造、技术引进项目竣工验收",
    from: "竣工验收日",
    days: periods.projectChangeDays.value,
    online: "annual",
    clause: periods.projectChangeDays.clause,
  },
  "process-changed": {
    kind: "change",
    title: "技术、工艺、设备或者材料变化，危害因素发生重大变化",
    from: "变化日",
    days: periods.changeDays.value,
    online: "annual",
    clause: `${order48}第8条第（二）项`,
  },
  "particulars-changed": {
    kind: "change",
    title: "工作场所、名称、法定代表人或者主要负责人变化",
    from: "变化日",
    days: periods.changeDays.value,
    online: "annual",
    clause: `${order48}第8条第（三）项`,
  },
  "result-received": {
    kind: "change",
    title: "检测、评价发现原申报内容变化",
    from: "收到检测、评价结果日",
    days: periods.changeDays.value,
    online: "annual",
    clause: `${order48}第8条第（四）项`,
  },
  "size-changed": {
    kind: "change",
    title: "企业规模、经济类型或者行业分类实质性变化",
    from: "变化日",
    days: periods.changeDays.value,
    online: "change",
    clause: system,
  },
  ended: {
    kind: "cancellation",
    title: "终止生产经营活动",
    from: "终止日",
    days: periods.cancelDays.value,
    online: "cancellation",
    clause: `${order48}第9条`,
  },
} as const;
export type Occasion = keyof typeof occasions;
export const occasionIds = Object.keys(occasions) as [Occasion, ...Occasion[]];

/** The occasion a declaration of a kind has when it names none: the one of the law with the shorter term. */
export const usualOccasion: Partial<Record<string, Occasion>> = { change: "process-changed", cancellation: "ended" };

export type FilingTerm = { occasion: Occasion; from: string; on: Day; dueOn: Day; lateDays: number; clause: string };
/**
 * By when a declaration had to be filed: counted from the day of its occasion, which itself is not counted. Undefined where the
 * law names no days. `lateDays` is 0 on the last day and 1 on the day after.
 * @example filingTerm("process-changed", day("2025-03-01"), day("2025-03-17"))!.lateDays // → 1
 */
export const filingTerm = (occasion: Occasion, on: Day, filedOn: Day): FilingTerm | undefined => {
  const { days, from, clause } = occasions[occasion];
  if (days === null) return undefined;
  const dueOn = addDays(on, days);
  return { occasion, from, on, dueOn, lateDays: Math.max(0, daysBetween(dueOn, filedOn)), clause };
};
