import { z } from "zod";
import { DayText, IdText } from "../schema.ts";

export const contractKinds = ["contracting", "dispatch"] as const;
export type ContractKind = (typeof contractKinds)[number];
export const contractKindLabels: Record<ContractKind, string> = { contracting: "承包（外包）", dispatch: "劳务派遣" };
export const workerKinds = ["own", "contracting", "dispatch", "elsewhere"] as const;
export type WorkerKind = (typeof workerKinds)[number];
/** 用工类型 of a worker in the books. */
export const workerKindLabels: Record<WorkerKind, string> = {
  own: "本单位用工",
  contracting: "承包（外包）",
  dispatch: "劳务派遣",
  elsewhere: "在外用工，未登记合同",
};

export const ContractInput = z.object({
  kind: z.enum(contractKinds),
  contractorCreditCode: z.string().trim().min(1).max(40),
  contractorName: z.string().trim().min(2).max(200),
  contractNo: z.string().trim().max(60).default(""),
  siteIds: z.array(IdText).max(50).default([]),
  /** where, beside the sites on file */
  place: z.string().trim().max(200).default(""),
  /** posts or kinds of work */
  work: z.array(z.string().trim().min(1).max(60)).min(1).max(30),
  workers: z.int().min(0).max(100_000),
  contactName: z.string().trim().max(60).default(""),
  contactPhone: z.string().trim().max(40).default(""),
  since: DayText,
  until: DayText.optional(),
});
export const ContractEnd = z.object({ on: DayText, reason: z.string().trim().min(1).max(300) });
/** Fields of a written notice beside its file; hazards as codes with commas. */
export const TellingInput = z.object({
  toldOn: DayText,
  agents: z.preprocess(
    (v) =>
      String(v ?? "")
        .split(/[,，、\s]+/)
        .filter(Boolean),
    z
      .array(z.string().regex(/^\d{4}$/))
      .min(1)
      .max(60),
  ),
  protection: z.string().trim().max(500).default(""),
  receivedBy: z.string().trim().min(1).max(60),
});

const Duty = z.object({
  name: z.string(),
  todo: z.string(),
  clause: z.string(),
  side: z.enum(["host", "contractor"]),
  evidence: z.string(),
});
export const ContractView = z.object({
  contractId: z.string(),
  /** 用工单位, where the work is */
  hostId: z.string(),
  hostName: z.string(),
  /** 用人单位, whose workers do it; null while nobody with the code stands in the registry */
  contractorId: z.string().nullable(),
  contractorName: z.string(),
  contractorCreditCode: z.string(),
  /** the side of the employer asked for */
  side: z.enum(["host", "contractor"]),
  kind: z.enum(contractKinds),
  contractNo: z.string(),
  siteIds: z.array(z.string()),
  sites: z.array(z.string()),
  place: z.string(),
  work: z.array(z.string()),
  workers: z.number(),
  /** workers of the contractor whose record says that they work here; null for who does not see them */
  workersOnFile: z.number().nullable(),
  contactName: z.string(),
  contactPhone: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.string(),
  inForce: z.boolean(),
  tellings: z.array(
    z.object({
      tellingId: z.string(),
      toldOn: z.string(),
      agents: z.array(z.string()),
      protection: z.string(),
      receivedBy: z.string(),
      fileName: z.string(),
      by: z.string(),
    }),
  ),
  duties: z.array(Duty),
  enteredBy: z.string(),
  enteredOn: z.string(),
});
export const ContractList = z.object({
  items: z.array(ContractView),
  /** what the declaration form says of contract workers */
  counting: z.object({ says: z.string(), evidence: z.string() }),
  abilities: z.array(z.string()),
});
export const ContractWorkers = z.object({
  workerIds: z.array(IdText).min(1).max(1000),
  /** false: they work there no more */
  here: z.boolean().default(true),
});
