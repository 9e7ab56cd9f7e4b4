import type { z } from "zod";
import type { CardRow, CardView } from "#health/contract";

export type CardLine = z.infer<typeof CardRow>;
export type Card = z.infer<typeof CardView>;
