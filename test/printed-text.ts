import { inflateSync } from "node:zlib";

const objectsOf = (pdf: Buffer): Map<string, { head: string; stream: Buffer | undefined }> => {
  const raw = pdf.toString("latin1");
  const found = new Map<string, { head: string; stream: Buffer | undefined }>();
  for (const m of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = "", rest] = m[2]!.split("stream\n", 2);
    const bytes = rest === undefined ? undefined : Buffer.from(m[2]!.slice(head.length + 7).replace(/\nendstream$/, ""), "latin1");
    found.set(m[1]!, { head, stream: bytes && /\/FlateDecode/.test(head) ? inflateSync(bytes) : bytes });
  }
  return found;
};

const escaped: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const literal = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, one?: string) =>
    octal === undefined ? (escaped[one!] ?? one!) : String.fromCharCode(parseInt(octal, 8)),
  );

/** The letters of a printed document in the order they are set, without white space. It reads what our own printing writes, no other PDF. */
export const printedText = (pdf: Buffer): string => {
  const objects = objectsOf(pdf);
  const lettersOf = (font: string): Map<number, string> => {
    const cmap = objects.get(/\/ToUnicode (\d+)/.exec(objects.get(font)!.head)![1]!)!.stream!.toString("latin1");
    return new Map(
      [...cmap.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)].map((m) => [
        parseInt(m[1]!, 16),
        m[2]!.replace(/..../g, (code) => String.fromCharCode(parseInt(code, 16))),
      ]),
    );
  };
  let text = "";
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b(?!s)/.test(head)) continue;
    const fonts = new Map([...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((m) => [m[1]!, lettersOf(m[2]!)]));
    const content = objects.get(/\/Contents (\d+)/.exec(head)![1]!)!.stream!.toString("latin1");
    let letters: Map<number, string> | undefined;
    for (const m of content.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-Fa-f]+)>/g)) {
      if (m[1] !== undefined) letters = fonts.get(m[1]);
      else {
        const codes = m[2] === undefined ? Buffer.from(m[3]!, "hex") : Buffer.from(literal(m[2]), "latin1");
        for (let i = 0; i + 1 < codes.length; i += 2) text += letters?.get(codes.readUInt16BE(i)) ?? "";
      }
    }
  }
  return text.replace(/\s/g, "");
};
