import { XmlFault } from "./xml-fault.ts";

/** What a reader of XML hears. An element without child elements arrives as one `leaf`. */
export type XmlHandler = {
  open(name: string, attributes: Attributes | undefined): void;
  leaf(name: string, text: string, attributes: Attributes | undefined): void;
  close(name: string): void;
  /** leaf elements whose text nobody asks for: they are checked for form, their text is not cut out */
  readonly ignored?: ReadonlySet<string>;
};
export type Attributes = ReadonlyMap<string, string>;

/** Sizes are in characters. A file that passes one of them is refused where it passes it. */
export type XmlLimits = { depth: number; text: number; token: number; names: number; attributes: number };
export const xmlLimits: XmlLimits = { depth: 32, text: 1 << 16, token: 1 << 17, names: 5000, attributes: 64 };

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// The controls XML 1.0 forbids. They become U+FFFD here, so that the card that holds one is refused and not its file.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const allForbidden = new RegExp(forbidden, "g");
const nameRule = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;
const attributeRule = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/**
 * A streaming XML reader with flat memory: no document type, no entity but the five of XML, no external reference.
 *
 * It exists because parsing is the dearest step of intake: one pass with `indexOf`, one callback for a leaf element, names
 * interned. What it accepts is compared with an independent parser in `xml.test.ts`.
 *
 * @throws XmlFault at the first place that is not well formed or passes a limit
 */
export class XmlReader {
  private buffer = "";
  private text = "";
  private pending: string | undefined;
  private pendingAttributes: Attributes | undefined;
  private readonly stack: string[] = [];
  private readonly names = new Map<string, Name>();
  /** The name that came last; its `next` is a good guess of the name that comes now. */
  private last: Name = { text: "", next: undefined, ignored: false };
  private rootSeen = false;
  private readonly handler: XmlHandler;
  private readonly limits: XmlLimits;

  constructor(handler: XmlHandler, limits: XmlLimits = xmlLimits) {
    this.handler = handler;
    this.limits = limits;
  }

  /** Names of the elements that are open, outermost first. */
  path(): readonly string[] {
    return this.stack;
  }

  push(chunk: string): void {
    const clean = forbidden.test(chunk) ? chunk.replace(allForbidden, "\ufffd") : chunk;
    this.buffer = this.buffer.length === 0 ? clean : this.buffer + clean;
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
    if (at < 0) {
      this.buffer = this.buffer.slice(-(name.length + 2));
      return false;
    }
    this.buffer = this.buffer.slice(at);
    this.stack.length = 0;
    this.stack.push(...path);
    return true;
  }

  /** Takes more text without reading it, while looking for the next record. */
  feed(chunk: string): void {
    this.buffer += forbidden.test(chunk) ? chunk.replace(allForbidden, "\ufffd") : chunk;
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
          const end = this.guessedLeaf(s, lt);
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
    const part = decode(s.slice(from, to));
    if (this.stack.length === 0) {
      if (part.replace(/^\ufeff/, "").trim() !== "") throw new XmlFault("text-outside");
      return;
    }
    this.text = this.text === "" ? part : this.text + part;
    if (this.text.length > this.limits.text) throw new XmlFault("text-too-long");
  }

  private name(text: string): string {
    let known = this.names.get(text);
    if (known === undefined) {
      if (text.length > 128 || !nameRule.test(text)) throw new XmlFault("bad-name");
      if (this.names.size >= this.limits.names) throw new XmlFault("too-many-names");
      // A slice keeps the whole chunk alive; the kept name must not.
      known = { text: Buffer.from(text).toString(), next: undefined, ignored: this.handler.ignored?.has(text) ?? false };
      this.names.set(known.text, known);
    }
    this.last.next = known;
    this.last = known;
    return known.text;
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
    if (!guess.ignored) this.handler.leaf(name, to === from + 1 ? "" : decode(s.slice(from + 1, to)), undefined);
    return to + 3 + name.length;
  }

