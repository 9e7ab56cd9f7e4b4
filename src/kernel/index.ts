export * from "./day.ts";
export * from "./ids.ts";
export * from "./number.ts";
export * from "./refusal.ts";
