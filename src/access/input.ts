import type { z } from "zod";
import { errors } from "./errors.ts";

/** Reads what a raw endpoint was sent. @throws Refusal AC-0400 naming the first fault and its place */
export const readAs = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw errors.inputInvalid({ first: first?.message ?? "" }, first?.path.join("/"));
};