  private flush(): void {
    if (this.pending === undefined) return;
    const name = this.pending;
    this.pending = undefined;
    this.handler.open(name, this.pendingAttributes);
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
    if (end < to) attributes = readAttributes(s.slice(end, to), this.limits.attributes);
    this.flush();
    this.text = "";
    if (this.stack.length === 0) {
      if (this.rootSeen) throw new XmlFault("two-roots");
      this.rootSeen = true;
    }
    if (selfClosing) {
      this.handler.leaf(name, "", attributes);
      return;
    }
    if (this.stack.length >= this.limits.depth) throw new XmlFault("too-deep");
    this.stack.push(name);
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
      this.pending = undefined;
      this.text = "";
      this.stack.length--;
      this.handler.leaf(name, text, this.pendingAttributes);
      return;
    }
    this.text = "";
    this.stack.length--;
    this.handler.close(name);
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
      this.text += s.slice(lt + 9, to);
      if (this.text.length > this.limits.text) throw new XmlFault("text-too-long");
      return to + 3;
    }
    const start = s.slice(lt, lt + 9);
    if ("<![CDATA[".startsWith(start) || ("<!--".startsWith(start.slice(0, 4)) && start.length < 4)) return -1;
    if ("<!DOCTYPE".startsWith(start.toUpperCase()) && start.length < 9) return -1;
    throw new XmlFault(start.toUpperCase() === "<!DOCTYPE" ? "doctype" : "bad-markup");
  }
}

type Name = { readonly text: string; next: Name | undefined; readonly ignored: boolean };
const same = (s: string, at: number, name: string): boolean => {
  for (let i = 0; i < name.length; i++) if (s.charCodeAt(at + i) !== name.charCodeAt(i)) return false;
  return true;
};

const startOf = (s: string, name: string, from: number): number => {
  for (let at = s.indexOf(`<${name}`, from); at >= 0; at = s.indexOf(`<${name}`, at + 1)) {
    const c = s.charCodeAt(at + name.length + 1);
    if (c === 62 || c <= 32) return at;
  }
  return -1;
};

const tagEnd = (s: string, from: number): number => {
  const gt = s.indexOf(">", from);
  if (gt < 0) return -1;
  // Only a tag with attributes can hold a `>` in quotes; most tags are short and have none.
  for (let i = from; i < gt; i++) {
    const c = s.charCodeAt(i);
    if (c === 34 || c === 39) return quotedEnd(s, i);
    if (c === 60) throw new XmlFault("bad-markup");
  }
  return gt;
};
const quotedEnd = (s: string, from: number): number => {
  let i = from;
  for (;;) {
    const c = s.charCodeAt(i);
    if (c !== c) return -1;
    if (c === 62) return i;
    if (c === 60) throw new XmlFault("bad-markup");
    if (c === 34 || c === 39) {
      i = s.indexOf(c === 34 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
    i++;
  }
};

const decode = (text: string): string => {
  if (text.indexOf("&") < 0) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, body: string) => {
    if (!body.endsWith(";")) throw new XmlFault("bad-entity");
    const name = body.slice(0, -1);
    const plain = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (plain !== undefined) return plain;
    const code = /^#x[0-9a-fA-F]+$/.test(name) ? parseInt(name.slice(2), 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : Number.NaN;
    if (Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new XmlFault("bad-entity");
    return String.fromCodePoint(code).replace(allForbidden, "\ufffd");
  });
};

const readAttributes = (text: string, limit: number): Attributes | undefined => {
  const body = text.trimEnd();
  if (body === "") return undefined;
  const found = new Map<string, string>();
  attributeRule.lastIndex = 0;
  while (attributeRule.lastIndex < body.length) {
    const match = attributeRule.exec(body);
    if (!match) throw new XmlFault("bad-attribute");
    const name = match[1]!;
    if (!nameRule.test(name) || found.has(name)) throw new XmlFault("bad-attribute");
    if (found.size >= limit) throw new XmlFault("too-many-attributes");
    found.set(name, decode(match[2] ?? match[3] ?? ""));
  }
  return found;
};
