import { addMonths, daysBetween, monthsBetween, type Day } from "#kernel";
import { num } from "../limits/findings.ts";
import { assessed, compared, isAmount, meets, unanswered } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import type { Phase } from "../codes/sets.ts";
import { doseLimit } from "./dose.ts";
import { held } from "./held.ts";

const basic = "GB 18871-2002";
const order = "卫生部令第55号";

/** Whether somebody is to be monitored: in the controlled area or above 5 mSv a year must, from 1 mSv as far as possible, below usually not. */
export const monitoringDuty = (facts: { controlledArea?: boolean; expectedMSv?: number }, on: Day): Finding => {
  const ruleId = "radiation.monitoring";
  const [must, may] = [doseLimit("monitoring.obligatory", on)!, doseLimit("monitoring.possible", on)!];
  const used = { ...facts };
  const expected = facts.expectedMSv;
  const rows = [must, may];
  const say = (code: string, text: string, steps: string[]): Finding =>
    assessed({ ruleId, on, edition: basic, verdict: code === "must" ? "over" : "within", outcome: { code, text }, rows, steps, used });
  if (facts.controlledArea) return say("must", "应当进行个人监测", ["在控制区工作。"]);
  if (!isAmount(expected)) return unanswered(ruleId, on, basic, ["预计年剂量"], used, { rows });
  const steps = [compared(must, expected)];
  if (meets(must, expected)) return say("must", "应当进行个人监测", steps);
  if (facts.controlledArea === undefined) return unanswered(ruleId, on, basic, ["是否在控制区工作"], used, { rows, steps });
  steps.push(compared(may, expected));
  return meets(may, expected) ? say("possible", "尽可能进行个人监测", steps) : say("unusual", "一般不需个人监测", steps);
};

/** A wearing period: normally 30 days, 90 at most; both days count. */
export const wearingPeriod = (from: Day, to: Day, on: Day): Finding => {
  const ruleId = "radiation.period";
  const [normal, longest] = [doseLimit("period.normal", on)!, doseLimit("period.longest", on)!];
  const used = { from, to };
  if (to < from) return unanswered(ruleId, on, order, ["监测周期的起止日期"], used, { rows: [longest] });
  const days = daysBetween(from, to) + 1;
  return held({
    ruleId,
    on,
    edition: order,
    row: longest,
    with: [normal],
    value: days,
    unit: "日",
    met: meets(normal, days)
      ? { code: "normal", text: "监测周期在一般周期内" }
      : { code: "long", text: "监测周期超过一般的 30 日，未超过最长 90 日" },
    unmet: { code: "too-long", text: "监测周期超过最长 90 日" },
    steps: [`${from} 至 ${to} 共 ${days} 日。`, compared(normal, days), compared(longest, days)],
    used,
  });
};

/** Radiation work from 18 full years on (卫生部令55). */
export const radiationWorkAge = (birthOn: Day | undefined, on: Day): Finding => {
  const row = doseLimit("worker.age", on)!;
  const ruleId = "radiation.age";
  const used = { birthOn };
  if (birthOn === undefined || birthOn > on) return unanswered(ruleId, on, order, ["出生日期"], used, { rows: [row] });
  const age = Math.floor(monthsBetween(birthOn, on) / 12);
  return held({
    ruleId,
    on,
    edition: order,
    row,
    value: age,
    unit: "岁",
    met: { code: "of-age", text: "年满 18 周岁" },
    unmet: { code: "under-age", text: "未满 18 周岁，不得从事放射工作" },
    used,
  });
};

/** The in-service examination of radiation workers: at most two years after the last (卫生部令55 第十九条). */
export const radiationExamDue = (lastOn: Day | undefined, on: Day): Finding => {
  const row = doseLimit("exam.months", on)!;
  const ruleId = "radiation.exam-due";
  const used = { lastOn };
  if (lastOn === undefined || lastOn > on) return unanswered(ruleId, on, order, ["上次检查日期"], used, { rows: [row] });
  const dueOn = addMonths(lastOn, row.value);
  const late = on > dueOn;
  return assessed({
    ruleId,
    on,
    edition: order,
    verdict: late ? "over" : "within",
    outcome: late ? { code: "overdue", text: `应于 ${dueOn} 前检查，已逾期` } : { code: "due", text: `最迟 ${dueOn} 检查` },
    valueText: dueOn,
    rows: [row],
    steps: [`${lastOn} 起 ${num(row.value)} 个月，最迟 ${dueOn}。`],
    used: { ...used, dueOn },
  });
};

const cytogeneticsFrom = "2021-05-01" as Day;
/** The chromosome test a phase demands (GBZ 98-2020, from 2021-05-01): aberrations before and at leaving, micronuclei in service. */
export const cytogeneticItem = (phase: Phase, on: Day): "外周血淋巴细胞染色体畸变" | "外周血淋巴细胞微核" | undefined =>
  on < cytogeneticsFrom
    ? undefined
    : phase === "before" || phase === "leaving"
      ? "外周血淋巴细胞染色体畸变"
      : phase === "during"
        ? "外周血淋巴细胞微核"
        : undefined;
