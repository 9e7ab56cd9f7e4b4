export { nameContradictions } from "./commands.ts";
export { contradictionProgramme, examMonths, threeWayOf, type ThreeWay } from "./queries.ts";
