import { accountActor, withActor, type Ctx } from "#access";
import { addDays, clockAt, type Day } from "#kernel";
import {
  openRound,
  proposedText,
  publishText,
  readLetter,
  recordInforming,
  selfCheckFormById,
  sendLetters,
  signLetter,
  employerLetters,
  submitCheck,
} from "#oversight";
import type { Database } from "#platform";

/** This year's letters, self-check and informing of the county: one firm has signed and checked itself, the other has both before it. */
export const loadTold = async (db: Database, today: Day): Promise<void> => {
  const year = Number(today.slice(0, 4));
  const form = "STATUTE-LIST";
  const as = async <T>(who: string, on: Day, fn: (ctx: Ctx) => Promise<T>): Promise<T> =>
    withActor(db, clockAt(on), await accountActor(db, who), fn);
  await as("zhangmin", addDays(today, -25), async (ctx) => {
    await openRound(ctx, { year, form, dueOn: addDays(today, 40), note: "" });
    const { textId } = await publishText(ctx, { year, kind: "responsibility", ...proposedText("responsibility", year) });
    await sendLetters(ctx, { textId, chosen: { hazardClass: "serious" }, dueOn: addDays(today, 12), tryOnly: false });
    // The two firms with accounts have a letter whatever their class.
    const own = await Promise.all(["zhaogong", "huatai"].map((who) => accountActor(db, who)));
    const rest = { textId, chosen: { employerIds: own.map((a) => a.employerId!) }, dueOn: addDays(today, 12) };
    if ((await sendLetters(ctx, { ...rest, tryOnly: true })).new > 0) await sendLetters(ctx, { ...rest, tryOnly: false });
  });
  await as("zhangmin", addDays(today, -20), (ctx) =>
    recordInforming(ctx, {
      way: "campaign-week",
      text: "职业病防治法宣传周现场告知申报义务。",
      informedOn: addDays(today, -20),
      chosen: { undeclared: true },
      tryOnly: false,
    }),
  );
  await as("huatai", addDays(today, -9), async (ctx) => {
    const employerId = ctx.actor.employerId!;
    const [letter] = (await employerLetters(ctx, employerId)).items;
    if (letter) await signLetter(ctx, employerId, letter.letterId, (await readLetter(ctx, employerId, letter.letterId)).sm3);
    const answers = Object.fromEntries(selfCheckFormById(form)!.items.map((i) => [i.no, i.category === "三同时" ? "na" : "yes"]));
    await submitCheck(ctx, employerId, year, { ...answers, "S-08": "no", "S-08:note": "预案有，今年还没有演练" });
  });
};
