import type { Answer, Item } from "../kit/client.ts";

export type CaseLine = Item<"/api/v1/cases">;
export type CaseFile = Answer<"/api/v1/cases/:caseId">;
export type AllowedAct = CaseFile["abilities"]["allowed"][number];
export type ActLine = CaseFile["acts"][number];
export type DeskLine = Item<"/api/v1/desk">;
export const deadlineKindWords: Record<string, string> = { statutory: "法定期限", internal: "内部期限", own: "自定期限" };
/** Words for the party a case waits for. */
export const partyWords: Record<string, string> = {
  employer: "用人单位",
  reviewer: "县级卫生健康部门",
  commission: "县级卫生健康部门",
  helper: "乡镇（街道）",
  town: "乡镇（街道）",
  diagnosis: "诊断机构",
  institution: "体检机构",
  finder: "体检机构",
  laboratory: "检测机构",
  worker: "劳动者",
  inspection: "卫生监督机构",
  cdc: "疾控机构",
  township: "乡镇（街道）",
  "exam-institution": "体检机构",
  "diagnosis-institution": "诊断机构",
  platform: "平台",
};

/** Whom and what a case is about, in one line. */
export const aboutCase = (c: { employerName?: string | undefined; title: string }): string =>
  c.employerName && !c.title.includes(c.employerName) ? `${c.employerName}　${c.title}` : c.title;
