export type XmlFaultKind =
  | "truncated"
  | "empty"
  | "text-outside"
  | "text-too-long"
  | "token-too-long"
  | "bad-name"
  | "too-many-names"
  | "two-roots"
  | "too-deep"
  | "close-without-open"
  | "wrong-close"
  | "doctype"
  | "bad-markup"
  | "bad-entity"
  | "bad-attribute"
  | "too-many-attributes";

/** Where a text stops being well-formed XML, or passes a limit. The reader of a format turns it into a refusal. */
export class XmlFault extends Error {
  readonly kind: XmlFaultKind;
  readonly element: string | undefined;
  constructor(kind: XmlFaultKind, element?: string) {
    super(kind);
    this.name = "XmlFault";
    this.kind = kind;
    this.element = element;
  }
  /** Faults that make the whole file untrustworthy: nothing after them is read. */
  get whole(): boolean {
    return (
      this.kind === "doctype" ||
      this.kind === "too-many-names" ||
      this.kind === "empty" ||
      this.kind === "two-roots" ||
      this.kind === "text-outside"
    );
  }
}
