/**
 * Papers of employers: what is printed for posts, and what is signed and filed. The archive gathers them by these ids.
 */
type Paper = { readonly id: string; readonly title: string; readonly prefix: string; readonly template: string };

export type PrintedAgent = {
  readonly name: string;
  readonly cas: string;
  readonly origin: string;
  /** serious, highly toxic, carcinogen and skin marks, in words */
  readonly marks: readonly string[];
  readonly effects: string;
  readonly diseases: string;
  readonly contraindications: string;
  readonly examText: string;
  readonly limits: readonly { readonly text: string; readonly clause: string }[];
  readonly measured: string;
  readonly over: boolean;
  readonly properties: string;
  readonly consequences: string;
  readonly firstAid: string;
  readonly protection: string;
  readonly equipment: string;
  readonly signs: readonly { readonly kind: string; readonly title: string; readonly text: string }[];
  /** 产生严重职业病危害的岗位, and places of toxic substances: what the law asks to be set up */
  readonly required: readonly string[];
};
export type NoticeModel = {
  readonly employer: string;
  readonly paper: "a4" | "card";
  readonly posts: readonly {
    readonly post: string;
    readonly workshop: string;
    readonly versionText: string;
    readonly basisText: string;
    readonly agents: readonly PrintedAgent[];
  }[];
  /** duties this paper serves, with clauses */
  readonly duties: readonly string[];
  readonly blank: string;
};
export const noticePapers = {
  letter: { id: "hazard-notice", title: "职业病危害告知书", prefix: "GZ", template: "hazard-notice" },
  card: { id: "hazard-card", title: "职业病危害告知卡", prefix: "GK", template: "hazard-card" },
  sign: { id: "warning-signs", title: "警示标识", prefix: "JS", template: "warning-signs" },
} as const satisfies Record<string, Paper>;

export type LetterModel = {
  readonly employer: string;
  readonly lines: readonly string[];
  readonly signerName: string;
  readonly signedText: string;
  readonly how: string;
  readonly sm3: string;
};
export const responsibilityLetter: Paper = {
  id: "responsibility-letter",
  title: "职业病防治责任书（签署件）",
  prefix: "ZR",
  template: "responsibility-letter",
};

export type SelfCheckModel = {
  readonly employer: string;
  readonly form: string;
  readonly note: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly items: readonly {
    readonly no: string;
    readonly item: string;
    readonly answer: string;
    readonly note: string;
    readonly basis: string;
  }[];
};
export const selfCheckRecord: Paper = { id: "self-check", title: "职业病防治自查表", prefix: "ZC", template: "self-check" };

export type InformingModel = {
  readonly employer: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly text: string;
  readonly duties: readonly string[];
};
export const informingSheet: Paper = { id: "informing-sheet", title: "职业病防治告知单", prefix: "GD", template: "informing-sheet" };

export const paperKinds = [...Object.values(noticePapers), responsibilityLetter, selfCheckRecord, informingSheet] as const;
