import { warn } from "./rules.ts";
import { errors, warnings } from "./errors.ts";
import type { Refusal } from "#kernel";
import type { Warning } from "./schema.ts";

/** What is known of a card number: the versions so far, oldest first. */
export type KnownVersion = {
  version: number;
  cardId: string;
  employerId: string;
  contentHex: string;
  examOn: string;
  reportedOn: string;
};
export type VersionDecision =
  | { kind: "already"; cardId: string; employerId: string; warning: Warning }
  | { kind: "insert"; version: number; replaces: string | null; warning?: Warning }
  | { kind: "refuse"; refusal: Refusal };

/**
 * What a card that is sent under a number does to the versions of that number.
 *
 * - the newest version has the same content: it is there already, whether sent as 新增 or 修改;
 * - sent as 新增 with the content of an older version: it is a repeat of an old file, there already;
 * - a report day before that of the newest version: it is older news and is not taken;
 * - else it is a new version; without 修改 it says so.
 *
 * Repeats and interruptions therefore leave one state.
 */
export const decideVersion = (
  known: readonly KnownVersion[],
  card: { cardCode: string; operate: string; contentHex: string; reportedOn: string },
  place: string,
): VersionDecision => {
  const newest = known.at(-1);
  if (!newest)
    return {
      kind: "insert",
      version: 1,
      replaces: null,
      ...(card.operate === "update" ? { warning: warn(warnings.updateOfUnknown) } : {}),
    };
  const same =
    newest.contentHex === card.contentHex
      ? newest
      : card.operate === "add"
        ? known.find((v) => v.contentHex === card.contentHex)
        : undefined;
  if (same) return { kind: "already", cardId: same.cardId, employerId: same.employerId, warning: warn(warnings.alreadyThere) };
  if (card.reportedOn < newest.reportedOn)
    return {
      kind: "refuse",
      refusal: errors.olderVersion({ value: card.cardCode, currentOn: newest.reportedOn, on: card.reportedOn }, place),
    };
  const version = newest.version + 1;
  return {
    kind: "insert",
    version,
    replaces: newest.cardId,
    ...(card.operate === "add" ? { warning: warn(warnings.newVersion, { version }) } : {}),
  };
};
