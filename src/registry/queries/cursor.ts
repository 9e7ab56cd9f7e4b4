import { errors } from "../errors.ts";

/** Place in a list: sort key and id of the last row shown. */
export const writeCursor = (parts: readonly (string | number)[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");

/** @throws Refusal RG-1202 for anything that is not a place of this list */
export const readCursor = (text: string | undefined, length: number): (string | number)[] | undefined => {
  if (text === undefined || text === "") return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(parts) && parts.length === length && parts.every((p) => typeof p === "string" || typeof p === "number"))
      return parts as (string | number)[];
  } catch {
    // falls through to the refusal
  }
  throw errors.cursorForm();
};
