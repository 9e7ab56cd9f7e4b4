import { XmlFault } from "./xml-fault.ts";
import { readShape, shapeLimits, shapeOf, type Name } from "./xml-shape.ts";
import {
  allForbidden,
  coded,
  dereferenced,
  forbidden,
  nameRule,
  readAttributes,
  same,
  startOf,
  tagEnd,
  utf8,
  type Attributes,
} from "./xml-text.ts";

export type { Attributes } from "./xml-text.ts";

/** What a reader of XML hears. An element without child elements arrives as one `leaf`. */
export type XmlHandler = {
  open(name: string, attributes: Attributes | undefined): void;
  leaf(name: string, text: string, attributes: Attributes | undefined): void;
  close(name: string): void;
  /**
   * An element whose children are all leaves, in one call: `values[i + 1]` is the text of `children[i]`, ignored ones left out. The array of
   * names is the same one for every element of the same shape. Without it such an element is told by `open`, `leaf` and `close`.
   */
  block?(name: string, children: readonly string[], values: readonly string[]): void;
  /** leaf elements whose text nobody asks for: they are checked for form, their text is not cut out */
  readonly ignored?: ReadonlySet<string>;
};

/** Sizes are in characters. A file that passes one of them is refused where it passes it. */
export type XmlLimits = { depth: number; text: number; token: number; names: number; attributes: number };
export const xmlLimits: XmlLimits = { depth: 32, text: 1 << 16, token: 1 << 17, names: 5000, attributes: 64 };

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/**
 * A streaming XML reader with flat memory: no document type, no entity but the five of XML, no external reference.
 *
 * It exists because parsing is the dearest step of intake: one pass with `indexOf`, one callback for a leaf element, names
 * interned; an element of nothing but leaves that has the shape of its last occurrence is read by one expression made of that shape.
 * Text may come as bytes, one character each, so that only what is not ASCII is ever decoded.
 * What it accepts is compared with an independent parser in `formats.test.ts`.
 *
 * @throws XmlFault at the first place that is not well formed or passes a limit
 */
export class XmlReader {
  private buffer = "";
  private text = "";
  private pending: Name | undefined;
  private pendingAttributes: Attributes | undefined;
  private readonly stack: string[] = [];
  private readonly names = new Map<string, Name>();
  /** The name that came last; its `next` is a good guess of the name that comes now. */
  private last: Name = { text: "", shown: "", next: undefined, ignored: false, shape: undefined };
  private rootSeen = false;
  /** The element whose children have all been leaves so far, and at which depth. */
  private learning: { name: Name; depth: number; children: Name[] } | undefined;
  private learned = 0;
  private readonly handler: XmlHandler;
  private readonly bytes: boolean;
  private readonly limits: XmlLimits;

  /** @param bytes  characters are the bytes of UTF-8 text */
  constructor(handler: XmlHandler, bytes = false, limits: XmlLimits = xmlLimits) {
    this.handler = handler;
    this.bytes = bytes;
    this.limits = limits;
  }

  /** Names of the elements that are open, outermost first. */
  path(): readonly string[] {
    return this.stack;
  }

  push(chunk: string): void {
    this.feed(chunk);
    this.scan();
  }

  /** @throws XmlFault when elements are still open or nothing was there */
  end(): void {
    if (this.buffer.trim() !== "") throw new XmlFault("truncated");
    if (this.stack.length > 0) throw new XmlFault("truncated");
    if (!this.rootSeen) throw new XmlFault("empty");
  }

  /**
   * After a fault inside a record: forgets the rest of that record and goes on at the next start tag `<name`, with `path` as
   * the open elements. @returns true when such a tag is already in the buffer; otherwise call again after the next chunk
   */
  resync(name: string, path: readonly string[]): boolean {
    const at = startOf(this.buffer, name, this.buffer.startsWith(`<${name}`) ? 1 : 0);
    this.text = "";
    this.pending = undefined;
    this.learning = undefined;
    if (at < 0) {
      this.buffer = this.buffer.slice(-(name.length + 2));
      return false;
    }
    this.buffer = this.buffer.slice(at);
    this.stack.length = 0;
    this.stack.push(...path);
    return true;
  }

  /** Takes more text without reading it. */
  feed(chunk: string): void {
    // Bytes are looked at where a text is cut out of them.
    const clean = !this.bytes && forbidden.test(chunk) ? chunk.replace(allForbidden, "\ufffd") : chunk;
    this.buffer = this.buffer.length === 0 ? clean : this.buffer + clean;
  }

  resume(): void {
    this.scan();
  }

