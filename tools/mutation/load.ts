import { readdirSync } from "node:fs";
import { registerHooks } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Collected } from "./collect.ts";

export const room = join(import.meta.dirname, "../../src/standards");
const stand = pathToFileURL(join(import.meta.dirname, "collect.ts")).href;

/** The tests of the room, kept and not run. `coverage.test.ts` stays out: it runs these tools. */
export const loadTests = async (): Promise<readonly Collected[]> => {
  registerHooks({
    resolve: (name, context, next) =>
      name === "vitest" && context.parentURL !== stand ? { url: stand, shortCircuit: true } : next(name, context),
  });
  const { collected, collecting } = await import("./collect.ts");
  for (const name of readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((n) => n.endsWith(".test.ts") && n !== "coverage.test.ts")
    .sort()) {
    const path = join(room, name);
    collecting(relative(room, path));
    await import(pathToFileURL(path).href);
  }
  return collected;
};
