import { addDays, clockAt, type Clock, type Day } from "#kernel";
import { createAccounts, createOrganisations, systemActor, type Ctx, type Role } from "#access";
import { receiveDoses, receiveRadiationWorkers, type RadiationAnswer, type RadiationSource } from "#exposure";
import type { Database } from "#platform";
import { importEmployers, registerInstitution, type EmployerLine } from "#registry";
import { accountOf, demoPassword, organisationIdOf } from "./people.ts";
import { buildCreditCode, buildWorkerIdentity, seeded } from "./seeded.ts";

const county = "330499000000";
const laboratory = organisationIdOf("dosimetry");
/** Who reports the doses of the region. */
export const dosimetryAccount = { username: "zhouning", name: "周宁", organisation: "dosimetry", role: "laboratory-reporter" as Role };
const laboratoryName = "临江放射卫生技术服务有限公司";

type Team = { creditCode: string; size: number; category: string; site: string; seed: number; kind?: "medical" };
/** Non-medical radiation workers of the base set, 40 in all: industrial radiography, gauges and an irradiation plant. */
const teams: readonly Team[] = [
  { creditCode: buildCreditCode(139), size: 14, category: "3B", site: "探伤室", seed: 7_300_000 },
  { creditCode: buildCreditCode(82), size: 12, category: "3B", site: "探伤室", seed: 7_301_000 },
  { creditCode: buildCreditCode(83), size: 9, category: "3G", site: "X 射线检测线", seed: 7_302_000 },
  { creditCode: buildCreditCode(1), size: 5, category: "3B", site: "铸件探伤间", seed: 7_303_000 },
];
const hospital: Team = { creditCode: buildCreditCode(9_101), size: 10, category: "2A", site: "放射科", seed: 7_304_000, kind: "medical" };
const petHospital: Team = { creditCode: buildCreditCode(9_102), size: 3, category: "5B", site: "X 射线室", seed: 7_305_000 };

export const personOf = (team: { seed: number }, n: number) => {
  const { idNumber, name } = buildWorkerIdentity(team.seed + n * 7);
  return { idNumber, name };
};
export { petHospital };

const line = (
  lineNo: number,
  creditCode: string,
  name: string,
  area: string,
  industryCode: string,
  workersTotal: number,
): EmployerLine => ({
  lineNo,
  place: `第 ${lineNo} 行`,
  creditCode,
  name,
  area,
  workplaceAddress: "人民路 18 号",
  industryCode,
  sizeCode: "03",
  legalRepresentative: "沈建平",
  contactName: "放射防护负责人",
  contactPhone: "0573-89000018",
  workersTotal,
  workersExposed: null,
  hazardClass: "general",
  hazardConfirmed: true,
});

const source: RadiationSource = {
  kind: "file",
  sender: { organisationId: organisationIdOf("commission"), organisationKind: "commission", areaCode: county },
};
const reporter: RadiationSource = {
  kind: "file",
  sender: { organisationId: laboratory, organisationKind: "laboratory", areaCode: county },
};
const accepted = (answers: readonly RadiationAnswer[]): void => {
  const refused = answers.find((a) => a.outcome === "refused");
  if (refused) throw new Error(`demonstration radiation, ${refused.place}: ${refused.code} ${refused.sentence}`);
};

const cycle = 30;
/** Wearing periods of thirty days from a first day on, as far as they have ended by a day. */
export const periods = (from: Day, to: Day): { from: Day; to: Day }[] => {
  const all: { from: Day; to: Day }[] = [];
  for (let start = from; addDays(start, cycle - 1) <= to; start = addDays(start, cycle))
    all.push({ from: start, to: addDays(start, cycle - 1) });
  return all;
};
/** First day of the wearing periods of the base set: thirteen whole periods have ended a few days before today. */
export const wornSince = (today: Day): Day => addDays(today, -5 - 13 * cycle);

type Person = { team: Team; n: number };
const doseOf = ({ team, n }: Person, period: { from: Day; to: Day }, seed: number): Record<string, unknown> => {
  const random = seeded(seed);
  // One radiographer of the first team came too near once: above the level of a period.
  const near = team === teams[0] && n === 3 && seed % 13 === 9;
  return {
    creditCode: team.creditCode,
    ...personOf(team, n),
    badgeNo: `${team.category}-${String(team.seed / 1000).slice(-2)}${String(n).padStart(2, "0")}`,
    periodFrom: period.from,
    periodTo: period.to,
    reportedOn: addDays(period.to, 4),
    reportNo: `GJ-${period.to.slice(2, 4)}${period.to.slice(5, 7)}`,
    hp10: near ? "0.62" : random() < 0.6 ? "<0.04" : (0.04 + random() * 0.18).toFixed(2),
  };
};

