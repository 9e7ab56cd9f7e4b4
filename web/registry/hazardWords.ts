export const hazardWords: Record<string, string> = { serious: "严重", general: "一般", unknown: "未判定" };
