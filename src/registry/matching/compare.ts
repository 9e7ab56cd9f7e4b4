import { creditCodeProblem } from "../rules.ts";
import { pointsOf, thresholds, verdictOf } from "./rules.ts";
import type { Evidence } from "./schema.ts";

// Forms in which names, addresses and telephones are compared. A million of each are made in one run: plain expressions only.

/** @example plainName("永固铸件（临江）厂") // → "永固铸件临江厂" */
export const plainName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[^0-9A-Za-z\u3400-\u9fff\uf900-\ufaff]+/g, "")
    .toLowerCase();

/** A plain name without what stands in brackets. @example bareName("永固铸件（临江）厂") // → "永固铸件厂" */
export const bareName = (name: string): string => plainName(name.normalize("NFKC").replace(/[([【][^)\]】]*[)\]】]/g, ""));

const legalForm =
  /(股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|分公司|总公司|公司|集团|总厂|分厂|工厂|厂|经营部|商行|合作社|工作室|个体工商户)+$/;
/** A bare name without its place and its legal form; never shorter than two characters. */
export const coreName = (bare: string, place: RegExp): string => {
  const core = bare.replace(place, "").replace(legalForm, "");
  return core.length >= 2 ? core : bare;
};

/** Digits of the first telephone number, eleven at most; empty when there are fewer than seven. */
export const phoneKey = (phone: string): string => {
  const digits = (phone.normalize("NFKC").split(/[/、,;]/, 1)[0] ?? "").replace(/[^0-9]/g, "");
  return digits.length >= 7 ? digits.slice(-11) : "";
};

/** Organisation code of nine characters, alone or in positions 9 to 17 of a unified code (GB 32100-2015). */
export const organisationCode = (code: string): string =>
  /^[0-9A-Z]{18}$/.test(code) ? code.slice(8, 17) : /^[0-9A-Z]{9}$/.test(code) ? code : "";

const shared = (a: string, b: string): number => {
  let n = 0;
  for (const character of a) if (b.includes(character)) n += character.length;
  return n;
};
/** Share of the characters of two names that occur in the other, 0 to 1. */
export const likenessOf = (a: string, b: string): number => (shared(a, b) + shared(b, a)) / Math.max(a.length + b.length, 1);

/** Where the names and addresses of a county begin: its place as a pattern of `placePattern`, and the same before an address. */
export type Place = { readonly name: RegExp; readonly address: RegExp };
// An address is told by its road and number: the towns before them are written or left out as people like.
export const placeOf = (pattern: string): Place => ({
  name: new RegExp(pattern),
  address: new RegExp(`${pattern}([\u4e00-\u9fff]{2,5}(镇|乡|街道))?`),
});

/** The fields of a line that are compared. */
export type LineFields = {
  lineNo: number;
  creditCode: string;
  name: string;
  areaCode: string;
  address: string;
  phone: string;
  legalRepresentative: string;
};
/** The fields of a known employer that are compared. */
export type KnownFields = {
  employerId: string;
  creditCode: string;
  name: string;
  formerNames: string[];
  areaCode: string;
  workplaceAddress: string;
  registeredAddress: string;
  phone: string;
  legalRepresentative: string;
};
export type Line = {
  sound: boolean;
  code: string;
  organisation: string;
  area: string;
  plain: string;
  core: string;
  address: string;
  phone: string;
  legal: string;
};
export type Known = {
  employerId: string;
  code: string;
  organisation: string;
  area: string;
  names: { plain: string; core: string }[];
  address: string;
  registered: string;
  phone: string;
  legal: string;
};

const addressIn = (place: Place, address: string): string => plainName(address).replace(place.address, "");
export const lineIn = (place: Place, l: LineFields): Line => ({
  sound: creditCodeProblem(l.creditCode) === undefined,
  code: l.creditCode,
  organisation: organisationCode(l.creditCode),
  area: l.areaCode,
  plain: plainName(l.name),
  core: coreName(bareName(l.name), place.name),
  address: addressIn(place, l.address),
  phone: phoneKey(l.phone),
  legal: plainName(l.legalRepresentative),
});
export const knownIn = (place: Place, e: KnownFields): Known => ({
  employerId: e.employerId,
  code: e.creditCode,
  organisation: organisationCode(e.creditCode),
  area: e.areaCode,
  names: [e.name, ...e.formerNames].map((name) => ({ plain: plainName(name), core: coreName(bareName(name), place.name) })),
  address: addressIn(place, e.workplaceAddress),
  registered: addressIn(place, e.registeredAddress),
  phone: phoneKey(e.phone),
  legal: plainName(e.legalRepresentative),
});

