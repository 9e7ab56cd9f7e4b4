import type { AgentGroup, Evidence, SourceKind } from "#standards";

export const kindText: Record<SourceKind, string> = {
  law: "法律",
  regulation: "行政法规",
  order: "部门规章",
  notice: "规范性文件",
  local: "地方文件",
  GBZ: "国家职业卫生标准（强制）",
  "GBZ/T": "国家职业卫生标准（推荐）",
  GB: "国家标准",
  "GB/T": "国家标准（推荐）",
  WS: "卫生行业标准",
  amendment: "修改单",
  exchange: "数据交换规范",
  dictionary: "代码字典",
  method: "公开方法",
  own: "本平台对照表",
};

/** How far a value has been read. */
export const evidenceText: Record<Evidence, string> = {
  text: "已见原文",
  "two-sources": "两处来源一致",
  "one-source": "一处来源",
  recalled: "待核实",
};
export const evidenceNote = (evidence: string | undefined): string => evidenceText[evidence as Evidence] ?? "未配置";
/** What has one source or none must not decide a case alone. */
export const isUnconfirmed = (evidence: string | undefined): boolean => evidence === "recalled";

export const carcinogenText: Record<string, string> = {
  G1: "确认人类致癌物（G1）",
  G2A: "可能人类致癌物（G2A）",
  G2B: "可疑人类致癌物（G2B）",
};
export const obligationText = { mandatory: "强制性", recommended: "推荐性", emergency: "应急" } as const;
export const notSet = "未配置";

export const agentGroupText: Record<AgentGroup, string> = {
  dust: "粉尘",
  chemical: "化学因素",
  physical: "物理因素",
  biological: "生物因素",
  radiation: "放射因素",
  "special-work": "特殊作业",
  other: "其他因素",
};
