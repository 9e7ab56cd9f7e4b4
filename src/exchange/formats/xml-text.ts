import { XmlFault } from "./xml-fault.ts";

export type Attributes = ReadonlyMap<string, string>;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// The controls XML 1.0 forbids. They become U+FFFD here, so that the card that holds one is refused and not its file.
export const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
export const allForbidden = new RegExp(forbidden, "g");
// What cannot be taken as it stands: references, bytes that are not ASCII, forbidden controls.
export const coded = /[&\x80-\uffff\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
export const nameRule = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;
const attributeRule = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** UTF-8 bytes, one a character, as text; what is no text becomes U+FFFD. */
export const utf8 = (bytes: string): string => Buffer.from(bytes, "latin1").toString().replace(allForbidden, "\ufffd");
export const same = (s: string, at: number, name: string): boolean => {
  for (let i = 0; i < name.length; i++) if (s.charCodeAt(at + i) !== name.charCodeAt(i)) return false;
  return true;
};

export const startOf = (s: string, name: string, from: number): number => {
  for (let at = s.indexOf(`<${name}`, from); at >= 0; at = s.indexOf(`<${name}`, at + 1)) {
    const c = s.charCodeAt(at + name.length + 1);
    if (c === 62 || c <= 32) return at;
  }
  return -1;
};

export const tagEnd = (s: string, from: number): number => {
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

export const dereferenced = (text: string): string =>
  text.replace(/&([^;&]{0,12};?)/g, (_, body: string) => {
    if (!body.endsWith(";")) throw new XmlFault("bad-entity");
    const name = body.slice(0, -1);
    const plain = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (plain !== undefined) return plain;
    const code = /^#x[0-9a-fA-F]+$/.test(name) ? parseInt(name.slice(2), 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : Number.NaN;
    if (Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new XmlFault("bad-entity");
    return String.fromCodePoint(code).replace(allForbidden, "\ufffd");
  });

export const readAttributes = (text: string, limit: number, value: (text: string) => string): Attributes | undefined => {
  const body = text.trimEnd();
  if (body === "") return undefined;
  const found = new Map<string, string>();
  attributeRule.lastIndex = 0;
  while (attributeRule.lastIndex < body.length) {
    const match = attributeRule.exec(body);
    if (!match) throw new XmlFault("bad-attribute");
    const name = value(match[1]!);
    if (!nameRule.test(name) || found.has(name)) throw new XmlFault("bad-attribute");
    if (found.size >= limit) throw new XmlFault("too-many-attributes");
    found.set(name, value(match[2] ?? match[3] ?? ""));
  }
  return found;
};
