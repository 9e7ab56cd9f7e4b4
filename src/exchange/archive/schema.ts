import { z } from "zod";
import { entryStates } from "./rules.ts";

const Completeness = z.object({ present: z.int(), asked: z.int() });
const TemplateItem = z.object({ id: z.string(), title: z.string(), basis: z.string(), unconfirmed: z.boolean() });

export const ArchiveView = z.object({
  employerId: z.string(),
  template: TemplateItem,
  templates: z.array(TemplateItem),
  asOf: z.string(),
  completeness: Completeness,
  boxes: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      completeness: Completeness,
      entries: z.array(
        z.object({
          no: z.string().describe("盒内序号，例如 2.3"),
          key: z.string(),
          title: z.string(),
          state: z.enum(entryStates),
          stateLabel: z.string(),
          says: z.string(),
          clause: z.string(),
          unconfirmed: z.boolean().describe("依据凭记忆或文本已修订，未核对"),
          todo: z.string().describe("缺的时候要办什么"),
          /** kinds of paper that may be filed here */
          kinds: z.array(z.string()),
          evidence: z.array(
            z.object({
              title: z.string(),
              on: z.string(),
              until: z.string().nullable(),
              from: z.string(),
              link: z.string().nullable(),
              hasFile: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type ArchiveView = z.output<typeof ArchiveView>;

export const InstitutionsUsed = z.object({
  items: z.array(
    z.object({
      institutionId: z.string(),
      name: z.string(),
      kind: z.string(),
      records: z.number(),
      lastOn: z.string(),
      /** its licence held on the last day it was used; null where the register does not know the institution */
      licensed: z.boolean().nullable(),
      validTo: z.string().nullable(),
    }),
  ),
});
