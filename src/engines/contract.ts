export * from "./cases/contract.ts";
export * from "./forms/contract.ts";
