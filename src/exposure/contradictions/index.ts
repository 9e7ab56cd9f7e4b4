export { nameContradictions } from "./commands.ts";
export { contradictionProgramme, threeWayOf, type ThreeWay } from "./queries.ts";