const nameEvidence = (line: Line, known: Known): { name: Evidence["name"]; likeness: number } => {
  if (line.plain === "") return { name: "different", likeness: 0 };
  let best: Evidence["name"] | undefined;
  let likeness = 0;
  const at = { full: 0, former: 1, core: 2, "former-core": 3 } as const;
  for (const [i, name] of known.names.entries()) {
    const same =
      name.plain === line.plain
        ? i === 0
          ? "full"
          : "former"
        : name.core === line.core && line.core !== ""
          ? i === 0
            ? "core"
            : "former-core"
          : undefined;
    if (same && (best === undefined || at[same] < at[best as keyof typeof at])) best = same;
    likeness = Math.max(likeness, same === "core" || same === "former-core" ? 1 : likenessOf(name.core, line.core));
  }
  likeness = Math.round(likeness * 10_000) / 10_000;
  return { name: best ?? (likeness > thresholds.likeness ? "like" : "different"), likeness };
};
const within = (inner: string, outer: string): boolean =>
  inner.length >= 4 && outer.length >= 4 && (outer.includes(inner) || inner.includes(outer));

/** How a line and a known employer compare in every respect. */
export const evidenceOf = (line: Line, known: Known): Evidence => ({
  ...nameEvidence(line, known),
  code: line.sound
    ? line.code === known.code
      ? "same"
      : "differs"
    : line.organisation !== "" && line.organisation === known.organisation
      ? "organisation"
      : "absent",
  address:
    line.address === ""
      ? "different"
      : line.address === known.address || line.address === known.registered
        ? "same"
        : within(line.address, known.address) || within(line.address, known.registered)
          ? "within"
          : "different",
  phone: line.phone !== "" && line.phone === known.phone,
  legal: line.legal !== "" && line.legal === known.legal,
  area:
    line.area.slice(6, 9) !== "000" && line.area.slice(0, 9) === known.area.slice(0, 9)
      ? "town"
      : line.area.slice(0, 6) === known.area.slice(0, 6)
        ? "county"
        : "different",
});

export type Candidate = { employerId: string; evidence: Evidence; points: number; plain: string };
/** Keeps the best few candidates in order; one that is kept already is not kept twice. */
export const keep = (kept: Candidate[], line: Line, known: Known): void => {
  const evidence = evidenceOf(line, known);
  const points = pointsOf(evidence);
  if (points < thresholds.question - 15) return;
  const last = kept.at(-1);
  if (kept.length === thresholds.kept && last && last.points > points) return;
  if (kept.some((c) => c.employerId === known.employerId)) return;
  const before = (c: Candidate): boolean => c.points > points || (c.points === points && c.employerId < known.employerId);
  kept.splice(kept.filter(before).length, 0, { employerId: known.employerId, evidence, points, plain: known.names[0]?.plain ?? "" });
  if (kept.length > thresholds.kept) kept.pop();
};

export type Answer = { outcome: "same" | "new" | "question"; reason: string; points: number | null; employerId: string | null };
/** How a line ends, from its best candidates in order. */
export const answerOf = (line: Line, kept: readonly Candidate[]): Answer => {
  const [best, second] = kept;
  const points = best?.points ?? null;
  if (line.plain === "") return { outcome: "question", reason: "no-name", points, employerId: null };
  const verdict = verdictOf(best?.evidence, second?.evidence);
  if (verdict === "same") return { outcome: "same", reason: "score", points, employerId: best!.employerId };
  if (verdict === "question") return { outcome: "question", reason: "near", points, employerId: null };
  return line.sound
    ? { outcome: "new", reason: "no-candidate", points, employerId: null }
    : { outcome: "question", reason: "no-code", points, employerId: null };
};
