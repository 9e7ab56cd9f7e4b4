import type { Refusal } from "#kernel";
import type { Frozen } from "../actor.ts";
import { errors } from "../errors.ts";

/** An instant in the words of a refusal: 2026-11-22 15:04, Beijing time. */
export const beijingMoment = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

/** What somebody who is stopped is told. */
export const frozenRefusal = ({ kind, since: at }: Frozen, organisationName: string): Refusal => {
  const since = beijingMoment(at);
  if (kind === "account") return errors.frozenAccount({ since });
  if (kind === "organisation") return errors.frozenOrganisation({ since, name: organisationName });
  return kind === "key" ? errors.frozenKey({ since }) : errors.frozenExchange({ since, retryAfterSeconds: 600 });
};
