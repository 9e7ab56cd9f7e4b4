import type { Day } from "#kernel";

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

export const documentKinds = [declarationReceipt, remediationNotice] as const;
export const kindTitle = (id: string): string => documentKinds.find((k) => k.id === id)?.title ?? id;

/** A firm's name as strangers see it: first two and last two characters. */
export const maskFirm = (name: string): string => {
  const letters = [...name];
  return letters.length <= 4
    ? `${letters[0] ?? ""}**`
    : `${letters.slice(0, 2).join("")}${"*".repeat(Math.min(6, letters.length - 4))}${letters.slice(-2).join("")}`;
};
