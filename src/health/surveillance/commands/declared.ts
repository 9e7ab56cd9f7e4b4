import type { Tx } from "#platform";
import type { ExamCard, Warning } from "../schema.ts";

type Examined = { card: ExamCard; warnings: Warning[]; employer: { employerId: string } };

/** Warns where a hazard was examined that the employer never declared. */
export async function declarationWarnings(_tx: Tx, _cards: readonly Examined[]): Promise<void> {}
