import { z } from "zod";
import { isDay, type Day } from "#kernel";

export const DayText = z
  .custom<Day>((v) => typeof v === "string" && isDay(v), { message: "日期应为 YYYY-MM-DD" })
  .meta({ type: "string", format: "date" });
export const AreaCode = z.string().regex(/^\d{12}$/, "地区代码是 12 位数字");
/** A choice of employers: named ones, or all of an area that answer to what is given. */
export const Chosen = z.object({
  employerIds: z.array(z.uuid()).max(5000).optional(),
  areaCode: AreaCode.optional(),
  hazardClass: z.enum(["serious", "general", "unknown"]).optional(),
  industry: z
    .string()
    .regex(/^\d{2,4}$/, "行业写 2 到 4 位代码")
    .optional(),
  undeclared: z.boolean().optional().describe("只选没有有效申报的单位"),
});
export type Chosen = z.infer<typeof Chosen>;
