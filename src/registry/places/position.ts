import { z } from "zod";
import { newId } from "#kernel";
import { areaRange, audit, coversArea, route, type Ctx, type Route } from "#access";
import { errors } from "../errors.ts";
import { IdText } from "../schema.ts";
import { employerById, insertTraces } from "../store/employers.ts";
import { kilometres } from "../verification/rules.ts";
import { doubtOf, positionProblem } from "./rules.ts";
import { PositionInput, Surroundings } from "./schema.ts";
import { insertSite, positionedNear, setPosition, sitesOf } from "./store.ts";

const shown = 40;
const townOf = (areaCode: string): { from: string; to: string } => areaRange(`${areaCode.slice(0, 9)}000`);
const tenth = (n: number): number => Math.round(n * 10) / 10;

/**
 * The places of an employer with their positions, and the other employers of its town that stand nearest, as far as the reader sees them.
 * @throws Refusal RG-1001
 */
export const surroundingsOf = async (ctx: Ctx, employerId: string): Promise<z.output<typeof Surroundings>> => {
  const employer = await employerById(ctx.tx, employerId);
  if (!employer) throw errors.employerNotFound();
  const sites = await sitesOf(ctx.tx, employerId);
  const first = sites.find((s) => s.longitude !== null && s.latitude !== null);
  const at = first && { longitude: first.longitude!, latitude: first.latitude! };
  const others = at ? await positionedNear(ctx.tx, employerId, townOf(employer.areaCode), at, shown) : [];
  return {
    sites: sites.map((s) => {
      const point = s.longitude === null || s.latitude === null ? undefined : { longitude: s.longitude, latitude: s.latitude };
      const ways = point ? others.map((o) => kilometres(point, o)) : [];
      const nearest = ways.length > 0 ? tenth(Math.min(...ways)) : null;
      return { ...s, nearest, doubt: point ? doubtOf(nearest, ways.length) : "" };
    }),
    neighbours: at ? others.map((o) => ({ ...o, kilometres: tenth(kilometres(at, o)) })) : [],
  };
};

/**
 * Sets where a place of an employer stands; the first place is made when there is none.
 * @throws Refusal RG-1001, RG-1703, RG-1704 degrees the wrong way round, RG-1705
 */
export const placeEmployer = async (ctx: Ctx, employerId: string, input: z.output<typeof PositionInput>): Promise<{ siteId: string }> => {
  const employer = await employerById(ctx.tx, employerId, true);
  const own = ctx.actor.kind === "employer" && ctx.actor.employerId === employerId;
  if (!employer || !(own || ctx.actor.via === "system" || coversArea(ctx.actor, employer.areaCode))) throw errors.employerNotFound();
  const { longitude, latitude } = input;
  const problem = positionProblem(longitude, latitude);
  if (problem === "swapped") throw errors.positionSwapped({ longitude, latitude }, "longitude");
  if (problem === "outside") throw errors.positionOutside({ longitude, latitude }, "longitude");
  const sites = await sitesOf(ctx.tx, employerId);
  let siteId = input.siteId ?? sites[0]?.siteId;
  if (siteId === undefined) {
    siteId = newId();
    await insertSite(ctx.tx, { employerId, siteId, areaCode: employer.areaCode, name: "主要作业场所", address: employer.workplaceAddress });
  }
  const on = ctx.clock.today();
  const set = { longitude, latitude, datum: input.datum, how: input.how, on, by: ctx.actor.name };
  if (!(await setPosition(ctx.tx, employerId, siteId, set))) throw errors.siteNotFound({}, "siteId");
  const before = sites.find((s) => s.siteId === siteId);
  await insertTraces(ctx.tx, [
    {
      employerId,
      traceId: newId(),
      areaCode: employer.areaCode,
      source: "position",
      summary: `标注作业场所位置：东经 ${longitude}，北纬 ${latitude}`,
      details: { siteId, ...set, before: before?.longitude === null ? null : [before?.longitude, before?.latitude] },
      businessDay: on,
    },
  ]);
  await audit(ctx, { action: "employer.place", subjectKind: "employer", subjectId: employerId, employerId, details: { siteId, ...set } });
  return { siteId };
};

const params = z.object({ employerId: IdText });
export const positionRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/employers/:employerId/surroundings",
    summary: "作业场所的位置和同镇邻近单位",
    may: "employer.read",
    params,
    response: Surroundings,
    run: (ctx, { params: { employerId } }) => surroundingsOf(ctx, employerId),
  }),
  route({
    method: "PUT",
    path: "/api/v1/employers/:employerId/position",
    summary: "标注作业场所的位置",
    may: "employer.edit",
    params,
    body: PositionInput,
    response: z.object({ siteId: z.string() }),
    run: (ctx, { params: { employerId }, body }) => placeEmployer(ctx, employerId, body),
  }),
];
