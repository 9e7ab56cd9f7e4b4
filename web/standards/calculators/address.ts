import { type Calculator } from "./calculator.ts";
import type { Texts } from "./fields.ts";

// A list is `cell,cell;cell,cell` in the order of its columns; what divides is written with a percent sign.
const marks: Record<string, string> = { "%": "%25", ",": "%2C", ";": "%3B" };
const cell = (text: string): string => text.replace(/[%,;]/g, (mark) => marks[mark]!);

/** What is typed as parts of an address; what stands at its initial value is left out. */
export const queryOf = (c: Calculator, texts: Texts): Record<string, string> => {
  const query: Record<string, string> = {};
  for (const [key, field] of Object.entries(c.fields)) {
    const text = texts[key];
    if (field.control.kind === "rows") {
      const names = Object.keys(field.control.columns);
      const list = (typeof text === "object" ? text : []).map((row) => names.map((n) => cell(row[n] ?? "")).join(","));
      if (list.some((line) => line.replaceAll(",", "") !== "")) query[key] = list.join(";");
    } else if (typeof text === "string" && text !== field.initial) query[key] = text;
  }
  return query;
};

/** What an address says is typed. */
export const textsOf = (c: Calculator, query: Readonly<Record<string, string>>): Texts =>
  Object.fromEntries(
    Object.entries(c.fields).map(([key, field]) => {
      const text = query[key];
      if (field.control.kind !== "rows") return [key, text ?? field.initial];
      const { columns, least } = field.control;
      const lines = text === undefined ? Array<string>(Math.max(1, least)).fill("") : text.split(";");
      const list = lines.map((line) => {
        const cells = line.split(",");
        return Object.fromEntries(
          Object.entries(columns).map(([name, column], i) => [
            name,
            cells[i] === undefined || text === undefined ? column.initial : decoded(cells[i]),
          ]),
        );
      });
      return [key, list];
    }),
  );

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
