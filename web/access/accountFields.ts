import { roleLabels, rolesOfKind, type OrganisationKind } from "#access/contract";
import type { Field } from "../kit/form.ts";
import { useGet } from "../kit/query.ts";
import type { Account } from "./types.ts";

export const staffingWords = { "full-time": "专职", "part-time": "兼职", "": "未登记" } as const;
/** Values of a choice are words: the whole town, and nothing told. */
const whole = "whole";
const untold = "untold";

/** Name, posts and, for somebody of a town, village and staffing: the same fields for a new account and for one that changes. */
export const useAccountFields = (kind: OrganisationKind | undefined, townCode: string | undefined): readonly Field[] => {
  const town = kind === "township" ? townCode : undefined;
  const villages = useGet(town ? "/api/v1/areas" : undefined, { query: { parent: town ?? "" } }).data?.items ?? [];
  return [
    { id: "displayName", label: "姓名", kind: "text", required: true, maxLength: 60 },
    {
      id: "roles",
      label: "岗位",
      kind: "choices",
      required: true,
      options: (kind ? rolesOfKind[kind] : []).map((r) => ({ value: r, label: roleLabels[r] })),
      ...(kind ? {} : { hint: "先选机构，再选岗位" }),
    },
    ...(town
      ? [
          {
            id: "areaCode",
            label: "负责的村（社区）",
            kind: "choice" as const,
            options: [{ value: whole, label: "全镇（街道）" }, ...villages.map((v) => ({ value: v.areaCode, label: v.name }))],
            hint: "协管员限定到村（社区）后，只看见这个村的单位",
          },
          {
            id: "staffing",
            label: "专兼职",
            kind: "choice" as const,
            options: [
              { value: "full-time", label: "专职" },
              { value: "part-time", label: "兼职" },
              { value: untold, label: "未登记" },
            ],
            hint: "每个镇（街道）至少 1 名专职，缺的列在“网格与巡查”",
          },
        ]
      : []),
  ];
};

export const filledFrom = (a: Account): Record<string, unknown> => ({
  displayName: a.displayName,
  roles: a.roles,
  ...(a.kind === "township" ? { areaCode: a.village?.areaCode ?? whole, staffing: a.staffing || untold } : {}),
});

/** What was filled, in the words of the interface: no village for the whole town, no staffing for what was not told. */
export const asSent = ({ areaCode, staffing, ...rest }: Record<string, unknown>) => ({
  ...rest,
  areaCode: areaCode === undefined || areaCode === "" || areaCode === whole ? null : String(areaCode),
  staffing: (staffing === "full-time" || staffing === "part-time" ? staffing : "") as keyof typeof staffingWords,
});

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(Array.isArray(a) ? a.toSorted() : a) === JSON.stringify(Array.isArray(b) ? b.toSorted() : b);
/** Only what changed travels: rights named anew would end her sessions. */
export const changedOf = (a: Account, filled: Record<string, unknown>): Record<string, unknown> => {
  const before: Record<string, unknown> = asSent(filledFrom(a));
  return Object.fromEntries(Object.entries(asSent(filled)).filter(([key, value]) => !same(value, before[key])));
};
