import { z } from "zod";
import { readAs, route } from "#access";
import { AreaCode } from "../schema.ts";
import { changeArea } from "./commands.ts";
import { AreaChange, AreaChanged } from "./schema.ts";

const params = z.object({ areaCode: AreaCode });
export const areaChangeRoutes = [
  route({
    method: "POST",
    path: "/api/v1/areas/:areaCode/changes",
    summary: "行政区划调整：并入、更名、分设",
    may: "area.change",
    params,
    body: AreaChange,
    response: AreaChanged,
    status: 201,
    raw: true,
    run: async (request, reply, tools) =>
      reply.status(201).send(await changeArea(tools, readAs(params, request.params).areaCode, readAs(AreaChange, request.body))),
  }),
];
