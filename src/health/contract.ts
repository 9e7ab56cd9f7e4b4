export * from "./surveillance/schema.ts";
