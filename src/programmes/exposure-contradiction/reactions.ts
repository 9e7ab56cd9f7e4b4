import { type Ctx } from "#access";
import { openCaseIds, openCases, performActs, reaction } from "#engines";
import { contradictionSubject, ContradictionsNamed, DeclarationAccepted, ResultsReceived, threeWayOf, type Cell } from "#exposure";
import { day, type Day } from "#kernel";
import { exposureContradiction } from "./programme.ts";

const cells: readonly Cell[] = ["declared", "measured", "examined"];

/** Ends the cases of an employer whose missing record has come. */
const closeMatched = async (ctx: Ctx, employerId: string, agents: readonly string[], on: Day): Promise<void> => {
  const all = [...new Set(agents)].flatMap((code) => cells.map((cell) => contradictionSubject(code, cell)));
  const open = await openCaseIds(
    ctx.tx,
    exposureContradiction.id,
    all.map((subjectKey) => ({ employerId, subjectKey })),
  );
  if (open.size === 0) return;
  const { gaps } = await threeWayOf(ctx, employerId);
  const missing = new Set(gaps.map((g) => `${employerId} ${contradictionSubject(g.agentCode, g.cell)}`));
  await performActs(
    ctx,
    [...open].flatMap(([key, { caseId }]) => (missing.has(key) ? [] : [{ caseId, act: "matched", input: {}, on }])),
    { skipRefused: true },
  );
};

export const onContradictions = reaction(ContradictionsNamed, "programmes.exposure-contradiction", async (ctx, named) => {
  await openCases(
    ctx,
    exposureContradiction.id,
    named.gaps.map(({ posts, ...gap }) => ({
      employerId: named.employerId,
      areaCode: named.areaCode,
      on: day(named.on),
      facts: { employerName: named.employerName, ...gap, postNames: posts.join("、") },
    })),
  );
});

export const onDeclared = reaction(DeclarationAccepted, "programmes.exposure-contradiction-declared", async (ctx, d) => {
  const { rows } = await threeWayOf(ctx, d.employerId);
  await closeMatched(
    ctx,
    d.employerId,
    rows.map((r) => r.agentCode),
    day(d.acceptedOn),
  );
});

export const onMeasured = reaction(ResultsReceived, "programmes.exposure-contradiction-measured", async (ctx, r) => {
  await closeMatched(
    ctx,
    r.employerId,
    r.results.map((x) => x.agentCode),
    ctx.clock.today(),
  );
});
