export const purposeWords: Record<string, string> = {
  periodic: "定期检测",
  retest: "复测",
  evaluation: "评价检测",
  supervision: "监督检测",
};
