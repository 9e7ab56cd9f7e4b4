import type { z } from "zod";
import type {
  AreasView,
  EmployerItem,
  EmployerView,
  InstitutionView,
  Suggestions,
  VerificationList,
  VerificationView,
} from "#registry/contract";

export type Areas = z.infer<typeof AreasView>;
export type EmployerLine = z.infer<typeof EmployerItem>;
export type EmployerFile = z.infer<typeof EmployerView>;
export type Verifications = z.infer<typeof VerificationList>;
export type VerificationLine = z.infer<typeof VerificationView>;
export type SuggestionList = z.infer<typeof Suggestions>;
/** What happened at an employer, joined from every room. */
export type FileEntry = { on: string; kind: string; title: string; text: string; link?: string; key: string };
/** One duty of an employer with its day, clause and what it is counted from. */
export type Duty = {
  duty: "declaration" | "declaration-update" | "change-declaration" | "periodic-test";
  name: string;
  dueOn: string | null;
  opensOn: string | null;
  state: "waiting-authority" | "not-yet" | "due" | "overdue" | "undetermined";
  daysLeft: number | null;
  countedFrom: { what: string; on: string | null };
  clause: string;
  says: string;
};
export type Institution = z.infer<typeof InstitutionView>;
