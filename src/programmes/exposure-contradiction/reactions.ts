import { type Ctx } from "#access";
import { openCaseIds, openCases, openCasesAt, performActs, reaction } from "#engines";
import {
  contradictionSubject,
  ContradictionsNamed,
  DeclarationAccepted,
  examMonths,
  ResultsReceived,
  threeWayOf,
  type Cell,
  type ThreeWay,
} from "#exposure";
import { CardsAccepted, latestExams } from "#health";
import { addMonths, day, type Day } from "#kernel";
import { exposureContradiction } from "./programme.ts";

const cells: readonly Cell[] = ["declared", "measured", "examined"];

/** The record in a cell that was missing, by its number. */
const recordIn = (seen: ThreeWay, agentCode: string, cell: Cell): { record: string; recordId?: string } | undefined => {
  const rows = seen.rows.filter((r) => r.agentCode === agentCode);
  const declared = rows.find((r) => r.declared)?.declared;
  const measured = rows.find((r) => r.measured)?.measured;
  const examined = rows.find((r) => r.examined)?.examined;
  if (cell === "declared")
    return declared ? { record: `${declared.on} 第 ${declared.version} 版申报`, recordId: declared.declarationId } : undefined;
  if (cell === "measured")
    return measured ? { record: `检测报告 ${measured.reportNo}，${measured.on} 采样`, recordId: measured.reportId } : undefined;
  return examined ? { record: `在岗检查，最近 ${examined.on}` } : undefined;
};

/** Ends the cases of an employer whose missing record has come; the record is the evidence, and without it a case stays open. */
const closeMatched = async (ctx: Ctx, employerId: string, agents: readonly string[], on: Day): Promise<void> => {
  const all = [...new Set(agents)].flatMap((agentCode) => cells.map((cell) => ({ agentCode, cell })));
  const open = await openCaseIds(
    ctx.tx,
    exposureContradiction.id,
    all.map(({ agentCode, cell }) => ({ employerId, subjectKey: contradictionSubject(agentCode, cell) })),
  );
  if (open.size === 0) return;
  const seen = await threeWayOf(ctx, employerId);
  const missing = new Set(seen.gaps.map((g) => contradictionSubject(g.agentCode, g.cell)));
  await performActs(
    ctx,
    all.flatMap(({ agentCode, cell }) => {
      const key = contradictionSubject(agentCode, cell);
      const found = open.get(`${employerId} ${key}`);
      const input = recordIn(seen, agentCode, cell);
      return found && input && !missing.has(key) ? [{ caseId: found.caseId, act: "matched", input, on }] : [];
    }),
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

/** Cards of a chunk: one statement finds whether any of its employers lacks an exam, and mostly none does. */
export const onExamined = reaction(CardsAccepted, "programmes.exposure-contradiction-examined", async (ctx, accepted) => {
  const open = (await openCasesAt(ctx.tx, exposureContradiction.id, accepted.employerIds)).filter((c) => c.facts["cell"] === "examined");
  if (open.length === 0) return;
  const on = ctx.clock.today();
  const exams = await latestExams(
    ctx.tx,
    open.map((c) => ({ employerId: c.employerId, agent: String(c.facts["agentCode"]) })),
    { from: addMonths(on, -examMonths), to: on },
  );
  await performActs(
    ctx,
    open.flatMap(({ caseId, employerId, facts }) => {
      const exam = exams.find((e) => e.employerId === employerId && e.agent === facts["agentCode"]);
      return exam
        ? [
            {
              caseId,
              act: "matched",
              input: {
                record: `个案卡 ${exam.cardCode}，${exam.examOn} 在岗检查${exam.institutionName ? `（${exam.institutionName}）` : ""}`,
                recordId: exam.cardId,
              },
              on,
            },
          ]
        : [];
    }),
    { skipRefused: true },
  );
});
