import type { ConclusionKind, Phase } from "#health";
import { findAgent, mapCode } from "#standards";

/** The front machine's own conclusion codes; only 2 (复查) was seen in a running system, the others follow the national order of 2021. */
export const conclusionOf = (code: string): ConclusionKind | undefined =>
  mapCode("exam-conclusion", "reportcard", code).canonical as ConclusionKind | undefined;

/**
 * Hazards come as provincial codes (5 or 6 digits) or national ones (4 digits); the lists do not overlap, so the length decides.
 * A code that leads nowhere may still name its hazard exactly.
 */
export const hazardOf = (code: string, name: string): string | undefined => {
  const found = code.length === 4 ? mapCode("hazard", "national-2021", code) : mapCode("hazard", "provincial", code);
  if (found.canonical !== undefined) return found.canonical;
  const named = name === "" ? undefined : findAgent(name);
  return named && !named.heading && !named.other ? named.code : undefined;
};

/** 检查类别. The front machine's list was not obtained; the order of the national list is taken and said with the answer. */
export const phaseOf = (code: string): Phase | undefined =>
  mapCode("exam-phase", "national-2021", code.padStart(2, "0")).canonical as Phase | undefined;

/** Item codes of the front machine seen in running systems, to national indicator codes of 2021. Others keep code and name. */
const items: Readonly<Record<string, string>> = { "805009": "3040300", "805016": "3042000" };
export const itemOf = (id: string): string | undefined => (/^\d{7}$/.test(id) ? id : Object.hasOwn(items, id) ? items[id] : undefined);
