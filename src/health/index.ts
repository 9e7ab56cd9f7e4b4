export * from "./contract.ts";
export { errors as surveillanceErrors } from "./surveillance/errors.ts";
export { checkCard, concluded, followUpOf } from "./surveillance/rules.ts";