  private scan(): void {
    const s = this.buffer;
    let at = 0;
    try {
      for (;;) {
        // Between elements there is white space or nothing: stepping over it beats a search.
        let lt = at;
        while (s.charCodeAt(lt) <= 32) lt++;
        if (s.charCodeAt(lt) !== 60) lt = s.indexOf("<", lt);
        if (lt < 0) {
          if (s.length - at > this.limits.text) throw new XmlFault("text-too-long");
          if (this.stack.length === 0 && s.slice(at).trim() !== "") throw new XmlFault("text-outside");
          break;
        }
        const next = s.charCodeAt(lt + 1);
        if (next !== next) {
          break;
        }
        if (next === SLASH) {
          const gt = s.indexOf(">", lt + 2);
          if (gt < 0) {
            this.guardToken(s.length - lt);
            break;
          }
          this.close(s, at, lt, gt);
          at = gt + 1;
          continue;
        }
        if (next === BANG || next === QUESTION) {
          const end = this.special(s, at, lt);
          if (end < 0) break;
          at = end;
          continue;
        }
        if (next > 64) {
          const end = this.guessedBlock(s, lt) || this.guessedLeaf(s, lt);
          if (end > 0) {
            at = end;
            continue;
          }
        }
        const gt = tagEnd(s, lt + 1);
        if (gt < 0) {
          this.guardToken(s.length - lt);
          break;
        }
        if (lt > at) this.addText(s, at, lt);
        this.openTag(s, lt + 1, gt);
        at = gt + 1;
      }
    } finally {
      this.buffer = at === 0 ? s : s.slice(at);
    }
  }

  private guardToken(length: number): void {
    if (length > this.limits.token) throw new XmlFault("token-too-long");
  }

  private addText(s: string, from: number, to: number): void {
    if (to - from > this.limits.text) throw new XmlFault("text-too-long");
    const part = this.value(s.slice(from, to));
    if (this.stack.length === 0) {
      if (part.replace(/^\ufeff/, "").trim() !== "") throw new XmlFault("text-outside");
      return;
    }
    this.text = this.text === "" ? part : this.text + part;
    if (this.text.length > this.limits.text) throw new XmlFault("text-too-long");
  }

  private name(text: string): Name {
    let known = this.names.get(text);
    if (known === undefined) {
      const shown = this.value(text);
      if (text.length > 128 || !nameRule.test(shown)) throw new XmlFault("bad-name");
      if (this.names.size >= this.limits.names) throw new XmlFault("too-many-names");
      // A slice keeps the whole chunk alive; the kept name must not.
      const own = Buffer.from(text, "utf16le").toString("utf16le");
      known = {
        text: own,
        shown: own === shown ? own : shown,
        next: undefined,
        ignored: this.handler.ignored?.has(shown) ?? false,
        shape: undefined,
      };
      this.names.set(own, known);
    }
    this.last.next = known;
    this.last = known;
    return known;
  }

  /** Text as it was meant: decoded where it came as bytes, references replaced. */
  private value(text: string): string {
    if (!coded.test(text)) return text;
    const whole = this.bytes ? utf8(text) : text;
    return whole.includes("&") ? dereferenced(whole) : whole;
  }

  /** Reads a whole element of leaves when it has the shape this name had before. @returns its end, 0 when it is not so */
  private guessedBlock(s: string, lt: number): number {
    const shape = this.last.next?.shape;
    if (shape === undefined || this.stack.length === 0 || this.stack.length + 2 > this.limits.depth) return 0;
    const read = readShape(shape, s, lt);
    if (read === undefined) {
      shape.misses++;
      return 0;
    }
    const { found, plain } = read;
    const whole = found[0]!;
    if (whole.length > this.limits.text) return 0;
    shape.misses = 0;
    if (this.pending !== undefined) this.flush();
    this.text = "";
    this.learning = undefined;
    if (!plain) for (let i = 1; i < found.length; i++) found[i] = this.value(found[i]!);
    const { name, children } = shape;
    const handler = this.handler;
    if (handler.block) handler.block(name, children, found);
    else {
      handler.open(name, undefined);
      for (let i = 0; i < children.length; i++) handler.leaf(children[i]!, found[i + 1]!, undefined);
      handler.close(name);
    }
    this.last = shape.last;
    return lt + whole.length;
  }

  private leafSeen(name: Name, plain: boolean): void {
    const learning = this.learning;
    if (learning === undefined) return;
    if (plain && learning.depth === this.stack.length && learning.children.length < shapeLimits.children) learning.children.push(name);
    else this.learning = undefined;
  }

  /** The element that closes had only leaves: the next one of its name is expected to look the same. */
  private learn({ name, children }: { name: Name; children: Name[] }): void {
    this.learning = undefined;
    if (children.length < 2 || this.learned >= shapeLimits.learned || (name.shape && name.shape.misses < shapeLimits.misses)) return;
    this.learned++;
    name.shape = shapeOf(name, children);
  }

