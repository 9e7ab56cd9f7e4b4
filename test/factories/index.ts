/** Makers of believable inputs for tests: the same seed gives the same value, every check digit is right. */
export * from "./seeded.ts";
export * from "./actors.ts";
export * from "./registry.ts";
