import { isDay, type Day } from "#kernel";
import type { Phase } from "../codes/sets.ts";
import { surveillanceEdition } from "../surveillance/conclusions.ts";
import { surveillanceSection } from "../surveillance/catalogue.ts";
import type { Finding } from "../types.ts";
import { ageOn, frequencies, hearingMeans, readAudiogram, type Audiogram, type EarSide, type Frequency, type Sex } from "./audiometry.ts";
import { benzeneBeforePlacement, cadmiumFollowUp, cholinesterase, leadCycle, type Amount, type BloodCounts } from "./blood.ts";
import { hearingAdvice, noiseBeforePlacement, noiseDeafnessGrade } from "./hearing.ts";
import { airflowObstruction, lungFunctionGrade, type LungMeasure } from "./lung.ts";
import { pressureWork } from "./special-work.ts";

/** An item of a card: national indicator code, the result and its unit as sent; `notExamined` for an item that was left out. */
export type CardItem = { code: string; result: string; unit: string; notExamined?: boolean };
/** What a card says of the person and the work. */
export type CardFacts = {
  examOn: Day;
  phase?: Phase;
  agents: readonly string[];
  sex?: Sex;
  birthOn?: Day;
  exposedMonths?: number;
  /** the card is of a retest */
  recheck?: boolean;
};

/** Indicator codes of air conduction by ear, 500 to 6000 Hz (national exchange 2021). */
export const audiogramIndicators: Readonly<Record<EarSide, Readonly<Record<Frequency, string>>>> = {
  left: { 500: "3040100", 1000: "3040200", 2000: "3040300", 3000: "3040400", 4000: "3040500", 6000: "3040600" },
  right: { 500: "3040800", 1000: "3040900", 2000: "3041000", 3000: "3041100", 4000: "3041200", 6000: "3041300" },
};
/** Indicator codes of the other measures that are calculated with. */
export const calculationIndicators = {
  fvcPercent: "3020100",
  fev1Percent: "3020200",
  fev1Fvc: "3020300",
  bloodLead: "4070100",
  urineLead: "4080100",
  urineCadmium: "4080400",
  cholinesterase: "4070800",
  wbc: "4010100",
  neutrophils: "4010200",
  platelets: "4012600",
  height: "2010200",
  weight: "2010300",
  systolic: "2010501",
  diastolic: "2010502",
} as const;

const units: readonly (readonly [RegExp, string])[] = [
  [/^db(\(?hl\)?)?$/, "dB"],
  [/^%$/, "%"],
  [/^[uµ]g\/l$/, "µg/L"],
  [/^[uµ]mol\/l$/, "µmol/L"],
  [/^[uµ]mol\/mol(cr|肌酐)?$/, "µmol/mol Cr"],
  [/^[uµ]g\/g(cr|肌酐)?$/, "µg/g Cr"],
  [/^([×x*])?10[\^*]?9\/l$|^g\/l\(10\^9\)$/, "×10⁹/L"],
  [/^cm$/, "cm"],
  [/^kg$/, "kg"],
  [/^mmhg$/, "mmHg"],
];

/** A laboratory's unit in the one spelling the thresholds use; undefined for one they do not. @example labUnit("ug/L") // → "µg/L" */
export const labUnit = (text: string): string | undefined => {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\sμ·]/g, (c) => (c === "μ" ? "µ" : ""))
    .replaceAll("µ", "u");
  return units.find(([pattern]) => pattern.test(plain))?.[1];
};

const decimal = /^[+-]?\d+(\.\d+)?$/;

/** The number of an item in a unit; an item whose unit is empty counts only where its indicator can have no other (`implied`). */
const reader = (items: readonly CardItem[]) => {
  const byCode = new Map<string, CardItem>();
  const twice = new Set<string>();
  for (const item of items) {
    if (item.notExamined) continue;
    if (byCode.has(item.code)) twice.add(item.code);
    else byCode.set(item.code, item);
  }
  const amount = (code: string): Amount | undefined => {
    const item = byCode.get(code);
    const text = item?.result.trim().normalize("NFKC") ?? "";
    if (!item || twice.has(code) || !decimal.test(text)) return undefined;
    return { value: Number(text), unit: labUnit(item.unit) ?? item.unit.trim() };
  };
  return {
    amount,
    inUnit: (code: string, unit: string, implied = false): number | undefined => {
      const found = amount(code);
      return found && (found.unit === unit || (implied && found.unit === "")) ? found.value : undefined;
    },
  };
};

/** The audiogram among a card's items; undefined when none of its indicators is there. dBHL is the only unit they can have. */
export const cardAudiogram = (items: readonly CardItem[]): Audiogram | undefined => {
  const { inUnit } = reader(items);
  const audiogram: Audiogram = { left: {}, right: {} };
  let any = false;
  for (const side of ["left", "right"] as const)
    for (const f of frequencies) {
      const level = inUnit(audiogramIndicators[side][f], "dB", true);
      if (level === undefined) continue;
      audiogram[side][f] = level;
      any = true;
    }
  return any ? audiogram : undefined;
};

