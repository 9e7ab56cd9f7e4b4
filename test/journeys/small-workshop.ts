import { newId } from "#kernel";
import { createAccounts, createOrganisations } from "#access";
import type { ExamCard } from "#health";
import { registerEmployer } from "#registry";
import { demoPassword } from "../../tools/region/index.ts";
import { buildCreditCode, buildWorkerIdentity } from "../../tools/region/seeded.ts";
import { cardOf, upload, xml } from "./cards.ts";
import { noise, sendReport } from "./noise-post.ts";
import type { Person, TownHall } from "./town-hall.ts";

// A workshop of twelve with a report of noise at two posts and nine exam cards, for the journey over HTTP and the one on a phone.
export const workshop = { creditCode: buildCreditCode(920_001, "330499"), name: "青石镇小微五金加工坊", username: "xiaowei" };
const area = "330499101000";
const clinic = "330499902";

/** Registers the workshop with its manager's account; it has hazards and has not declared. */
export const foundWorkshop = (hall: TownHall): Promise<string> =>
  hall.world.asSystem(async (ctx) => {
    const { employerId } = await registerEmployer(ctx, {
      creditCode: workshop.creditCode,
      name: workshop.name,
      areaCode: area,
      workplaceAddress: "青石镇工业路 8 号",
      registeredAddress: "青石镇工业路 8 号",
      industryCode: "3399",
      sizeCode: "04",
      economicType: "171",
      legalRepresentative: "孙大成",
      contactName: "孙小微",
      contactPhone: "13857300012",
      workersTotal: 12,
      hazardClass: "general",
      hazardConfirmed: true,
    } as Parameters<typeof registerEmployer>[1]);
    const organisationId = newId();
    await createOrganisations(ctx, [{ organisationId, kind: "employer", name: workshop.name, areaCode: area, employerId }]);
    await createAccounts(ctx, [
      {
        username: workshop.username,
        displayName: "孙小微",
        roles: ["employer-manager"],
        organisationId,
        password: demoPassword,
        mustChangePassword: false,
      },
    ]);
    return employerId;
  });

/** The laboratory's report: noise at 冲压 82.1 and at 打磨 84.4 dB(A). */
export const reportOfWorkshop = (laboratory: Person, on: string): Promise<unknown> =>
  sendReport(laboratory, "JC-XW-01", on, workshop.creditCode, "periodic", [noise("冲压", "82.1"), noise("打磨", "84.4")]);

/** Cards of so many workers examined in service for noise. */
export const examsOfWorkshop = async (hall: TownHall, clinicWriter: Person, on: string, persons: number): Promise<number> => {
  const cards = Array.from({ length: persons }, (_, n) => {
    const card = cardOf(1, buildWorkerIdentity(8_300_000 + n), {
      cardCode: `${clinic}${on.replace(/-/g, "")}${n}`,
      examOn: on as ExamCard["examOn"],
      institutionCode: clinic,
      agents: ["3008"],
      conclusions: [{ agent: "3008", conclusion: "normal" } as ExamCard["conclusions"][number]],
    });
    return { ...card, employer: { ...card.employer, creditCode: workshop.creditCode, name: workshop.name } };
  });
  return (await upload(hall, clinicWriter, xml(cards), "workshop.xml")).accepted;
};
