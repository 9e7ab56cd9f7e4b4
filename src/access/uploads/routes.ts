import { z } from "zod";
import { signedInAct } from "../policies.ts";
import { route } from "../route.ts";
import { filesAreScanned } from "./send.ts";

export const uploadRoutes = [
  route({
    method: "GET",
    path: "/api/v1/file-scanning",
    summary: "上传的文件打开前是否查毒",
    may: signedInAct,
    response: z.object({ scanned: z.boolean() }),
    raw: true,
    run: (_request, reply, { db }) => reply.send({ scanned: filesAreScanned(db) }),
  }),
];
