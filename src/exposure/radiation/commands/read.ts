import { Refusal } from "#kernel";
import type { Tx } from "#platform";
import { areaRange } from "#access";
import { resolveEmployers, type ResolvedEmployer } from "#registry";
import type { z } from "zod";
import { creditCodeFault } from "../../agents.ts";
import { employerOfOrganisation } from "../../declaration/store.ts";
import { errors } from "../errors.ts";
import type { RadiationSource } from "../schema.ts";
import type { RadiationAnswer } from "../views.ts";

export const refuse = (answer: RadiationAnswer, r: Refusal): void => {
  answer.outcome = "refused";
  Object.assign(answer, { code: r.code, sentence: r.says, remedy: r.remedy, ...(r.place ? { field: r.place } : {}) });
};
export const warn = (answer: RadiationAnswer, r: Refusal): void =>
  void answer.warnings.push({ code: r.code, sentence: `${r.says}${r.remedy}`, ...(r.clause ? { clause: r.clause } : {}) });

export type Read<T> = { answer: RadiationAnswer; line?: T };
/** Reads each line by itself; one that cannot be read is answered and stops nobody else. */
export const readLines = <S extends z.ZodType>(schema: S, given: readonly unknown[]): Read<z.output<S>>[] =>
  given.map((input, index) => {
    const place = (input as { place?: unknown } | null)?.place;
    const answer: RadiationAnswer = {
      index,
      place: typeof place === "string" ? place : `第 ${index + 1} 行`,
      outcome: "accepted",
      warnings: [],
    };
    const parsed = schema.safeParse(input);
    if (parsed.success) return { answer, line: parsed.data };
    const [first] = parsed.error.issues;
    const field = first?.path.join("/") ?? "";
    refuse(answer, errors.unreadable({ field: field || "这一行", reason: first?.message ?? "读不出来" }, field));
    return { answer };
  });

/** The employer of each code, as far as the sender may enter about it: a laboratory about any, an authority inside its area, an employer itself. */
export async function employersFor(
  tx: Tx,
  codes: readonly string[],
  source: RadiationSource,
): Promise<Map<string, ResolvedEmployer | Refusal>> {
  const answers = new Map<string, ResolvedEmployer | Refusal>();
  const sound: string[] = [];
  for (const creditCode of new Set(codes)) {
    const reason = creditCodeFault(creditCode);
    if (reason) answers.set(creditCode, errors.creditCodeWrong({ creditCode, reason }, "creditCode"));
    else sound.push(creditCode);
  }
  const found = await resolveEmployers(tx, sound);
  const { sender } = source;
  // A file says by which organisation it was sent; a form also which employer that is.
  const own =
    sender.organisationKind === "employer" ? (sender.employerId ?? (await employerOfOrganisation(tx, sender.organisationId))) : undefined;
  const { from, to } = areaRange(sender.areaCode);
  for (const creditCode of sound) {
    const employer = found.get(creditCode);
    const covered =
      sender.organisationKind === "laboratory" ||
      (sender.organisationKind === "employer"
        ? employer !== undefined && employer.employerId === own
        : employer !== undefined && employer.areaCode >= from && employer.areaCode <= to);
    answers.set(
      creditCode,
      sender.organisationKind === "employer" && !covered
        ? errors.notOwn({ creditCode }, "creditCode")
        : employer && covered && employer.hold !== "absent"
          ? employer
          : errors.employerUnknown({ creditCode }, "creditCode"),
    );
  }
  return answers;
}
