import { Refusal } from "#kernel";
import type { Tx } from "#platform";
import type { Ctx } from "#access";
import { resolveEmployers, type ResolvedEmployer } from "#registry";
import { creditCodeFault } from "../../agents.ts";
import { errors } from "../errors.ts";
import type { LaboratoryLicence } from "../rules/index.ts";
import type { LaboratoryReport, ReportSource } from "../schema.ts";
import { laboratoriesFor } from "../store.ts";

const given = (texts: readonly (string | undefined)[]): string[] => [...new Set(texts.filter((t): t is string => !!t))];

/**
 * The laboratory of each report, in the order given. A laboratory reports for itself only; an authority that registers
 * a report names it by reporting code, licence number or name.
 */
export async function findLaboratories(
  ctx: Ctx,
  reports: readonly LaboratoryReport[],
  source: ReportSource,
): Promise<(LaboratoryLicence | Refusal)[]> {
  if (reports.length === 0) return [];
  const own = source.institutionId ?? (ctx.actor.kind === "laboratory" ? ctx.actor.organisationId : undefined);
  const named = reports.map((r) => r.institution);
  const rows = await laboratoriesFor(ctx.tx, {
    ids: given([own]),
    codes: given(named.map((n) => n.code)),
    licences: given(named.map((n) => n.licenceNo)),
    names: given(named.map((n) => n.name)),
  });
  const find = (n: LaboratoryReport["institution"]) =>
    (n.code ? rows.find((r) => r.code === n.code) : undefined) ??
    (n.licenceNo ? rows.find((r) => r.licenceNo === n.licenceNo) : undefined) ??
    (n.name ? rows.find((r) => r.name === n.name) : undefined);
  return reports.map((report) => {
    const n = report.institution;
    const says = n.name || n.code || n.licenceNo || "（未填写）";
    const silent = !n.code && !n.name && !n.licenceNo;
    if (own) {
      const mine = rows.find((r) => r.institutionId === own);
      if (!mine) return errors.institutionUnknown({ institution: ctx.actor.organisationName });
      // Its own letterhead may write name or licence differently; another registered laboratory may not be named.
      const other = silent ? mine : find(n);
      return other === undefined || other.institutionId === own
        ? mine
        : errors.institutionNotOwn({ reportNo: report.reportNo, institution: says });
    }
    return find(n) ?? errors.institutionUnknown({ institution: says });
  });
}

/** Employers by credit code: found, unknown (absent from the map), or refused because the code itself is wrong. */
export async function findEmployers(tx: Tx, codes: readonly string[]): Promise<Map<string, ResolvedEmployer | Refusal>> {
  const found = new Map<string, ResolvedEmployer | Refusal>();
  const sound: string[] = [];
  for (const creditCode of new Set(codes)) {
    const reason = creditCodeFault(creditCode);
    if (reason) found.set(creditCode, errors.creditCodeWrong({ creditCode, reason }));
    else sound.push(creditCode);
  }
  for (const [code, employer] of await resolveEmployers(tx, sound)) found.set(code, employer);
  return found;
}
