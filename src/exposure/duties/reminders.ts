import { addMonths, type Day } from "#kernel";
import type { Tx } from "#platform";
import { messageKind, messagesSince, type Message } from "#access";
import { graceEnd } from "../overdue/rules.ts";
import { reminderStep } from "./calendar.ts";
import { countdownOf, type GatheredDuties } from "./gather.ts";
import { daysBetween } from "#kernel";

export const dutyReminder = messageKind({
  id: "duty-reminder",
  title: "期限提醒",
  says: "各项义务到期前 30、15、7、1 天和逾期次日",
});

/** Where the employer does what falls due; the calendar otherwise. */
const pages: Readonly<Record<string, string>> = {
  declaration: "/declarations/quick/initial",
  "declaration-update": "/declarations/quick/annual",
  "change-declaration": "/declarations/quick/change",
  "declare-change-particulars": "/declarations/quick/change",
  "declare-change-online": "/declarations/quick/change",
  "declare-cancel": "/declarations/quick/cancellation",
};

const daysText = (left: number): string => (left < 0 ? `已逾期 ${-left} 天` : left === 0 ? "今天到期" : `还有 ${left} 天`);

/**
 * What to tell an employer today: each duty with a day at the step it has reached, and the first declaration before its grace ends.
 * A step told already has the same key and is not told again.
 */
export function remindersFor(gathered: GatheredDuties, today: Day): Message[] {
  const { employer, facts } = gathered;
  return countdownOf(gathered, today).flatMap((d): Message[] => {
    const dueOn = d.dueOn ?? (d.duty === "declaration" ? (graceEnd(facts) ?? null) : null);
    if (dueOn === null || d.state === "waiting-authority") return [];
    const left = daysBetween(today, dueOn);
    const step = reminderStep(left);
    if (step === undefined) return [];
    return [
      {
        to: { employerId: employer.employerId, areaCode: employer.areaCode, name: employer.name },
        kind: dutyReminder,
        key: `${d.duty} ${dueOn} ${step}`,
        title: `${d.name} ${dueOn} 到期，${daysText(left)}`,
        body: `${d.says}。${d.clause}`,
        link: pages[d.duty] ?? `/employers/${employer.employerId}/duty-calendar`,
        dueOn,
      },
    ];
  });
}

/** How often an employer was reminded of one due day, when last, and when one of the reminders was first opened. */
export type Reminded = { count: number; lastOn: Day; readOn: Day | null };
/** By `employer duty day`, with the names of the countdown. */
export async function remindedOf(tx: Tx, employerIds: readonly string[], today: Day): Promise<Map<string, Reminded>> {
  const found = new Map<string, Reminded>();
  for (const m of await messagesSince(tx, employerIds, addMonths(today, -24), dutyReminder.id)) {
    const key = `${m.employerId} ${m.key.slice(0, m.key.lastIndexOf(" "))}`;
    const before = found.get(key);
    found.set(key, {
      count: (before?.count ?? 0) + 1,
      lastOn: m.sentOn,
      readOn: [before?.readOn, m.firstReadOn].flatMap((d) => d ?? []).toSorted()[0] ?? null,
    });
  }
  return found;
}
/** The countdown has its own names for the first duties, which reminders carry. */
const short: Readonly<Record<string, string>> = {
  "declare-first": "declaration",
  "declare-update": "declaration-update",
  "declare-change-result": "change-declaration",
  "test-severe": "periodic-test",
  "test-general": "periodic-test",
};
export const reminderKey = (employerId: string, duty: string, dueOn: Day | null): string => `${employerId} ${short[duty] ?? duty} ${dueOn}`;
export const remindedText = (r: Reminded | undefined): string =>
  r ? `已提醒 ${r.count} 次，最近 ${r.lastOn}，${r.readOn ? `${r.readOn} 已读` : "未读"}` : "没有提醒过";
