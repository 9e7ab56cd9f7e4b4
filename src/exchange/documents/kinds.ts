import type { Day } from "#kernel";
import { paperKinds } from "./papers/kinds.ts";

/** `2025 年 5 月 20 日`. */
export const dayText = (d: Day | string): string => `${Number(d.slice(0, 4))} 年 ${Number(d.slice(5, 7))} 月 ${Number(d.slice(8, 10))} 日`;

/** A kind of document: its words, its template and the model the template reads. */
export type DocumentKind<M extends { readonly employer: string }> = {
  readonly id: string;
  readonly title: string;
  /** in the number: `330499-SB-2025-0001` */
  readonly prefix: string;
  readonly template: string;
  readonly __model?: M;
};
const kind = <M extends { readonly employer: string }>(spec: DocumentKind<M>): DocumentKind<M> => spec;

export type DeclarationReceiptModel = {
  readonly employer: string;
  readonly creditCode: string;
  readonly kind: string;
  /** what the authority did, by the kind of declaration */
  readonly lead: string;
  /** occasion, its day and the last day in time; empty where the declaration names none */
  readonly occasionText: string;
  /** what a change or a yearly update says differently, the first lines of it, and how many there are */
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly changesText: string;
  readonly receiptNo: string;
  readonly declaredOnText: string;
  readonly acceptedOnText: string;
  readonly address: string;
  readonly workersText: string;
  readonly exposedText: string;
  readonly agents: readonly { readonly name: string; readonly workersText: string }[];
  /** when the yearly update is due; empty for a cancellation */
  readonly nextText: string;
  readonly clause: string;
};
export const declarationReceipt = kind<DeclarationReceiptModel>({
  id: "declaration-receipt",
  title: "职业病危害项目申报回执",
  prefix: "SB",
  template: "declaration-receipt",
});

/** A result over its limit as the notice prints it, with the arithmetic and the clauses of its finding. */
export type PrintedResult = {
  readonly valueText: string;
  readonly limitText: string;
  readonly steps: readonly string[];
  readonly clauses: readonly string[];
  /** a rule or number of the finding is not confirmed by a second source */
  readonly unconfirmed: boolean;
};
export type RemediationNoticeModel = {
  readonly employer: string;
  readonly caseNo: string;
  readonly post: string;
  readonly agent: string;
  readonly sampledOnText: string;
  readonly reportText: string;
  /** the deciding result first, then what else of the report is over at the post */
  readonly results: readonly PrintedResult[];
  readonly law: string;
  readonly deadlineText: string;
  readonly measures: string;
};
export const remediationNotice = kind<RemediationNoticeModel>({
  id: "remediation-notice",
  title: "职业病危害限期治理通知书",
  prefix: "ZL",
  template: "remediation-notice",
});

/** A file that goes with a printed document, by its number in the index and its place in the packed archive. */
export type Annex = {
  readonly no: string;
  readonly title: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
};
export type ArchiveBundleModel = {
  readonly employer: string;
  readonly creditCode: string;
  readonly address: string;
  readonly areaName: string;
  readonly contact: string;
  readonly template: string;
  readonly basis: string;
  readonly asOfText: string;
  readonly completenessText: string;
  /** who asked for it, and what of it this person may not see */
  readonly askedBy: string;
  readonly withheld: string;
  readonly boxes: readonly {
    readonly title: string;
    readonly summary: string;
    readonly entries: readonly {
      readonly no: string;
      readonly title: string;
      readonly state: string;
      readonly gap: boolean;
      readonly lines: readonly { readonly text: string; readonly annex: string }[];
      /** why it is a gap, by which clause, and what to do; empty where it stands */
      readonly remedy: string;
    }[];
  }[];
  readonly gaps: readonly { readonly no: string; readonly title: string; readonly state: string; readonly remedy: string }[];
  readonly annexes: readonly Annex[];
};
export const archiveBundle = kind<ArchiveBundleModel>({
  id: "archive-bundle",
  title: "职业卫生档案",
  prefix: "DA",
  template: "archive-bundle",
});

export type TownBulletinModel = {
  /** the county */
  readonly employer: string;
  readonly periodText: string;
  readonly dataDayText: string;
  readonly rankedBy: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly rank: string; readonly name: string; readonly cells: readonly string[] }[];
  readonly late: readonly string[];
  readonly sources: readonly string[];
  readonly people: string;
  /** empty for the first version */
  readonly correction: string;
};
export const townBulletin = kind<TownBulletinModel>({
  id: "town-bulletin",
  title: "职业病危害项目申报工作情况通报",
  prefix: "TB",
  template: "town-bulletin",
});

export const documentKinds = [declarationReceipt, remediationNotice, archiveBundle, ...paperKinds, townBulletin] as const;
export const kindTitle = (id: string): string => documentKinds.find((k) => k.id === id)?.title ?? id;

/** A firm's name as strangers see it: first two and last two characters. */
export const maskFirm = (name: string): string => {
  const letters = [...name];
  return letters.length <= 4
    ? `${letters[0] ?? ""}**`
    : `${letters.slice(0, 2).join("")}${"*".repeat(Math.min(6, letters.length - 4))}${letters.slice(-2).join("")}`;
};
