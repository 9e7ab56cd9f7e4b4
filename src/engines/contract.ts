export * from "./cases/contract.ts";
export * from "./forms/contract.ts";
export * from "./indicators/contract.ts";
