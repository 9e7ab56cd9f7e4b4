import { z } from "zod";
import { areaRange, route, type Route } from "#access";
import { InstitutionInput, LicenceInput, registerInstitution, renewInstitutionLicence } from "../commands/institutions.ts";
import { AreaCode, AreasView, IdText, InstitutionList, InstitutionView } from "../contract.ts";
import { areaPath, childrenOf, searchAreas } from "../queries/areas.ts";
import { InstitutionsQuery, listInstitutions, readInstitution } from "../queries/institutions.ts";
import { areaChangeRoutes } from "../areas/routes.ts";
import { archiveRoutes } from "../archive/routes.ts";
import { baseRoutes } from "../base/routes.ts";
import { contractRoutes } from "../contracts/routes.ts";
import { tagRoutes } from "../tags/routes.ts";
import { matchingRoutes } from "../matching/index.ts";
import { positionRoutes } from "../places/position.ts";
import { gridRoutes } from "../grid/routes.ts";
import { placeRoutes } from "../places/routes.ts";
import { staffRoutes } from "../staff/routes.ts";
import { bulletinRoutes } from "../bulletins/routes.ts";
import { returnRoutes } from "../returns/routes.ts";
import { screeningRoutes } from "../screening/routes.ts";
import { verificationRoutes } from "../verification/index.ts";
import { employerRoutes } from "./employers.ts";

const params = z.object({ institutionId: IdText });

const areaRoutes = [
  route({
    method: "GET",
    path: "/api/v1/areas",
    summary: "行政区划：下级，或按名称查找",
    may: "signed-in",
    query: z.object({ parent: AreaCode.optional(), search: z.string().max(40).optional(), within: AreaCode.optional() }),
    response: AreasView,
    run: async (ctx, { query }) => {
      const today = ctx.clock.today();
      if (query.search?.trim())
        return {
          items: await searchAreas(ctx.tx, query.search, query.within ? areaRange(query.within) : areaRange(ctx.actor.areaCode), today),
        };
      return { items: await childrenOf(ctx.tx, query.parent ?? ctx.actor.areaCode, today) };
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/areas/:areaCode/path",
    summary: "一个行政区划和它的各级上级",
    may: "signed-in",
    params: z.object({ areaCode: AreaCode }),
    response: AreasView,
    run: async (ctx, { params: { areaCode } }) => ({ items: await areaPath(ctx.tx, areaCode) }),
  }),
];

const institutionRoutes = [
  route({
    method: "GET",
    path: "/api/v1/institutions",
    summary: "技术服务机构名录",
    may: "institution.read",
    query: InstitutionsQuery,
    response: InstitutionList,
    run: (ctx, { query }) => listInstitutions(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/institutions/mine",
    summary: "本机构的资质",
    may: "institution.read",
    response: InstitutionView,
    run: (ctx) => readInstitution(ctx, ctx.actor.organisationId),
  }),
  route({
    method: "GET",
    path: "/api/v1/institutions/:institutionId",
    summary: "一家机构的资质和类别",
    may: "institution.read",
    params,
    response: InstitutionView,
    run: (ctx, { params: { institutionId } }) => readInstitution(ctx, institutionId),
  }),
  route({
    method: "POST",
    path: "/api/v1/institutions",
    summary: "登记机构",
    may: "institution.edit",
    status: 201,
    body: InstitutionInput,
    response: z.object({ institutionId: z.string() }),
    run: (ctx, { body }) => registerInstitution(ctx, body),
  }),
  route({
    method: "PUT",
    path: "/api/v1/institutions/:institutionId/licence",
    summary: "登记续期或变更的资质",
    may: "institution.edit",
    params,
    body: LicenceInput,
    status: 204,
    run: (ctx, { params: { institutionId }, body }) => renewInstitutionLicence(ctx, institutionId, body),
  }),
];

/** Every endpoint of the registry. */
export const registryRoutes: readonly Route[] = [
  ...employerRoutes,
  ...areaRoutes,
  ...areaChangeRoutes,
  ...institutionRoutes,
  ...matchingRoutes,
  ...verificationRoutes,
  ...screeningRoutes,
  ...gridRoutes,
  ...staffRoutes,
  ...placeRoutes,
  ...positionRoutes,
  ...archiveRoutes,
  ...baseRoutes,
  ...tagRoutes,
  ...contractRoutes,
  ...returnRoutes,
  ...bulletinRoutes,
];
