// Stands in for the test runner while a tool imports test files: it keeps the tests instead of running them.
export { expect } from "vitest";

export type Collected = { file: string; title: string; run: () => unknown };
export const collected: Collected[] = [];
let file = "";
let path: string[] = [];
export const collecting = (name: string): void => {
  file = name;
  path = [];
};

type Body = (...args: never[]) => unknown;
const worded = (args: unknown): string => {
  try {
    return JSON.stringify(args) ?? "";
  } catch {
    return "";
  }
};
const add = (title: string, body: () => unknown): void => void collected.push({ file, title: [...path, title].join(" > "), run: body });
const rowsOf = (table: readonly unknown[]): unknown[][] => table.map((row) => (Array.isArray(row) ? row : [row]));

export const test = Object.assign((title: string, body: () => unknown): void => add(title, body), {
  each:
    (table: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const row of rowsOf(table)) add(`${title} ${worded(row)}`, () => body(...(row as never[])));
    },
});
export const it = test;
const group = (title: string, body: () => void): void => {
  path.push(title);
  body();
  path.pop();
};
export const describe = Object.assign(group, {
  each:
    (table: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const row of rowsOf(table)) group(`${title} ${worded(row)}`, () => void body(...(row as never[])));
    },
});
export const beforeAll = (body: () => unknown): unknown => body();
export const beforeEach = (): void => {};
export const afterAll = (): void => {};
export const afterEach = (): void => {};
