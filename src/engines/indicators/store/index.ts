export * from "./keep.ts";
export * from "./frozen.ts";
