export * from "./indicators/index.ts";
export * from "./cases/index.ts";
export * from "./forms/index.ts";
