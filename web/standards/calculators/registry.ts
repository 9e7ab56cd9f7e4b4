import type { Calculator } from "./calculator.ts";
import { headOf, type Group } from "./heads.ts";

/** The questions and rules of a group, loaded when one of them is asked. */
const files: Record<Group, () => Promise<readonly Calculator[]>> = {
  air: async () => (await import("./air.ts")).airCalculators,
  noise: async () => (await import("./physical.ts")).noiseCalculators,
  physical: async () => (await import("./physical.ts")).physicalCalculators,
  biological: async () => (await import("./grading.ts")).biologicalCalculators,
  grading: async () => (await import("./grading.ts")).gradingCalculators,
  statistics: async () => (await import("./statistics.ts")).statisticsCalculators,
  exams: async () => (await import("./exams.ts")).examCalculators,
  health: async () => (await import("./health.ts")).healthCalculators,
  radiation: async () => (await import("./radiation.ts")).radiationCalculators,
  law: async () => (await import("./law.ts")).lawCalculators,
  identifiers: async () => (await import("./law.ts")).identifierCalculators,
};

/** A calculator by its id; undefined when the list has none of it. */
export const loadCalculator = async (id: string): Promise<Calculator | undefined> => {
  const head = headOf(id);
  return head && (await files[head.group]()).find((c) => c.id === id);
};

/** All of them, for whoever checks them. */
export const loadCalculators = async (): Promise<readonly Calculator[]> =>
  (await Promise.all(Object.values(files).map((load) => load()))).flat();
