import type { Day } from "#kernel";
import { num } from "../limits/findings.ts";
import { surveillanceEdition } from "../surveillance/conclusions.ts";
import { assessed, compared, meets, unanswered } from "../thresholds.ts";
import type { Finding } from "../types.ts";
import { clinicalThreshold } from "./clinical.ts";

/** The twelve steps of profusion, thinnest first; three make a grade of 0 to 3. */
export const profusions = ["0/-", "0/0", "0/1", "1/0", "1/1", "1/2", "2/1", "2/2", "2/3", "3/2", "3/3", "3/+"] as const;
export type Profusion = (typeof profusions)[number];
export const lungZones = ["right-upper", "right-middle", "right-lower", "left-upper", "left-middle", "left-lower"] as const;
export type LungZone = (typeof lungZones)[number];
export const lungZoneText: Record<LungZone, string> = {
  "right-upper": "右上",
  "right-middle": "右中",
  "right-lower": "右下",
  "left-upper": "左上",
  "left-middle": "左中",
  "left-lower": "左下",
};
/** Profusion by zone, as the readers wrote it. */
export type FilmZones = Partial<Record<LungZone, string>>;

/** Grade 0 to 3 of a profusion; undefined for a text that is none of the twelve. */
export const profusionGrade = (text: string): number | undefined => {
  const step = profusions.indexOf(text as Profusion);
  return step < 0 ? undefined : Math.floor(step / 3);
};

type Read = { steps: number[]; missing: string[]; text: string };
const read = (zones: FilmZones): Read => {
  const steps: number[] = [];
  const missing: string[] = [];
  for (const zone of lungZones) {
    const step = profusions.indexOf((zones[zone] ?? "") as Profusion);
    if (step < 0) missing.push(`${lungZoneText[zone]}肺区密集度`);
    else steps.push(step);
  }
  return { steps, missing, text: lungZones.map((z) => `${lungZoneText[z]} ${zones[z] ?? "缺"}`).join("、") };
};

/** The highest zone stands for the film: 总体密集度, grade 0 to 3; undefined when a zone was not read. */
export const overallProfusion = (zones: FilmZones): number | undefined => {
  const { steps, missing } = read(zones);
  return missing.length > 0 ? undefined : Math.floor(Math.max(...steps) / 3);
};

/**
 * Small opacities that make an examination every year, five years running: two zones at 0/1 or more, or one at grade 1.
 * @source GBZ 188-2025 6.1.2.3 b, likewise 6.2, 6.3, 6.4
 */
export const filmObservation = (zones: FilmZones, on: Day): Finding => {
  const ruleId = "film.observation";
  const edition = surveillanceEdition(on);
  const [low, one, years] = (["zones-low", "zones-one", "years"] as const).map((id) => clinicalThreshold(`film.${id}`, on));
  const used = { zones };
  if (!low || !one || !years) return unanswered(ruleId, on, edition, ["GBZ 188-2014 观察对象的肺区与密集度条件（未收录）"], used);
  const { steps: levels, missing, text } = read(zones);
  const atLow = levels.filter((s) => s >= profusions.indexOf("0/1")).length;
  const atOne = levels.filter((s) => s >= profusions.indexOf("1/0")).length;
  const steps = [`各肺区密集度：${text}。`, compared(low, atLow), compared(one, atOne)];
  const observe = meets(low, atLow) || meets(one, atOne);
  if (!observe && missing.length > 0) return unanswered(ruleId, on, edition, missing, used, { rows: [low, one], steps });
  return assessed({
    ruleId,
    on,
    edition,
    verdict: observe ? "over" : "within",
    outcome: observe
      ? { code: "observe", text: `每年检查，连续观察 ${num(years.value)} 年；其间不能诊断的按作业分级的周期检查` }
      : { code: "none", text: "不属须每年观察的小阴影" },
    rows: [low, one, years],
    steps,
    used,
    missing,
  });
};

export type FilmFacts = {
  zones: FilmZones;
  asbestos?: boolean;
  /** 胸膜斑 */
  plaques?: boolean;
  /** plaques involve part of the heart border or the diaphragm */
  plaquesOnHeartOrDiaphragm?: boolean;
  /** plaques longer in total than half of one chest wall, or blurring the heart border */
  plaquesExtensive?: boolean;
  /** 大阴影, in millimetres */
  largeOpacity?: { long: number; short: number };
  /** 小阴影聚集 */
  aggregation?: boolean;
};
/** The two texts differ in the short diameter of a large opacity: above 10 mm (2015, recalled) or from 10 mm (2009, read once). */
export type FilmEdition = "GBZ 70-2015" | "GBZ 70-2009";
export type FilmStage = "none" | "I" | "II" | "III";
const stageText: Record<FilmStage, string> = { none: "未达壹期", I: "壹期", II: "贰期", III: "叁期" };

