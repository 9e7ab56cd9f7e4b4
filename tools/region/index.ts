import { addDays, type Clock, type Day } from "#kernel";
import { createAccounts, createOrganisations, lend, systemActor, type Ctx, type Role } from "#access";
import { receiveDeclarations } from "#exposure";
import type { Database } from "#platform";
import {
  bindGrid,
  importEmployers,
  loadAreas,
  patrol,
  registerInstitution,
  resolveEmployers,
  resolvePosts,
  resolveWorkers,
  updateEmployer,
} from "#registry";
import { acceptedOn, baseUnits, setUpClock, setUpOn, type BaseUnit } from "./base.ts";
import { countyAreas } from "./county.ts";
import { declarationOf } from "./declaration.ts";
import {
  accountIdOf,
  accountOf,
  accounts,
  demoPassword,
  institutions,
  moreAccounts,
  organisationIdOf,
  organisationNames,
  organisations,
} from "./people.ts";
import { buildCreditCode, buildWorkerIdentity } from "./seeded.ts";

export { baseTowns, baseUnits } from "./base.ts";
export { countyAreas } from "./county.ts";
export { accounts as demoAccounts, demoPassword, institutions as demoInstitutions, organisationIdOf } from "./people.ts";
export { loadArchive } from "./archive.ts";
export { loadLabour } from "./labour.ts";
export { loadPast } from "./past.ts";
export { dosimetryAccount, loadRadiation } from "./radiation.ts";
export { loadScale, type ScaleOptions } from "./scale.ts";
export { loadBulletin } from "./towns.ts";

export type DemoResult = {
  /** false when the region was there already */
  loaded: boolean;
  password: string;
  accounts: { username: string; name: string; organisation: string; role: Role }[];
};

/** 吴强 of scenario S02: a man born in 1985, at 鑫铸 since May 2019. */
export const wuQiang = { ...buildWorkerIdentity(7_000_001), name: "吴强" };
const people = [{ ...wuQiang, unit: 1, since: "2019-05-06" as Day }];

const employerId = (found: Map<string, { employerId: string }>, serial: number): string => found.get(buildCreditCode(serial))!.employerId;

/** Registry of the base set, set up well before today: employers, posts and agents, the ten remediated firms. */
const loadEmployers = async (ctx: Ctx, units: readonly BaseUnit[]): Promise<Map<string, { employerId: string; areaCode: string }>> => {
  const answers = await importEmployers(
    ctx,
    units.map((u) => u.line),
    "底数库导入",
  );
  const refused = answers.find((answer) => answer.outcome !== "accepted");
  if (refused) throw new Error(`demonstration region, line ${refused.lineNo}: ${refused.code} ${refused.sentence}`);
  const found = await resolveEmployers(
    ctx.tx,
    units.map((u) => u.line.creditCode),
  );
  const since = ctx.clock.today();
  await resolvePosts(
    ctx.tx,
    units.flatMap((u) => {
      const { employerId, areaCode } = found.get(u.line.creditCode)!;
      return u.posts.map((post) => ({
        employerId,
        areaCode,
        name: post.name,
        workshop: post.workshop,
        workers: post.workers,
        agents: post.agents,
        on: since,
      }));
    }),
  );
  for (const u of units.filter((u) => u.remediation))
    await updateEmployer(ctx, found.get(u.line.creditCode)!.employerId, {
      changes: { remediationListed: true },
      reason: "列入超标治理企业名单",
    });
  return found;
};

/** Workers of the base set: the persons the journeys name, and three at each of the first sixty units. */
const loadWorkers = async (
  ctx: Ctx,
  units: readonly BaseUnit[],
  found: Map<string, { employerId: string; areaCode: string }>,
): Promise<string> => {
  const at = (unit: BaseUnit) => {
    const { employerId, areaCode } = found.get(unit.line.creditCode)!;
    return { employerId, areaCode };
  };
  const named = people.map(({ unit, ...person }) => ({ ...person, ...at(units[unit - 1]!), seenOn: ctx.clock.today() }));
  const others = units
    .slice(0, 60)
    .flatMap((unit, i) =>
      [0, 1, 2].map((n) => ({ ...buildWorkerIdentity(7_100_000 + i * 3 + n), ...at(unit), seenOn: ctx.clock.today() })),
    );
  const [wuQiangId] = await resolveWorkers(
    ctx.tx,
    [...named, ...others].map(({ idKind, idNumber, name, sex, birthOn, phone, employerId, areaCode, seenOn, ...rest }) => ({
      idKind,
      idNumber,
      name,
      sex,
      birthOn,
      phone,
      employerId,
      areaCode,
      seenOn,
      ...("since" in rest ? { since: rest.since as Day } : {}),
    })),
  );
  return wuQiangId!;
};

