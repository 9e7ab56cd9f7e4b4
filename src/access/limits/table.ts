import type { OrganisationKind } from "../roles.ts";
import { errors } from "../errors.ts";

/** Most a day: of one account, of one interface key, of one organisation, of the whole installation. */
export type DayLimit = {
  readonly what: string;
  readonly unit: string;
  readonly account: number;
  readonly key: number;
  readonly organisation: number;
  readonly system: number;
};

/**
 * What may be done in a day. The numbers are ours: far above the busiest honest day (a clinic that sends one file per card, a county
 * that reminds every employer), and an end to what runs wild. Drafts are not counted by day: an employer has one open declaration
 * draft, which the primary key of its table holds.
 */
const dayLimits = {
  upload: { what: "上传文件", unit: "份", account: 5_000, key: 200_000, organisation: 400_000, system: 10_000_000 },
  export: { what: "导出", unit: "次", account: 500, key: 20_000, organisation: 40_000, system: 1_000_000 },
  unmask: { what: "查看完整信息", unit: "次", account: 300, key: 300, organisation: 2_000, system: 100_000 },
  message: { what: "发送消息", unit: "条", account: 100_000, key: 100_000, organisation: 200_000, system: 10_000_000 },
} as const satisfies Record<string, DayLimit>;
export type LimitedAct = keyof typeof dayLimits;

/** What an organisation may keep in all: files, and gigabytes (10⁹ bytes). Those whose work is sending files get more. */
const keptLimits = {
  institution: { files: 50_000_000, gigabytes: 5_000 },
  authority: { files: 5_000_000, gigabytes: 2_000 },
  employer: { files: 100_000, gigabytes: 50 },
  worker: { files: 1_000, gigabytes: 2 },
};
type KeptClass = keyof typeof keptLimits;

const dayColumns = ["account", "key", "organisation", "system"] as const;
const keptColumns = ["files", "gigabytes"] as const;
type Numbers = { day: Record<LimitedAct, DayLimit>; kept: Record<KeptClass, { files: number; gigabytes: number }> };
const written = (): Numbers => structuredClone({ day: dayLimits, kept: keptLimits });
let inForce = written();

/** `upload.organisation`, `kept.employer.gigabytes`: a number of the table by its name; undefined when there is none. */
const place = (numbers: Numbers, name: string): { row: Record<string, unknown>; column: string } | undefined => {
  const [first = "", second = "", third = ""] = name.split(".");
  if (first === "kept") {
    const row = Object.hasOwn(numbers.kept, second) ? numbers.kept[second as KeptClass] : undefined;
    return row && (keptColumns as readonly string[]).includes(third) ? { row, column: third } : undefined;
  }
  const row = Object.hasOwn(numbers.day, first) ? numbers.day[first as LimitedAct] : undefined;
  return row && third === "" && (dayColumns as readonly string[]).includes(second)
    ? { row: row as Record<string, unknown>, column: second }
    : undefined;
};

/**
 * Puts the table in force, with what the operator changes of it.
 * @param setting  `ZHIKANG_LIMITS`: `upload.organisation=800000, kept.employer.gigabytes=100`; nothing for the table as it stands
 * @throws Refusal AC-0491 for a name the table does not have or a value that is no whole number above 0
 */
export const openLimits = (setting = process.env["ZHIKANG_LIMITS"] ?? ""): void => {
  const numbers = written();
  for (const part of setting.split(/[,，;\s]+/).filter(Boolean)) {
    const [name = "", value = ""] = part.split("=");
    const found = place(numbers, name);
    if (!found || !/^[1-9]\d{0,14}$/.test(value))
      throw errors.settingBad({
        name: "ZHIKANG_LIMITS",
        value: part,
        options: [
          ...Object.keys(numbers.day).flatMap((act) => dayColumns.map((c) => `${act}.${c}=整数`)),
          ...Object.keys(numbers.kept).flatMap((k) => keptColumns.map((c) => `kept.${k}.${c}=整数`)),
        ],
      });
    found.row[found.column] = Number(value);
  }
  inForce = numbers;
};

export const dayLimit = (act: LimitedAct): DayLimit => inForce.day[act];
export const limitedActs = (): readonly LimitedAct[] => Object.keys(inForce.day) as LimitedAct[];

const keptClass = (kind: OrganisationKind): KeptClass =>
  kind === "employer" || kind === "worker"
    ? kind
    : kind === "laboratory" || kind === "exam-institution" || kind === "diagnosis-institution"
      ? "institution"
      : "authority";
/** Files and bytes an organisation of a kind may keep. */
export const keptLimit = (kind: OrganisationKind): { files: number; bytes: number } => {
  const { files, gigabytes } = inForce.kept[keptClass(kind)];
  return { files, bytes: gigabytes * 1e9 };
};
