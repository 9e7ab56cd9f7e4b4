export const purposeWords: Record<string, string> = {
  periodic: "定期检测",
  retest: "复测",
  evaluation: "评价检测",
  supervision: "监督检测",
};

/** How often an employer was reminded and whether it looked: the same words on every page. */
export const remindedText = (r: { count: number; lastOn: string; readOn: string | null }): string =>
  `已提醒 ${r.count} 次，最近 ${r.lastOn}，${r.readOn ? `${r.readOn} 已读` : "未读"}`;
