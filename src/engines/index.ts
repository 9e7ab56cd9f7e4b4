export * from "./indicators/index.ts";
