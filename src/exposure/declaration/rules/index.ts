export { checkDeclaration, roughSize } from "./check.ts";
export { correctionsOf, doubtsOf, type DoubtFacts } from "./doubts.ts";
export { derivedValues, withDerived } from "./derive.ts";
export { differenceOf } from "./difference.ts";
export { filingTerm, occasionIds, occasions, usualOccasion, type Occasion } from "./occasions.ts";
export { periods } from "./periods.ts";
export { changeDeadline, updateWindow } from "./time.ts";
