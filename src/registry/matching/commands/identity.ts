import { newId, type Clock } from "#kernel";
import { publish, type Database, type Tx } from "#platform";
import { audit, coversArea, messageKind, sendMessages, systemActor, withActor, type Actor, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { nameEmployers } from "../../commands/name.ts";
import { checkArea } from "../../commands/employers.ts";
import { errors } from "../../errors.ts";
import { EmployerConfirmed, EmployersChanged } from "../../events.ts";
import { creditCodeProblem, normaliseCreditCode } from "../../rules.ts";
import { employerById, insertVersions, putSearchRows, updateEmployerFields, type EmployerRow } from "../../store/employers.ts";
import type { SplitRequest } from "../schema.ts";
import {
  actById,
  actingFor,
  addAlias,
  bringBack,
  dropAlias,
  insertAct,
  lastActOn,
  lockEmployers,
  mergedSince,
  moveBack,
  moveChosen,
  moveEverything,
  setAside,
  setDeclarationDays,
  takeDeclarationDays,
} from "../store/identity.ts";
import { countOwned, sharedPosts } from "../queries/split.ts";

const mergedMessage = messageKind({
  id: "employer-merged",
  title: "单位并户",
  says: "单位并户或撤销、账号从此代表另一家单位时，告诉有关单位的账号",
});

/** What a command works with that first looks with the caller's eyes and then writes as the worker role. */
export type IdentityTools = { readonly db: Database; readonly clock: Clock; readonly actor: Actor };

/** Runs `act` as the worker role after the caller was found to see and cover every employer named. */
const onSeen = async <T>({ db, clock, actor }: IdentityTools, ids: readonly string[], act: (ctx: Ctx) => Promise<T>): Promise<T> => {
  await withActor(db, clock, actor, async (ctx) => {
    for (const id of ids) {
      const employer = await employerById(ctx.tx, id);
      if (!employer) throw errors.employerNotFound();
      if (actor.via !== "system" && !coversArea(actor, employer.areaCode)) throw errors.areaOutsideScope({ areaName: employer.name });
    }
  });
  return db.asWorker((tx) => act({ tx, clock, actor }));
};

const need = async (ctx: Ctx, employerId: string): Promise<EmployerRow> => {
  const employer = await employerById(ctx.tx, employerId, true);
  if (!employer) throw errors.employerNotFound();
  return employer;
};

const writeVersion = async (ctx: Ctx, employer: EmployerRow, version: number, changed: object, source: string): Promise<void> =>
  insertVersions(ctx.tx, [
    {
      employerId: employer.employerId,
      version,
      areaCode: employer.areaCode,
      changed,
      source,
      businessDay: ctx.clock.today(),
      accountId: ctx.actor.accountId,
      actorName: ctx.actor.name,
    },
  ]);

/** Gives an employer the names of the one merged into it, or takes them away again. */
const setFormerNames = async (ctx: Ctx, employer: EmployerRow, formerNames: readonly string[], source: string): Promise<void> => {
  const version = await updateEmployerFields(ctx.tx, employer.employerId, { formerNames });
  await putSearchRows(ctx.tx, [{ ...employer, formerNames }]);
  await writeVersion(ctx, employer, version, { formerNames: { from: employer.formerNames, to: formerNames } }, source);
};

/**
 * Tells the organisations that came with an act, and those that were there, whose accounts act for whom from now on.
 * @returns how many came
 */
const tellActing = async (
  ctx: Ctx,
  actId: string,
  kept: EmployerRow,
  words: { key?: string; title: string; came: string; own: (names: string) => string },
): Promise<number> => {
  const acting = await actingFor(ctx.tx, kept.employerId, actId);
  const came = acting.filter((o) => o.came);
  if (came.length === 0) return 0;
  await sendMessages(
    { ...ctx, actor: systemActor },
    acting.map((to) => ({
      to,
      kind: mergedMessage,
      key: words.key ?? actId,
      title: words.title,
      body: to.came ? words.came : words.own(came.map((o) => o.name).join("、")),
    })),
  );
  return came.length;
};

const told = async (ctx: Ctx, employerIds: readonly string[]): Promise<void> => {
  await markEmployers(ctx.tx, employerIds);
  await publish(ctx.tx, EmployersChanged, { employerIds: [...employerIds], on: ctx.clock.today() });
};

/**
 * Declares two employers one: everything under `otherId` goes under `keptId`, the other row is set aside whole, its id and code
 * from now on mean the one that stays. One transaction; every moved row is noted, so that it can be taken back.
 *
 * @throws Refusal RG-1001, RG-1006, RG-1007 no reason, RG-1501 the same, RG-1502 when only the other is verified
 */
export const mergeEmployers = (
  tools: IdentityTools,
  keptId: string,
  { otherId, reason }: { otherId: string; reason: string },
): Promise<{ actId: string; moved: number }> =>
  onSeen(tools, [keptId, otherId], async (ctx) => {
    if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
    if (keptId === otherId) throw errors.sameEmployer({}, "otherId");
    await lockEmployers(ctx.tx, [keptId, otherId]);
    const kept = await need(ctx, keptId);
    const other = await need(ctx, otherId);
    if (kept.state === "to-verify" && other.state !== "to-verify") throw errors.keptToVerify({ kept: kept.name, other: other.name });
    const actId = newId();
    const moved = await moveEverything(ctx.tx, { actId, from: otherId, into: keptId, name: other.name });
    await takeDeclarationDays(ctx.tx, keptId, { declaredOn: other.declaredOn, validUntil: other.declarationValidUntil });
    const rows = await setAside(ctx.tx, otherId);
    await addAlias(ctx.tx, {
      employerId: keptId,
      aliasId: otherId,
      areaCode: kept.areaCode,
      creditCode: other.creditCode,
      name: other.name,
    });
    const names = [...new Set([...kept.formerNames, other.name, ...other.formerNames])].filter((name) => name !== kept.name);
    await setFormerNames(ctx, kept, names, `并户：${other.name}（${other.creditCode}）`);
    await insertAct(ctx.tx, {
      ...named(kept, other),
      ...by(ctx),
      actId,
      kind: "merge",
      reason: reason.trim(),
      moved,
      setAside: {
        ...rows,
        kept: { formerNames: kept.formerNames, declaredOn: kept.declaredOn, validUntil: kept.declarationValidUntil },
      },
    });
    const organisations = await tellActing(ctx, actId, kept, {
      title: `${other.name}已并入${kept.name}`,
      came: `贵单位的登记并入${kept.name}（${kept.creditCode}）。账号不变，从现在起看到和办理的都是并户后的单位；撤销并户后恢复原样。认为有误的，告诉所在地卫生健康部门。`,
      own: (names) => `${names}的账号从现在起也可以办理本单位的事项。认为有误的，告诉所在地卫生健康部门。`,
    });
    await noteAudit(ctx, "employer.merge", actId, keptId, reason, { otherId, otherCode: other.creditCode, moved, organisations });
    // Records sent for the merged code were waiting for an employer that is known now.
    if (kept.state !== "to-verify")
      await publish(ctx.tx, EmployerConfirmed, {
        employers: [{ employerId: keptId, creditCode: other.creditCode, areaCode: kept.areaCode }],
        on: ctx.clock.today(),
      });
    await told(ctx, [keptId, otherId]);
    return { actId, moved };
  });

const named = (kept: EmployerRow, other: EmployerRow) => ({
  areaCode: kept.areaCode,
  keptId: kept.employerId,
  otherId: other.employerId,
  keptName: kept.name,
  otherName: other.name,
  otherCode: other.creditCode,
});
const by = (ctx: Ctx) => ({ accountId: ctx.actor.accountId, actorName: ctx.actor.name, on: ctx.clock.today() });
const noteAudit = (ctx: Ctx, action: string, actId: string, employerId: string, reason: string, details: Record<string, unknown>) =>
  audit(ctx, { action, subjectKind: "identity-act", subjectId: actId, employerId, reason: reason.trim(), details });

/** Kinds of records that may be chosen at a split: the column that names them, and where they must belong to the employer. */
export const splitKinds = {
  sites: { label: "作业场所", column: "site_id", table: "registry.site", whole: true },
  posts: { label: "岗位", column: "post_id", table: "registry.post", whole: false },
  traces: { label: "来源", column: "trace_id", table: "registry.employer_trace", whole: true },
  reports: { label: "检测报告", column: "report_id", table: "exposure.report", whole: true },
  cards: { label: "个案卡", column: "card_id", table: "health.exam_card", whole: true },
  cases: { label: "事项", column: "case_id", table: "cases.case_file", whole: true },
  workers: { label: "劳动者", column: "worker_id", table: "registry.employment", whole: false },
} as const;
export type SplitKind = keyof typeof splitKinds;

/**
 * Splits an employer: a new one under its own code, to be verified, gets the chosen records. A report, a card or a case goes with
 * everything that hangs on it; a post goes when all its results do.
 *
 * @throws Refusal RG-1001 … RG-1007, RG-1506 nothing chosen, RG-1507 not its records, RG-1508 a post other reports still need
 */
export const splitEmployer = (
  tools: IdentityTools,
  employerId: string,
  request: SplitRequest,
): Promise<{ actId: string; employerId: string; moved: number }> =>
  onSeen(tools, [employerId], async (ctx) => {
    if (request.reason.trim() === "") throw errors.reasonMissing({}, "reason");
    const creditCode = normaliseCreditCode(request.creditCode);
    const problem = creditCodeProblem(creditCode);
    if (problem) throw errors.creditCodeForm({ creditCode, problem }, "creditCode");
    await checkArea(ctx, request.areaCode);
    const kinds = Object.keys(splitKinds) as SplitKind[];
    if (kinds.every((kind) => request.take[kind].length === 0)) throw errors.splitNothing({}, "take");
    await lockEmployers(ctx.tx, [employerId]);
    const kept = await need(ctx, employerId);
    for (const kind of kinds) {
      const { table, column, label } = splitKinds[kind];
      const wanted = [...new Set(request.take[kind])];
      const count = wanted.length - (await countOwned(ctx.tx, table, column, employerId, wanted));
      if (count > 0) throw errors.splitForeign({ label, count }, `take.${kind}`);
    }
    const [shared] = await sharedPosts(ctx.tx, employerId, request.take.posts, request.take.reports);
    if (shared) throw errors.splitPostShared({ name: shared.name }, "take.posts");
    const [entered] = await nameEmployers(ctx, "split", [
      {
        creditCode,
        name: request.name,
        areaCode: request.areaCode,
        address: request.address,
        industryCode: kept.industryCode,
        summary: `由“${kept.name}”分出`,
        details: { reason: request.reason.trim(), from: employerId },
        on: ctx.clock.today(),
      },
    ]);
    if (entered?.outcome !== "named") throw errors.alreadyRegistered({ creditCode, name: request.name }, "creditCode");
    const other = await need(ctx, entered.employerId);
    const actId = newId();
    const move = { actId, from: employerId, into: other.employerId, name: kept.name };
    let moved = 0;
    for (const kind of kinds) {
      const { table, column, whole } = splitKinds[kind];
      // A post's results stay with their reports; a worker's cards are chosen for themselves.
      const only = whole ? undefined : table;
      moved += await moveChosen(ctx.tx, move, column, request.take[kind], only);
      if (kind === "posts") moved += await moveChosen(ctx.tx, move, column, request.take[kind], "registry.post_agent");
    }
    await insertAct(ctx.tx, { ...named(kept, other), ...by(ctx), actId, kind: "split", reason: request.reason.trim(), moved });
    await noteAudit(ctx, "employer.split", actId, employerId, request.reason, { otherId: other.employerId, creditCode, moved });
    await told(ctx, [employerId, other.employerId]);
    return { actId, employerId: other.employerId, moved };
  });

/**
 * Takes back a merge or a split. After a merge the set-aside employer stands again with exactly the records that had gone; what
 * came since stays with the one that was kept. After a split everything of the new employer, also what came since, goes home.
 *
 * @throws Refusal RG-1503 unknown, RG-1504 already taken back, RG-1505 while a later act stands, RG-1007 no reason
 */
export const undoIdentityAct = async (tools: IdentityTools, actId: string, reason: string): Promise<{ actId: string }> => {
  const seen = await withActor(tools.db, tools.clock, tools.actor, (ctx) => actById(ctx.tx, actId));
  if (!seen) throw errors.identityNotFound();
  // An employer of this act may itself be merged by now: say which act comes off first, not that it is unknown.
  if (!seen.undone) await tools.db.asWorker((tx) => mustBeLast(tx, seen));
  return onSeen(tools, seen.kind === "merge" || seen.undone ? [] : [seen.keptId, seen.otherId], async (ctx) => {
    if (reason.trim() === "") throw errors.reasonMissing({}, "reason");
    await lockEmployers(ctx.tx, [seen.keptId, seen.otherId]);
    const act = await actById(ctx.tx, actId);
    if (!act || act.undone) throw errors.identityUndone();
    await mustBeLast(ctx.tx, act);
    const kept = await need(ctx, act.keptId);
    const otherArea = (act.setAside?.employer as { area_code?: string } | undefined)?.area_code ?? kept.areaCode;
    for (const areaCode of [kept.areaCode, otherArea])
      if (ctx.actor.via !== "system" && !coversArea(ctx.actor, areaCode)) throw errors.areaOutsideScope({ areaName: kept.name });
    const undoId = newId();
    if (act.kind === "merge")
      await tellActing(ctx, actId, kept, {
        key: undoId,
        title: `${act.otherName}并入${kept.name}已撤销`,
        came: `贵单位的登记恢复为${act.otherName}（${act.otherCode}），账号不变，从现在起看到和办理的是原来的单位。`,
        own: (names) => `${names}的账号从现在起不再办理本单位的事项。`,
      });
    const undone = act.kind === "merge" ? await undoMerge(ctx, act, kept) : await undoSplit(ctx, act, kept, undoId);
    await insertAct(ctx.tx, {
      areaCode: kept.areaCode,
      keptId: act.keptId,
      otherId: act.otherId,
      keptName: kept.name,
      otherName: act.otherName,
      otherCode: act.otherCode,
      ...by(ctx),
      actId: undoId,
      kind: "undo",
      undoes: actId,
      reason: reason.trim(),
      ...undone,
    });
    await noteAudit(ctx, `employer.undo-${act.kind}`, undoId, act.keptId, reason, { undoes: actId, otherId: act.otherId });
    await told(ctx, [act.keptId, act.otherId]);
    return { actId: undoId };
  });
};

type Act = NonNullable<Awaited<ReturnType<typeof actById>>>;

const mustBeLast = async (tx: Tx, act: Act): Promise<void> => {
  const last = await lastActOn(tx, act);
  if (last && last.actId !== act.actId) throw errors.identityLater({ name: last.keptName });
};

const undoMerge = async (ctx: Ctx, act: Act, kept: EmployerRow): Promise<{ moved: number }> => {
  const before = act.setAside!;
  await bringBack(ctx.tx, before);
  await moveBack(ctx.tx, act.actId, act.keptId, act.otherId);
  await dropAlias(ctx.tx, act.otherId);
  const was = before.kept as { formerNames: string[]; declaredOn: string | null; validUntil: string | null };
  const other = await need(ctx, act.otherId);
  const gained = new Set([other.name, ...other.formerNames].filter((name) => !was.formerNames.includes(name)));
  await setFormerNames(
    ctx,
    kept,
    kept.formerNames.filter((name) => !gained.has(name)),
    `撤销并户：${other.name}（${other.creditCode}）`,
  );
  // Days that came with the merged declarations go with them; a declaration accepted since keeps its own.
  if (kept.declaredOn !== was.declaredOn && kept.declaredOn === other.declaredOn)
    await setDeclarationDays(ctx.tx, kept.employerId, was.declaredOn, was.validUntil);
  return { moved: 0 };
};

const undoSplit = async (ctx: Ctx, act: Act, kept: EmployerRow, undoId: string): Promise<{ moved: number; setAside: object }> => {
  await moveBack(ctx.tx, act.actId, act.otherId, act.keptId);
  const moved = await moveEverything(ctx.tx, { actId: undoId, from: act.otherId, into: act.keptId, name: act.otherName });
  await tellActing(ctx, undoId, kept, {
    title: `${act.otherName}从${kept.name}分出已撤销`,
    came: `贵单位的登记并回${kept.name}（${kept.creditCode}）。账号不变，从现在起看到和办理的是${kept.name}。`,
    own: (names) => `${names}的账号从现在起也可以办理本单位的事项。`,
  });
  const rows = await setAside(ctx.tx, act.otherId);
  const version = await updateEmployerFields(ctx.tx, kept.employerId, { name: kept.name });
  await writeVersion(ctx, kept, version, {}, `撤销分户：${act.otherName}（${act.otherCode}）`);
  return { moved, setAside: rows };
};

/**
 * Looks once more for records under employers merged in the last day: intake that had found the employer before the merge may
 * have written after it. What is found goes after the rest and is noted with the same act.
 */
export const sweepMerged = async ({ db, clock }: Omit<IdentityTools, "actor">): Promise<number> => {
  const since = new Date(clock.now().getTime() - 86_400_000);
  const acts = await db.asWorker((tx) => mergedSince(tx, since));
  let moved = 0;
  for (const act of acts)
    moved += await db.asWorker(async (tx) => {
      await lockEmployers(tx, [act.into]);
      if (!(await employerById(tx, act.into))) return 0;
      const n = await moveEverything(tx, act);
      if (n > 0) await markEmployers(tx, [act.into, act.from]);
      return n;
    });
  return moved;
};
