export * from "./keep.ts";
export * from "./frozen.ts";
export * from "./released.ts";
