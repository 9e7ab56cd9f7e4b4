import type { LimitEntry } from "#standards";

const address = (part: string, key: string): string => `/standards/${part}/${encodeURIComponent(key)}`;
export const agentHref = (code: string): string => address("agents", code);
/** A row of the tables of limits that no code of the exchange leads to has a page by its number. */
export const limitHref = (e: LimitEntry): string => (e.agentCodes[0] ? agentHref(e.agentCodes[0]) : agentHref(`no.${e.no}`));
export const diseaseHref = (code: string): string => address("diseases", code);
export const itemHref = (item: string): string => address("items", item);
export const sourceHref = (id: string): string => address("sources", id);
export const calculatorHref = (id: string, query: Readonly<Record<string, string>> = {}): string => {
  const text = new URLSearchParams(query).toString();
  return `/standards/calculators/${id}${text ? `?${text}` : ""}`;
};
/** A heading of the disease list has no page; an entry of the catalogue without a code has one by its name. */
export const diseaseKey = (d: { code?: string; name: string }): string => d.code ?? d.name;
