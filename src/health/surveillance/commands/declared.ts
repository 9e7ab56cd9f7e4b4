import type { Tx } from "#platform";
import { declaredAgentCodes } from "#exposure";
import { warnings } from "../errors.ts";
import { hazardName } from "../law.ts";
import { warn } from "../rules.ts";
import type { ExamCard, Warning } from "../schema.ts";

type Examined = { card: Pick<ExamCard, "agents">; warnings: Warning[]; employer: { employerId: string } };

/** Warns where a hazard was examined that the employer's declaration in force does not name. */
export async function declarationWarnings(tx: Tx, cards: readonly Examined[]): Promise<void> {
  if (cards.length === 0) return;
  const declared = await declaredAgentCodes(tx, [...new Set(cards.map((c) => c.employer.employerId))]);
  for (const { card, warnings: notes, employer } of cards) {
    const known = declared.get(employer.employerId);
    const missing = known ? card.agents.filter((code) => !known.has(code)) : [];
    if (!known) notes.push(warn(warnings.neverDeclared));
    else if (missing.length > 0) notes.push(warn(warnings.notDeclared, { agent: missing.map(hazardName).join("、") }));
  }
}
