import type { z } from "zod";

const untold = (sent: unknown, told: unknown, at: string): string | undefined => {
  if (typeof sent !== "object" || sent === null) return undefined;
  for (const [key, value] of Object.entries(sent)) {
    const path = at ? `${at}.${key}` : key;
    const kept = (told as Record<string, unknown> | null)?.[key];
    if (kept === undefined && value !== undefined) return path;
    const deeper = untold(value, kept, path);
    if (deeper) return deeper;
  }
  return undefined;
};

/**
 * Where an answer as it goes over the wire departs from what its route declares: a value missing or of another kind, or a field the
 * declaration does not tell of. Undefined when they agree. The answer itself is never changed.
 */
export const answerFault = (declared: z.ZodType, answer: unknown): string | undefined => {
  const sent = JSON.parse(JSON.stringify(answer)) as unknown;
  const read = declared.safeParse(sent);
  if (!read.success) return read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  const field = untold(sent, read.data, "");
  return field === undefined ? undefined : `${field}: not declared`;
};
