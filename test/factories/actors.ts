import type { Actor, OrganisationKind, Role } from "#access";
import { newId } from "#kernel";

/** Areas of the demonstration county and of a real neighbour. */
export const countyCode = "330499000000";
export const towns = {
  青石镇: "330499101000",
  白塔镇: "330499102000",
  云溪镇: "330499103000",
  沙湾街道: "330499001000",
  石桥镇: "330499104000",
  河口镇: "330499105000",
} as const;
export const neighbourCounty = "330421000000";

const firstRole: Record<OrganisationKind, Role> = {
  commission: "commission-officer",
  cdc: "cdc-officer",
  inspection: "inspector",
  township: "township-officer",
  laboratory: "laboratory-reporter",
  "exam-institution": "exam-reporter",
  "diagnosis-institution": "diagnosis-officer",
  employer: "employer-manager",
  worker: "worker",
  platform: "platform-admin",
};

/** An actor of a kind that acts for an area; not stored anywhere. */
export const buildActor = (kind: OrganisationKind, areaCode: string = countyCode, rest: Partial<Actor> = {}): Actor => ({
  accountId: newId(),
  name: "测试人员",
  organisationId: newId(),
  organisationName: "测试机构",
  kind,
  roles: [firstRole[kind]],
  areaCode,
  via: "session",
  ...rest,
});
