import { describe, expect, test } from "vitest";
import { sourceById, sources } from "#standards";
import { bySourcePage, lawTables, provenance, tableDefaults, unmappedPage, unstated } from "./standards-pages.ts";

describe("where the law as data comes from", () => {
  const rows = provenance();
  test("every table of values and rules is described, and nothing else is", () => {
    expect([...tableDefaults().keys()].sort()).toEqual(lawTables());
  });
  test("every row rests on texts that are known, or its table says that none is stated", () => {
    const wrong = rows.flatMap((r) =>
      r.sources.filter((s) => s !== unstated && !sourceById(s)).map((s) => `${r.table}:${r.row} ${s || "no source"}`),
    );
    expect(wrong).toEqual([]);
  });
  test("every row names its clause, or says that none is stated", () => {
    expect(rows.filter((r) => r.clause === "").map((r) => `${r.table}:${r.row}`)).toEqual([]);
  });
});

describe("the texts", () => {
  test("a text that replaces another is named by it, and begins after it ended", () => {
    for (const s of sources()) {
      for (const id of s.replaces) expect(sourceById(id)?.replacedBy, `${s.id} ${id}`).toBe(s.id);
      if (!s.replacedBy) continue;
      const next = sourceById(s.replacedBy)!;
      expect(next?.replaces, s.id).toContain(s.id);
      if (s.to && next.from) expect(s.to < next.from, s.id).toBe(true);
    }
  });
  test("an amendment that is held belongs to a text that names it", () => {
    const named = new Set(sources().flatMap((s) => s.amendments));
    expect(
      sources()
        .filter((s) => s.kind === "amendment" && !named.has(s.id))
        .map((s) => s.id),
    ).toEqual([]);
  });
  test("no text ends before it begins and no id stands twice", () => {
    for (const s of sources()) if (s.from && s.to) expect(s.from <= s.to, s.id).toBe(true);
    expect(new Set(sources().map((s) => s.id)).size).toBe(sources().length);
  });
});

test("the pages name every text and every list", () => {
  const page = bySourcePage();
  for (const s of sources()) expect(page).toContain(`| ${s.id} |`);
  expect(page).not.toContain("undefined");
  expect(unmappedPage()).not.toContain("undefined");
});