/**
 * The stage a reading agrees with. No diagnosis: three physicians of a diagnosis institution read and decide; always unconfirmed.
 * @source GBZ 70-2015, recalled; GBZ 70-2009, one source
 * @example zones 1/1, 1/0, 0/1, 0/0, 1/2, 0/0 → 壹期
 */
export const filmStage = (film: FilmFacts, on: Day, edition: FilmEdition = "GBZ 70-2015"): Finding => {
  const ruleId = "film.stage";
  const used = { ...film };
  const clauses = [{ sourceId: edition.replace(" ", ""), clause: "" }];
  const { steps: levels, missing, text } = read(film.zones);
  const large = film.largeOpacity;
  const isLarge = large !== undefined && large.long >= 20 && (edition === "GBZ 70-2015" ? large.short > 10 : large.short >= 10);
  const steps = [`各肺区密集度：${text}。`];
  if (large)
    steps.push(
      `大阴影长径 ${num(large.long)} mm、短径 ${num(large.short)} mm，按 ${edition} 长径≥20 mm、短径${edition === "GBZ 70-2015" ? "＞" : "≥"}10 mm：${isLarge ? "成立" : "不成立"}。`,
    );
  const base = { ruleId, on, edition, clauses, used, unconfirmed: true };
  const say = (stage: FilmStage, by: string): Finding =>
    assessed({
      ...base,
      verdict: stage === "none" ? "within" : "over",
      outcome: { code: stage, text: stage === "none" ? "读片所见未达壹期" : `读片所见与${stageText[stage]}一致` },
      steps: [...steps, by, "分期由诊断机构三名以上医师集体读片决定，此处不作诊断。"],
      missing,
    });
  if (isLarge) return say("III", "叁期 a)：有大阴影。");
  if (missing.length > 0) return unanswered(ruleId, on, edition, missing, used, { ...base, steps });
  const overall = Math.floor(Math.max(...levels) / 3);
  const spread = levels.filter((s) => s >= 3).length;
  const low = levels.filter((s) => s >= 2).length;
  const asbestos = film.asbestos === true;
  steps.push(`总体密集度 ${overall} 级，1 级及以上肺区 ${spread} 个，0/1 及以上肺区 ${low} 个。`);
  if (overall === 3 && spread > 4) {
    if (film.aggregation) return say("III", "叁期 b)：总体密集度 3 级，分布超过 4 个肺区，有小阴影聚集。");
    if (large) return say("III", "叁期 c)：总体密集度 3 级，分布超过 4 个肺区，有大阴影。");
    if (asbestos && film.plaquesExtensive) return say("III", "叁期 d)：石棉，总体密集度 3 级，分布超过 4 个肺区，胸膜斑范围达到条件。");
  }
  if (overall >= 2 && spread > 4) return say("II", "贰期 a)：总体密集度 2 级，分布超过 4 个肺区。");
  if (overall === 3 && spread >= 4) return say("II", "贰期 b)：总体密集度 3 级，分布达到 4 个肺区。");
  if (asbestos && film.plaquesOnHeartOrDiaphragm && overall >= 1 && spread > 4)
    return say("II", "贰期 c)：石棉，总体密集度 1 级，分布超过 4 个肺区，胸膜斑累及部分心缘或膈面。");
  if (asbestos && film.plaquesOnHeartOrDiaphragm && overall >= 2 && spread >= 4)
    return say("II", "贰期 d)：石棉，总体密集度 2 级，分布达到 4 个肺区，胸膜斑累及部分心缘或膈面。");
  if (overall >= 1 && spread >= 2)
    return say(
      "I",
      overall === 1
        ? "壹期 a)：总体密集度 1 级，分布至少 2 个肺区。"
        : `总体密集度 ${overall} 级而贰期各项均不成立，条文未印此种情形，按壹期 a) 读（本平台取法）。`,
    );
  if (asbestos && film.plaques && overall >= 1) return say("I", "壹期 b)：石棉，总体密集度 1 级，1 个肺区，有胸膜斑。");
  if (asbestos && film.plaques && overall === 0 && low >= 2)
    return say("I", "壹期 c)：石棉，总体密集度 0 级，至少 2 个肺区为 0/1，有胸膜斑。");
  return say("none", "壹期各项均不成立。");
};
