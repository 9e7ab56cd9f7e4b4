import type { z } from "zod";
import type { AreasView, EmployerItem, EmployerView, Suggestions, VerificationList, VerificationView } from "#registry/contract";

export type Areas = z.infer<typeof AreasView>;
export type EmployerLine = z.infer<typeof EmployerItem>;
export type EmployerFile = z.infer<typeof EmployerView>;
export type Verifications = z.infer<typeof VerificationList>;
export type VerificationLine = z.infer<typeof VerificationView>;
export type SuggestionList = z.infer<typeof Suggestions>;
/** What happened at an employer, joined from every room. */
export type FileEntry = { on: string; kind: string; title: string; text: string; link?: string; key: string };
