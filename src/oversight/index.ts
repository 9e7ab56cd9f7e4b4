import "./policies.ts";
import { informingRoutes } from "./informing/routes.ts";
import { letterRoutes } from "./letters/routes.ts";
import { selfCheckRoutes } from "./self-check/routes.ts";

export * from "./contract.ts";
export { errors as selfCheckErrors } from "./self-check/errors.ts";
export { openRound, submitCheck } from "./self-check/commands.ts";
export { readSubmitted, selfChecksOf } from "./self-check/queries.ts";
export { formById as selfCheckFormById } from "./self-check/rules.ts";
export { errors as letterErrors } from "./letters/errors.ts";
export { publishText, sendLetters, signLetter } from "./letters/commands.ts";
export { employerLetters, listLetters, readLetter } from "./letters/queries.ts";
export { proposedText } from "./letters/rules.ts";
export { errors as informingErrors } from "./informing/errors.ts";
export { employerInformings, readInforming, recordInforming } from "./informing/commands.ts";

export const oversightRoutes = [...selfCheckRoutes, ...letterRoutes, ...informingRoutes];
