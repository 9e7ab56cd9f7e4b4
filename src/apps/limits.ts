import { isDay, day as dayOf, systemClock, type Day } from "#kernel";
import { agents, clauseText, findAgent, limitHistory, sourceById, type Evidence, type LimitEntry } from "#standards";
import { physicalLimits } from "#standards/tables";
import { guesses } from "./guesses.ts";
import { padded, say } from "./print.ts";
import { errors } from "./tasks.ts";

const evidenceText: Record<Evidence, string> = {
  text: "原文",
  "two-sources": "两处来源",
  "one-source": "一处来源",
  recalled: "凭记忆，待核",
};
const fractionText = { total: "总尘 PC-TWA", respirable: "呼尘 PC-TWA", fibre: "纤维 PC-TWA" } as const;
const unitText = (unit: string): string => unit.replace("m3", "m³");

const values = (e: LimitEntry): string =>
  [
    e.mac === undefined ? "" : `MAC ${e.mac}`,
    e.pcTwa === undefined ? "" : `PC-TWA ${e.pcTwa}`,
    e.pcStel === undefined ? "" : `PC-STEL ${e.pcStel}`,
    ...Object.entries(e.dust ?? {}).map(([k, v]) => `${fractionText[k as keyof typeof fractionText]} ${v}${k === "fibre" ? " f/mL" : ""}`),
  ]
    .filter((x) => x !== "")
    .join("　") + (e.dust?.fibre !== undefined && Object.keys(e.dust).length === 1 ? "" : ` ${unitText(e.unit)}`);

const inForce = (e: { from?: Day; to?: Day }, on: Day): boolean =>
  (e.from === undefined || e.from <= on) && (e.to === undefined || on <= e.to);

const showAir = (e: LimitEntry, on: Day): void => {
  const marks = [e.skin ? "皮" : "", e.sensitizer ? "敏" : "", e.carcinogen ?? ""].filter((x) => x !== "").join("、");
  const mark = inForce(e, on) ? "●" : "○";
  const until = e.to === undefined ? "起" : `至 ${e.to}`;
  say(`  ${mark} ${padded(`${e.from} ${until}`, 26)}${values(e)}${marks === "" ? "" : `　标识 ${marks}`}`);
  say(
    `      ${e.name}${e.cas.length > 0 ? `　CAS ${e.cas.join("、")}` : ""}　${clauseText(e)}${sourceById(e.sourceId) ? `《${sourceById(e.sourceId)!.title}》` : ""}　${evidenceText[e.evidence]}`,
  );
};

// the texts on physical agents are keyed by their English names
const physicalKeys: Record<string, RegExp> = {
  "3001": /^ultra-high-frequency/,
  "3002": /^high-frequency/,
  "3003": /^power-frequency/,
  "3004": /^laser/,
  "3005": /^microwave/,
  "3006": /^ultraviolet|^electric-arc/,
  "3007": /^heat|^work intensity|^underground/,
  "3008": /noise/,
  "3009": /vibration/,
};

const showPhysical = (code: string, on: Day): void => {
  for (const p of physicalLimits().filter((x) => physicalKeys[code]?.test(x.agent) && inForce(x, on)))
    say(
      `  ● ${padded(/^[A-Z]/.test(p.metric) ? p.metric.replace(" limit", "") : "", 18)}${padded(`${p.limit === "" ? "未配置" : p.limit} ${p.unit}`, 20)}${p.conditionText}　${clauseText(p)}　${evidenceText[p.evidence]}`,
    );
};

/** Prints the limits of one agent on a day, with source, clause, evidence and every dated row there was or will be. */
export const showLimits = (asked: string, options: { on?: string }): void => {
  if (options.on !== undefined && !isDay(options.on)) throw errors.badDay({ day: options.on });
  const on = options.on === undefined ? systemClock.today() : dayOf(options.on);
  let key = asked.trim();
  if (limitHistory(key).length === 0 && !findAgent(key)) {
    const found = guesses(key);
    if (found.length === 0) throw errors.noAgent({ asked });
    if (found.length > 1)
      throw errors.manyAgents({ asked, names: found.slice(0, 12).map((a) => (a.name === a.key ? a.name : `${a.name}（${a.key}）`)) });
    key = found[0]!.key;
  }
  const agent = findAgent(key) ?? agents().find((a) => limitHistory(key)[0]?.agentCodes[0] === a.code);
  const history = limitHistory(key);
  const physical = agent !== undefined && physicalKeys[agent.code] !== undefined;
  say(`${agent?.name ?? history[0]?.name ?? asked}${agent ? `（${agent.code}）` : ""}　${on} 的职业接触限值`);
  if (physical) showPhysical(agent.code, on);
  else if (history.length === 0) say("  没有职业接触限值（GBZ 2.1-2019 未列），由用人单位参考其他资料自定。");
  else {
    if (!history.some((e) => inForce(e, on))) say(`  这一天没有收录的限值，所收限值自 ${history.map((e) => e.from).sort()[0]} 起施行。`);
    for (const e of [...history].sort((a, b) => (a.no === b.no ? (a.from < b.from ? 1 : -1) : 0))) showAir(e, on);
    if (history.some((e) => !inForce(e, on))) say("  ● 当日有效　○ 其他日期（沿革）");
  }
};
