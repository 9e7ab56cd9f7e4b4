/** The same makers the demonstration region uses: numbers, codes, days and persons that a seed decides. */
export { buildCreditCode, buildIdNumber, buildWorkerIdentity, dayBetween, pick, seeded } from "../../tools/region/seeded.ts";
