import { airCalculators } from "./air.ts";
import type { Calculator } from "./calculator.ts";

/** Every calculator, in the order of the list. */
export const calculators: readonly Calculator[] = [...airCalculators];
export const calculatorById = (id: string): Calculator | undefined => calculators.find((c) => c.id === id);
