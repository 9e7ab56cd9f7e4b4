/** `Chrome 147，Windows` of a browser's long description; what cannot be told stays as it is. */
export const deviceWords = (agent: string | null): string => {
  if (!agent) return "没有说明";
  const browser = /(Edg|OPR|QQBrowser|MicroMessenger|HeadlessChrome|Chrome|Firefox|Version)\/(\d+)/.exec(agent);
  const names: Record<string, string> = {
    Edg: "Edge",
    OPR: "Opera",
    QQBrowser: "QQ 浏览器",
    MicroMessenger: "微信",
    HeadlessChrome: "Chrome",
    Version: "Safari",
  };
  const system = /Windows|Android|iPhone|iPad|Mac OS X|HarmonyOS|Linux/.exec(agent)?.[0];
  return browser ? [`${names[browser[1] ?? ""] ?? browser[1]} ${browser[2]}`, system].filter(Boolean).join("，") : agent.slice(0, 60);
};
