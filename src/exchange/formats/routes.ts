import { z } from "zod";
import { route } from "#access";
import { mediaTypes } from "#platform";
import { sendTemplate, templateFamilies } from "./templates.ts";

export const formatRoutes = [
  route({
    method: "GET",
    path: "/api/v1/templates/:family",
    summary: "下载 Excel 模板（含填写说明和下拉选项；用人单位下载的申报表已预填）",
    may: "signed-in",
    params: z.object({ family: z.enum(templateFamilies) }),
    produces: [mediaTypes.workbook],
    raw: true,
    run: (request, reply, tools) => sendTemplate(request, reply, tools),
  }),
];
