import { z } from "zod";
import { addDays, newId, type Day } from "#kernel";
import { audit, type Ctx } from "#access";
import { errors } from "../errors.ts";
import { creditCodeProblem, normaliseCreditCode } from "../rules.ts";
import { AreaCode, DayText, institutionCategories, institutionKinds, type InstitutionKind } from "../schema.ts";
import {
  endInstitutionScopes,
  insertInstitutions,
  institutionsByCode,
  institutionsById,
  putInstitutionScopes,
  updateInstitutionLicence,
} from "../store/institutions.ts";
import { checkArea } from "./employers.ts";

export const InstitutionInput = z.object({
  kind: z.enum(institutionKinds),
  code: z.string().trim().min(1).max(40),
  name: z.string().trim().min(1).max(200),
  creditCode: z.string().default(""),
  areaCode: AreaCode,
  licenceNo: z.string().max(100).default(""),
  validFrom: DayText,
  validTo: DayText.nullable().default(null),
  contactPhone: z.string().max(40).default(""),
  categories: z.array(z.enum(institutionCategories)),
});
export type InstitutionInput = z.input<typeof InstitutionInput>;

export const LicenceInput = InstitutionInput.pick({
  name: true,
  licenceNo: true,
  validFrom: true,
  validTo: true,
  contactPhone: true,
  categories: true,
}).extend({
  reason: z.string().trim().min(1).max(500),
});

const checkLicence = (input: { validFrom: string; validTo: string | null; categories: readonly string[] }): void => {
  if (input.validTo !== null && input.validTo < input.validFrom)
    throw errors.validityReversed({ validFrom: input.validFrom, validTo: input.validTo }, "validTo");
  if (input.categories.length === 0) throw errors.categoriesMissing({}, "categories");
};

/**
 * Registers an institution with its licence or filing. Its id is also that of its organisation.
 * @throws Refusal RG-1002, RG-1005, RG-1006, RG-1102 … RG-1104
 */
export const registerInstitution = async (
  ctx: Ctx,
  given: InstitutionInput & { institutionId?: string },
): Promise<{ institutionId: string }> => {
  const input = InstitutionInput.parse(given);
  checkLicence(input);
  const creditCode = normaliseCreditCode(input.creditCode);
  const problem = creditCode === "" ? undefined : creditCodeProblem(creditCode);
  if (problem) throw errors.creditCodeForm({ creditCode, problem }, "creditCode");
  await checkArea(ctx, input.areaCode);
  const institutionId = given.institutionId ?? newId();
  const validFrom = input.validFrom as Day;
  const validTo = input.validTo as Day | null;
  const added = await insertInstitutions(ctx.tx, [{ ...input, creditCode, institutionId, validFrom, validTo }]);
  if (added.size === 0) {
    const [known] = await institutionsByCode(ctx.tx, [input.kind as InstitutionKind], [input.code]);
    throw errors.institutionCodeTaken({ code: input.code, name: known?.name ?? "" }, "code");
  }
  await putInstitutionScopes(
    ctx.tx,
    [...new Set(input.categories)].map((category) => ({ institutionId, category, validFrom, validTo })),
  );
  await audit(ctx, { action: "institution.register", subjectKind: "institution", subjectId: institutionId });
  return { institutionId };
};

/**
 * A renewed or changed licence: its categories hold from its first day; categories it no longer names end the day before.
 * Earlier periods stay, so that old reports are still judged by the licence of their day.
 *
 * @throws Refusal RG-1101, RG-1103, RG-1104
 */
export const renewInstitutionLicence = async (ctx: Ctx, institutionId: string, given: z.input<typeof LicenceInput>): Promise<void> => {
  const input = LicenceInput.parse(given);
  checkLicence(input);
  const [known] = await institutionsById(ctx.tx, [institutionId]);
  if (!known) throw errors.institutionNotFound();
  const validFrom = input.validFrom as Day;
  const validTo = input.validTo as Day | null;
  // The licence row spans from the first licence; which category held when is in the scopes.
  const first = known.validFrom < validFrom ? known.validFrom : validFrom;
  const written = await updateInstitutionLicence(ctx.tx, institutionId, { ...input, validFrom: first, validTo });
  if (written.length === 0) throw errors.institutionNotFound();
  await endInstitutionScopes(ctx.tx, institutionId, input.categories, addDays(validFrom, -1));
  await putInstitutionScopes(
    ctx.tx,
    [...new Set(input.categories)].map((category) => ({ institutionId, category, validFrom, validTo })),
  );
  await audit(ctx, { action: "institution.renew", subjectKind: "institution", subjectId: institutionId, reason: input.reason });
};