const peopleOf = (team: Team): Person[] => Array.from({ length: team.size }, (_, n) => ({ team, n }));
/** The 40 of the base set, and those of the hospital. */
const nonMedical = teams.flatMap(peopleOf);
const medical = peopleOf(hospital);
/** Three of the first two teams each miss one of the last periods, `back` periods ago; the last of the first team has no badge. */
const missed = ({ team, n }: Person, back: number): boolean =>
  (team === teams[0] && (n === 13 || (n === 5 && back === 1) || (n === 6 && back === 2))) || (team === teams[1] && n === 2 && back === 1);
/** Doses of a period of those 36 whose every period is on record. */
export const steadyDoses = (period: { from: Day; to: Day }): Record<string, unknown>[] =>
  nonMedical.filter((p) => ![1, 2].some((back) => missed(p, back))).map((p, i) => doseOf(p, period, i));

/**
 * Radiation workers of the region: 40 outside medicine, of whom 36 have a record for every period, and the ten of the county hospital;
 * thirteen months of doses through the entrances everybody uses. With `petHospital` also 爱宠医院, three workers without badges.
 */
export const loadRadiation = async (db: Database, clock: Clock, options: { petHospital?: boolean } = {}): Promise<void> => {
  const today = clock.today();
  const since = wornSince(today);
  const at = (on: Day): Clock => clockAt(on);
  const as = <T>(on: Day, fn: (ctx: Ctx) => Promise<T>): Promise<T> => db.asWorker((tx) => fn({ tx, clock: at(on), actor: systemActor }));
  await as(addDays(since, -1), async (ctx) => {
    await registerInstitution(ctx, {
      institutionId: laboratory,
      kind: "laboratory",
      code: "330499904",
      name: laboratoryName,
      creditCode: buildCreditCode(9005),
      areaCode: county,
      licenceNo: "（浙）放卫技字（2021）第 004 号",
      validFrom: "2021-03-01" as Day,
      validTo: "2031-02-28" as Day,
      contactPhone: "0573-89000004",
      categories: ["radiation"],
    });
    await createOrganisations(ctx, [{ organisationId: laboratory, kind: "laboratory", name: laboratoryName, areaCode: county }]);
    await createAccounts(ctx, [accountOf(dosimetryAccount, demoPassword)]);
    await importEmployers(ctx, [line(1, hospital.creditCode, "临江县人民医院", "沙湾街道", "8411", 640)], "底数库导入");
    if (options.petHospital)
      await importEmployers(ctx, [line(2, petHospital.creditCode, "爱宠医院", "沙湾街道", "8222", 6)], "农业农村名单");
    const entries = [...teams, hospital].flatMap((team) =>
      Array.from({ length: team.size }, (_, n) => ({
        creditCode: team.creditCode,
        ...personOf(team, n),
        category: team.category,
        site: team.site,
        ...(team.kind ? { kind: team.kind } : {}),
        workFrom: addDays(since, -400 + n * 11),
        // The last of the first team works without a badge.
        ...(team === teams[0] && n === team.size - 1 ? {} : { badgeFrom: since }),
        trainedOn: addDays(since, -40 + n),
      })),
    );
    accepted(await receiveRadiationWorkers(ctx, entries, source));
  });
  const all = periods(since, today);
  for (const [k, period] of all.entries()) {
    const worn = [...nonMedical, ...medical].filter((p) => !missed(p, all.length - 1 - k));
    await as(addDays(period.to, 5), async (ctx) => {
      accepted(await receiveDoses(ctx, worn.map((p, i) => doseOf(p, period, k * 100 + i)), reporter)); // prettier-ignore
    });
  }
  // Three of four were trained again this year.
  await as(addDays(today, -120), async (ctx) => {
    const again = [...nonMedical, ...medical].filter(({ n }) => n % 4 !== 3);
    const entries = again.map(({ team, n }) => ({
      creditCode: team.creditCode,
      ...personOf(team, n),
      trainedOn: addDays(today, -125 - n),
    }));
    accepted(await receiveRadiationWorkers(ctx, entries, source));
  });
  if (options.petHospital)
    await as(addDays(today, -20), async (ctx) => {
      const entries = [0, 1, 2].map((n) => ({
        creditCode: petHospital.creditCode,
        ...personOf(petHospital, n),
        category: "5B",
        site: petHospital.site,
        workFrom: addDays(today, -200 + n),
      }));
      accepted(await receiveRadiationWorkers(ctx, entries, source));
    });
};
