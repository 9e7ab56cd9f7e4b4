const order48 = "职业病危害项目申报办法（原安监总局令第48号）";

/**
 * Periods of declaring with their clauses.
 *
 * @source 职业病危害项目申报办法（原安监总局令第48号）第8条 (changes, calendar days); receipt within 5 working days;
 * yearly update more than 11 and less than 13 months after the last declaration (national system, two sources)
 */
export const periods = {
  receiptWorkingDays: { value: 5, clause: `${order48}：收到材料之日起5个工作日内出具回执`, evidence: "two-sources" },
  updateOpensAfterMonths: { value: 11, clause: "职业病危害项目申报系统年度更新", evidence: "two-sources" },
  updateOverdueAfterMonths: { value: 13, clause: "职业病危害项目申报系统年度更新", evidence: "two-sources" },
  changeDays: { value: 15, clause: `${order48}第8条`, evidence: "two-sources" },
  projectChangeDays: { value: 30, clause: `${order48}第8条第（一）项`, evidence: "two-sources" },
  cancelDays: { value: 15, clause: order48, evidence: "two-sources" },
} as const;