const loadPeople = async (
  ctx: Ctx,
  found: Map<string, { employerId: string; areaCode: string }>,
  workerId: string,
  names: Map<number, string>,
): Promise<void> => {
  const firm = (key: string, serial: number) => ({
    organisationId: organisationIdOf(key),
    kind: "employer" as const,
    name: names.get(serial)!,
    areaCode: found.get(buildCreditCode(serial))!.areaCode,
    employerId: employerId(found, serial),
    creditCode: buildCreditCode(serial),
  });
  await createOrganisations(ctx, [
    ...organisations,
    firm("employer", 1),
    firm("employer-2", 23),
    { organisationId: organisationIdOf("worker"), kind: "worker", name: wuQiang.name, areaCode: "330499101000", workerId },
  ]);
  await createAccounts(
    ctx,
    [...accounts, ...moreAccounts].map((who) => accountOf(who, demoPassword)),
  );
};

/** The grid as it would stand after some weeks, and an officer who lends her post while she is at a course. */
const loadGrid = async (ctx: Ctx, found: Map<string, { employerId: string; areaCode: string }>): Promise<void> => {
  const as = (username: string): Ctx => ({
    ...ctx,
    actor: {
      ...systemActor,
      accountId: accountIdOf(username),
      name: [...accounts, ...moreAccounts].find((a) => a.username === username)!.name,
    },
  });
  const officer = as("zhangmin");
  const bind = (tier: "county" | "township" | "village", username: string, areaCode: string) =>
    bindGrid(officer, { tier, accountId: accountIdOf(username), areaCode, reason: "" });
  await bind("county", "zhangmin", "330499000000");
  await bind("township", "chenxia", "330499101000");
  await bind("township", "yunxi", "330499103000");
  await bind("village", "zhouguilan", "330499101000");
  const first = employerId(found, 1);
  await bindGrid(officer, { tier: "enterprise", name: "赵工", employerIds: [first], reason: "" });
  const today = ctx.clock.today();
  await patrol(as("zhouguilan"), first, { patrolledOn: addDays(today, -20), finding: "problem", says: "打磨工位警示标识脱落" });
  await patrol(as("zhouguilan"), first, { patrolledOn: addDays(today, -6), finding: "corrected", says: "已重新张贴" });
  await lend(
    {
      ...ctx,
      actor: { ...officer.actor, organisationId: organisationIdOf("commission"), areaCode: "330499000000", roles: ["commission-officer"] },
    },
    { toAccountId: accountIdOf("hemei"), roles: ["commission-officer"], from: today, until: addDays(today, 4), reason: "外出培训" },
  );
};

/**
 * Loads the demonstration region: areas of the province with 临江县, base set B0 (200 units, 184 valid declarations), its
 * institutions and everybody who signs in. Days count back from the clock's today. Run again it does nothing.
 */
export const loadDemo = async (db: Database, clock: Clock): Promise<DemoResult> => {
  const today = clock.today();
  const units = baseUnits();
  const names = new Map(units.map((u) => [u.line.lineNo, u.line.name]));
  const loaded = await db.asWorker(async (tx) => {
    const first = units[0]!.line.creditCode;
    if ((await resolveEmployers(tx, [first])).has(first)) return false;
    const then: Ctx = { tx, clock: setUpClock(today), actor: systemActor };
    const now: Ctx = { tx, clock, actor: systemActor };
    await loadAreas(tx, { province: "33", extra: countyAreas });
    for (const institution of institutions) await registerInstitution(then, institution);
    const found = await loadEmployers(then, units);
    const workerId = await loadWorkers(then, units, found);
    await loadPeople(then, found, workerId, names);
    await loadGrid(now, found);
    // An initial declaration a year before, and the annual update in force today.
    const declared = units
      .filter((u) => u.declared)
      .flatMap((u) => {
        const on = acceptedOn(today, u.line.lineNo);
        const first = addDays(on, -365);
        const one = { employerId: found.get(u.line.creditCode)!.employerId, content: declarationOf(u) };
        return [
          { ...one, kind: "initial" as const, accepted: { declaredOn: first, acceptedOn: first } },
          { ...one, kind: "annual" as const, accepted: { declaredOn: on, acceptedOn: on } },
        ];
      })
      .sort((a, b) => (a.accepted.acceptedOn < b.accepted.acceptedOn ? -1 : 1));
    const answers = await receiveDeclarations(now, declared, { kind: "file" });
    const refused = answers.find((answer) => answer.outcome === "refused");
    if (refused) throw new Error(`demonstration declaration ${refused.index}: ${refused.code} ${refused.sentence}`);
    return true;
  });
  return {
    loaded,
    password: demoPassword,
    accounts: accounts.map((who) => ({
      username: who.username,
      name: who.name,
      role: who.role,
      organisation:
        organisationNames.get(organisationIdOf(who.organisation)) ??
        (who.organisation === "worker" ? "劳动者" : names.get(who.organisation === "employer" ? 1 : 23)!),
    })),
  };
};

export { setUpOn };
