import { Readable } from "node:stream";
import type { Day } from "#kernel";
import { createOrganisations, type Actor } from "#access";
import { submitBytes, takeSubmission, writeCardsXml, type Receipt } from "#exchange";
import type { ExamCard } from "#health";
import { loadAreas, registerEmployer, registerInstitution, type InstitutionCategory } from "#registry";
import type { TestWorld } from "#test";
import { countyAreas } from "../../tools/region/county.ts";
import { buildActor, buildEmployer, buildInstitution, buildWorkerIdentity, towns } from "../factories/index.ts";

export type Intake = {
  clinic: Actor;
  institutionCode: string;
  employers: { employerId: string; creditCode: string; name: string; areaCode: string }[];
};

/** A county with a filed clinic and some registered employers. */
export const intakeWorld = async (
  world: TestWorld,
  options: { employers?: number; categories?: InstitutionCategory[]; code?: string; validFrom?: Day } = {},
): Promise<Intake> => {
  await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
  const institution = buildInstitution(1, "exam-institution", {
    code: options.code ?? "330499001",
    categories: options.categories ?? ["dust", "chemical", "physical", "radiation"],
    validFrom: options.validFrom ?? ("2022-01-01" as Day),
    validTo: null,
  });
  const { institutionId } = await world.asSystem((ctx) => registerInstitution(ctx, institution));
  await world.asSystem((ctx) =>
    createOrganisations(ctx, [
      { organisationId: institutionId, kind: "exam-institution", name: institution.name, areaCode: institution.areaCode },
    ]),
  );
  const clinic = buildActor("exam-institution", institution.areaCode, {
    organisationId: institutionId,
    organisationName: institution.name,
  });
  const townCodes = Object.values(towns);
  const employers: Intake["employers"] = [];
  for (let i = 0; i < (options.employers ?? 3); i++) {
    const input = buildEmployer(1000 + i, { areaCode: townCodes[i % townCodes.length]! });
    const { employerId } = await world.asSystem((ctx) => registerEmployer(ctx, input));
    employers.push({ employerId, creditCode: input.creditCode, name: input.name, areaCode: input.areaCode });
  }
  return { clinic, institutionCode: institution.code, employers };
};

/** A sound card in service, noise and welding fume, nothing found; `seed` decides person and values. */
export const soundCard = (intake: Intake, seed: number, rest: Partial<ExamCard> = {}): ExamCard => {
  const employer = intake.employers[seed % intake.employers.length]!;
  const person = buildWorkerIdentity(seed);
  return {
    cardCode: `${intake.institutionCode}20250408${String(seed).padStart(6, "0")}`,
    operate: "add",
    edition: "national-xml-2021",
    institutionCode: intake.institutionCode,
    institutionName: "临江职业健康体检中心",
    employer: {
      creditCode: employer.creditCode,
      name: employer.name,
      areaCode: employer.areaCode.slice(0, 9),
      address: "工业路 1 号",
      industryCode: "3391",
      economicType: "150",
      sizeCode: "03",
      contactName: "赵工",
      contactPhone: "13800000000",
    },
    worker: {
      idKind: person.idKind,
      idNumber: person.idNumber,
      name: person.name,
      sex: person.sex,
      birthOn: person.birthOn,
      phone: person.phone,
    },
    phase: "during",
    examOn: "2025-04-08",
    issuedOn: "2025-04-15",
    reportedOn: "2025-04-16",
    recheck: false,
    workType: "39-232",
    workTypeName: "",
    monitoring: "01",
    exposedFrom: "2019-06-01",
    exposedMonths: 70,
    agents: ["3008", "1006"],
    agentOther: "",
    contactAgents: ["3008", "1006"],
    contactAgentOther: "",
    conclusions: [
      { agent: "3008", conclusion: "normal" },
      { agent: "1006", conclusion: "normal" },
    ],
    items: [
      ["3040300", 1, "20", "dB", "", "25", 0],
      ["3041000", 1, String(15 + (seed % 10)), "dB", "", "25", 0],
    ],
    remark: "",
    unread: [],
    ...rest,
  };
};

export const xmlOf = (
  intake: Intake,
  cards: readonly ExamCard[],
  edition: "2020" | "2021" = "2021",
  operate: ExamCard["operate"] = "add",
): Buffer => Buffer.from([...writeCardsXml(cards, { edition, institutionCode: intake.institutionCode, operate })].join(""));

/** Submits bytes as an actor and reads them to the end. */
export const submitAndTake = async (world: TestWorld, actor: Actor, bytes: Buffer, name = "cards.xml", kind?: string): Promise<Receipt> => {
  const receipt = await submitBytes({ db: world.db, clock: world.clock, actor }, { bytes: Readable.from([bytes]), name, kind });
  await takeSubmission({ db: world.db, clock: world.clock, log: world.log }, receipt.submissionId);
  return receipt;
};