  /** Reads `<name>text</name>` in one go when the name is the one that followed last time. @returns its end, 0 when it is not so */
  private guessedLeaf(s: string, lt: number): number {
    const guess = this.last.next;
    if (guess === undefined || this.stack.length === 0) return 0;
    const name = guess.text;
    const from = lt + 1 + name.length;
    if (s.charCodeAt(from) !== 62 || !same(s, lt + 1, name)) return 0;
    const to = s.indexOf("<", from + 1);
    if (to < 0 || s.charCodeAt(to + 1) !== SLASH || s.charCodeAt(to + 2 + name.length) !== 62 || !same(s, to + 2, name)) return 0;
    if (to - from > this.limits.text || this.stack.length >= this.limits.depth) return 0;
    if (this.pending !== undefined) this.flush();
    this.last = guess;
    this.leafSeen(guess, true);
    if (!guess.ignored) this.handler.leaf(guess.shown, to === from + 1 ? "" : this.value(s.slice(from + 1, to)), undefined);
    return to + 3 + name.length;
  }

  private flush(): void {
    if (this.pending === undefined) return;
    const name = this.pending;
    this.pending = undefined;
    this.learning = this.pendingAttributes === undefined ? { name, depth: this.stack.length, children: [] } : undefined;
    this.handler.open(name.shown, this.pendingAttributes);
  }

  private openTag(s: string, from: number, gt: number): void {
    const selfClosing = s.charCodeAt(gt - 1) === SLASH;
    const to = selfClosing ? gt - 1 : gt;
    let end = from;
    while (end < to) {
      const c = s.charCodeAt(end);
      if (c === 32 || c === 9 || c === 10 || c === 13) break;
      end++;
    }
    const name = this.name(s.slice(from, end));
    let attributes: Attributes | undefined;
    if (end < to) attributes = readAttributes(s.slice(end, to), this.limits.attributes, (text) => this.value(text));
    this.flush();
    this.text = "";
    if (this.stack.length === 0) {
      if (this.rootSeen) throw new XmlFault("two-roots");
      this.rootSeen = true;
    }
    if (selfClosing) {
      this.leafSeen(name, false);
      this.handler.leaf(name.shown, "", attributes);
      return;
    }
    if (this.stack.length >= this.limits.depth) throw new XmlFault("too-deep");
    this.stack.push(name.text);
    this.pending = name;
    this.pendingAttributes = attributes;
  }

  private close(s: string, at: number, lt: number, gt: number): void {
    const name = this.stack[this.stack.length - 1];
    if (name === undefined) throw new XmlFault("close-without-open");
    const from = lt + 2;
    let to = gt;
    if (to - from !== name.length) while (to > from && s.charCodeAt(to - 1) <= 32) to--;
    if (to - from !== name.length || !s.startsWith(name, from)) throw new XmlFault("wrong-close", name);
    if (this.pending !== undefined) {
      if (lt > at) this.addText(s, at, lt);
      const text = this.text;
      const leaf = this.pending;
      this.pending = undefined;
      this.text = "";
      this.stack.length--;
      this.leafSeen(leaf, this.pendingAttributes === undefined);
      this.handler.leaf(leaf.shown, text, this.pendingAttributes);
      return;
    }
    if (this.learning !== undefined && this.learning.depth === this.stack.length) this.learn(this.learning);
    else this.learning = undefined;
    this.text = "";
    this.stack.length--;
    // After a resync an element may be open that was never seen to open.
    this.handler.close(this.names.get(name)?.shown ?? name);
  }

  /** Comment, CDATA, processing instruction; a document type is refused. @returns where it ends, −1 when more is needed */
  private special(s: string, at: number, lt: number): number {
    const skip = (start: string, end: string): number => {
      const to = s.indexOf(end, lt + start.length);
      if (to < 0) this.guardToken(s.length - lt);
      return to < 0 ? -1 : to + end.length;
    };
    if (s.startsWith("<?", lt)) {
      const end = skip("<?", "?>");
      if (end >= 0 && lt > at) this.addText(s, at, lt);
      return end;
    }
    if (s.startsWith("<!--", lt)) {
      const end = skip("<!--", "-->");
      // Two dashes end a comment or it is none: a missing one would otherwise swallow what follows.
      if (end > 0 && s.indexOf("--", lt + 4) !== end - 3) throw new XmlFault("bad-markup");
      if (end >= 0 && lt > at) this.addText(s, at, lt);
      return end;
    }
    if (s.startsWith("<![CDATA[", lt)) {
      const to = s.indexOf("]]>", lt + 9);
      if (to < 0) {
        this.guardToken(s.length - lt);
        return -1;
      }
      if (this.stack.length === 0) throw new XmlFault("text-outside");
      if (lt > at) this.addText(s, at, lt);
      this.text += this.bytes ? utf8(s.slice(lt + 9, to)) : s.slice(lt + 9, to);
      if (this.text.length > this.limits.text) throw new XmlFault("text-too-long");
      return to + 3;
    }
    const start = s.slice(lt, lt + 9);
    if ("<![CDATA[".startsWith(start) || ("<!--".startsWith(start.slice(0, 4)) && start.length < 4)) return -1;
    if ("<!DOCTYPE".startsWith(start.toUpperCase()) && start.length < 9) return -1;
    throw new XmlFault(start.toUpperCase() === "<!DOCTYPE" ? "doctype" : "bad-markup");
  }
}
