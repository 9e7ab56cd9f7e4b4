import type { Day } from "#kernel";
import type { Ctx } from "#access";
import { readAgent } from "../../agents.ts";
import { checkDeclaration, correctionsOf, doubtsOf, filingTerm, usualOccasion, withDerived, type Occasion } from "../rules/index.ts";
import type { DeclarationContent, Kind, KnownFacts } from "../schema.ts";
import type { EmployerFacts } from "../store.ts";
import type { Basis, Check } from "../views.ts";

/** Codes of the catalogue beside the names a person typed, so that lists and figures need not read names again. */
const withCodes = (content: DeclarationContent): DeclarationContent => {
  const coded = <T extends { agentCode?: string | undefined; agentName: string }>(row: T): T => {
    const agent = readAgent({ code: row.agentCode, name: row.agentName });
    return agent ? { ...row, agentCode: agent.code } : row;
  };
  return { ...content, hazardItems: content.hazardItems.map(coded), places: content.places.map(coded) };
};

export type Judged = {
  content: DeclarationContent;
  check: Check;
  basis: Record<string, Basis>;
  doubts: string[];
  occasion: Occasion | undefined;
  dueOn: Day | null;
};

/** One declaration with its figures filled in, its faults and warnings, and what the rules doubt. */
export function judge(
  ctx: Pick<Ctx, "clock">,
  given: { kind: Kind; content: DeclarationContent; known: KnownFacts; employer: EmployerFacts },
  facts: { onBehalf: boolean; basis: Readonly<Record<string, Basis>>; before: DeclarationContent | undefined },
): Judged {
  const { kind, known, employer } = given;
  const today = ctx.clock.today();
  const coded = withCodes(given.content);
  const content = kind === "cancellation" ? coded : withCodes(withDerived(coded));
  const found = checkDeclaration(kind, content, known, { creditCode: employer.creditCode }, today);
  const corrected = kind === "cancellation" ? { faults: [], basis: {} } : correctionsOf(content, facts.basis);
  const check = { errors: [...found.errors, ...corrected.faults], warnings: found.warnings };
  const occasion = content.occasion ?? usualOccasion[kind];
  const term = occasion && content.changedOn ? filingTerm(occasion, content.changedOn as Day, today) : undefined;
  const doubts = doubtsOf(kind, content, check.warnings, {
    onBehalf: facts.onBehalf,
    inProduction: employer.state === "in-production",
    known,
    before: facts.before,
    basis: corrected.basis,
  });
  return { content, check, basis: corrected.basis, doubts, occasion, dueOn: term?.dueOn ?? null };
}
