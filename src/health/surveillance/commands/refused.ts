import type { Refusal } from "#kernel";
import type { CardAnswer, Warning } from "../schema.ts";

/** The answer to a card that cannot go in: the first reason leads, the others follow. */
export const refused = (
  line: { lineNo: number; card: { cardCode: string }; place: () => string },
  refusals: readonly Refusal[],
  warnings: readonly Warning[] = [],
): CardAnswer => {
  const [first, ...more] = refusals;
  const also = more.map((r) => ({ code: r.code, sentence: r.place ? `${r.says}（${r.place}）` : r.says }));
  return {
    lineNo: line.lineNo,
    outcome: "refused",
    recordKey: line.card.cardCode,
    code: first!.code,
    sentence: first!.says,
    remedy: first!.remedy,
    place: first!.place ?? line.place(),
    ...(also.length + warnings.length > 0 ? { warnings: [...also, ...warnings] } : {}),
  };
};