const sectionsOf = (agents: readonly string[], on: Day): Set<string> =>
  new Set(agents.flatMap((a) => surveillanceSection(a, on)?.section ?? []));

/** Sections by subject: the same subject has another number in each edition. */
const sections = {
  "GBZ 188-2025": { lead: "5.1", cadmium: "5.6", benzene: "5.19", organophosphate: "5.52", noise: "7.1", pressure: "7.4" },
  "GBZ 188-2014": { lead: "5.1", cadmium: "5.6", benzene: "5.19", organophosphate: "5.53", noise: "7.1", pressure: "7.4" },
} as const;

/**
 * The calculations a card has everything for: hearing where the noise section applies, lung function by its percentages, lead, cadmium,
 * cholinesterase and benzene counts where their section applies, fitness for raised pressure. A calculation without its items is left out;
 * one that has them and lacks a fact (such as the kind of hearing loss) is there, undetermined, naming it. Nothing here is a conclusion.
 */
export const cardCalculations = (items: readonly CardItem[], facts: CardFacts): Finding[] => {
  const on = facts.examOn;
  if (!isDay(on)) return [];
  const found: Finding[] = [];
  const { amount, inUnit } = reader(items);
  const code = calculationIndicators;
  const section = sections[surveillanceEdition(on)];
  const examined = sectionsOf(facts.agents, on);
  const age = facts.birthOn === undefined ? undefined : ageOn(facts.birthOn, on);
  const audiogram = cardAudiogram(items);

  if (audiogram && facts.sex && age !== undefined) {
    const hearing = readAudiogram(audiogram, { sex: facts.sex, age }, on);
    found.push(...hearingMeans(hearing));
    if (examined.has(section.noise)) {
      if (facts.phase === "before") found.push(noiseBeforePlacement(hearing));
      else {
        const months = facts.exposedMonths;
        const known = {
          ...(months !== undefined && { noiseMonths: months, noiseYears: months / 12 }),
          ...(facts.recheck !== undefined && { retested: facts.recheck }),
        };
        if (facts.phase === "during") found.push(hearingAdvice(hearing, known));
        if (facts.phase === "leaving") found.push(noiseDeafnessGrade(hearing, known));
      }
    }
  }

  const percents: [LungMeasure, string, boolean][] = [
    ["FVC%", code.fvcPercent, true],
    ["FEV1%", code.fev1Percent, false],
    ["FEV1/FVC", code.fev1Fvc, false],
  ];
  for (const [measure, indicator, implied] of percents) {
    const percent = inUnit(indicator, "%", implied);
    if (percent !== undefined) found.push(lungFunctionGrade(measure, percent, on));
  }
  const ratio = inUnit(code.fev1Fvc, "%");
  if (ratio !== undefined) found.push(airflowObstruction(ratio, inUnit(code.fev1Percent, "%"), undefined, on));

  if (examined.has(section.lead)) {
    const [blood, urine] = [amount(code.bloodLead), amount(code.urineLead)];
    if (blood || urine) found.push(leadCycle({ ...(blood && { blood }), ...(urine && { urine }) }, on));
  }
  const cadmium = amount(code.urineCadmium);
  if (cadmium && examined.has(section.cadmium) && (facts.phase === "leaving" || facts.phase === "after"))
    found.push(cadmiumFollowUp(cadmium, on));
  const activity = inUnit(code.cholinesterase, "%");
  if (activity !== undefined && examined.has(section.organophosphate) && (facts.phase === "before" || facts.phase === "during"))
    found.push(cholinesterase(activity, facts.phase, on));

  if (examined.has(section.benzene) && facts.phase === "before") {
    const blood: BloodCounts = {};
    for (const count of ["wbc", "neutrophils", "platelets"] as const) {
      const value = inUnit(code[count], "×10⁹/L");
      if (value !== undefined) blood[count] = value;
    }
    if (Object.keys(blood).length > 0) found.push(benzeneBeforePlacement(blood, on));
  }

  if (examined.has(section.pressure) && facts.sex && (facts.phase === "before" || facts.phase === "during")) {
    const measured = {
      heightCm: inUnit(code.height, "cm"),
      weightKg: inUnit(code.weight, "kg"),
      systolic: inUnit(code.systolic, "mmHg"),
      diastolic: inUnit(code.diastolic, "mmHg"),
    };
    if (Object.values(measured).some((v) => v !== undefined))
      found.push(pressureWork({ sex: facts.sex, ...defined({ ...measured, age, audiogram }) }, on));
  }
  return found;
};

/** Leaves out what is undefined, so that a fact that is not known is not there. */
const defined = <T extends Record<string, unknown>>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
