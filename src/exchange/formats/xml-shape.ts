/**
 * A name of the document: `text` as it stands in the file, `shown` as the handler is told it, `next` the name that followed last time.
 */
export type Name = {
  readonly text: string;
  readonly shown: string;
  next: Name | undefined;
  readonly ignored: boolean;
  shape: Shape | undefined;
};

/** An element of nothing but leaves, as it looked last time. */
export type Shape = {
  readonly name: string;
  readonly children: readonly string[];
  readonly last: Name;
  readonly plain: RegExp;
  readonly coded: RegExp;
  misses: number;
};

/** Shapes one reader learns, children of one, and how often one may not fit before another is learned in its place. */
export const shapeLimits = { learned: 200, children: 64, misses: 16 } as const;

// Text that can be taken as it stands: no reference, no byte that is not ASCII, no forbidden control.
const plainText = "[^<&\\x80-\\uffff\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]*";
const space = "[ \\t\\r\\n]*";

/** The expressions that read a whole element with these children in this order, each a leaf without attributes. */
export const shapeOf = (name: Name, children: readonly Name[]): Shape => {
  const rule = (text: string): RegExp => {
    const inner = children.map((c) => `<${c.text}>${c.ignored ? "[^<]*" : `(${text})`}</${c.text}>${space}`).join("");
    // Of the characters a name may have only the full stop means something in an expression.
    return new RegExp(`<${name.text}>${space}${inner}</${name.text}>`.replaceAll(".", "\\."), "y");
  };
  return {
    name: name.shown,
    children: children.filter((c) => !c.ignored).map((c) => c.shown),
    last: children.at(-1)!,
    plain: rule(plainText),
    coded: rule("[^<]*"),
    misses: 0,
  };
};

/** Reads an element of the shape at a place. @returns its text, the texts of its children, and whether all of them can be taken as they stand */
export const readShape = (shape: Shape, s: string, at: number): { found: string[]; plain: boolean } | undefined => {
  shape.plain.lastIndex = at;
  const plain = shape.plain.exec(s);
  if (plain !== null) return { found: plain, plain: true };
  shape.coded.lastIndex = at;
  const found = shape.coded.exec(s);
  return found === null ? undefined : { found, plain: false };
};
