import { describe, expect, it } from "vitest";
import { day, type Day } from "#kernel";
import { dutyRow } from "#standards/tables";
import { archiveKindIds, archiveKinds } from "#registry";
import { completenessOf, safeName, standingOfEntry, type Evidence } from "./rules.ts";
import { archiveTemplates } from "./templates.ts";

const today = day("2025-05-12");
const paper = (until: string | null): Evidence => ({ title: "计划", on: day("2024-05-12"), until: until as Day | null, from: "单位" });
const state = (found: Evidence[], facts: Parameters<typeof standingOfEntry>[3] = {}, optional?: true) =>
  standingOfEntry(optional ? { optional } : {}, found, today, facts).state;

describe("how a line of the archive stands", () => {
  it("a paper holds on its last day and no longer on the day after", () => {
    expect(state([paper("2025-05-12")])).toBe("present");
    expect(standingOfEntry({}, [paper("2025-05-11")], today)).toEqual({ state: "expired", says: "2025-05-11 到期" });
    expect(state([paper("2025-05-11"), paper(null)])).toBe("present");
  });
  it("nothing at all is a gap, unless the line does not concern the employer or nobody knows whether it does", () => {
    expect(state([])).toBe("gap");
    expect(state([], { concerns: "yes" })).toBe("gap");
    expect(state([], { concerns: "no" })).toBe("not-applicable");
    expect(standingOfEntry({}, [], today, { concerns: "open", missing: ["是否有建设项目"] })).toEqual({
      state: "unknown",
      says: "缺：是否有建设项目",
    });
    expect(state([], {}, true)).toBe("none");
  });
  it("a paper that excuses the line makes it not applicable, and one that proves it makes it present all the same", () => {
    expect(state([], { excused: "没有建设项目" })).toBe("not-applicable");
    expect(state([paper(null)], { excused: "没有建设项目" })).toBe("present");
  });
  it("what the reader may not see is never told, and what is still missing keeps a line from being whole", () => {
    expect(state([paper(null)], { hidden: true })).toBe("hidden");
    expect(standingOfEntry({}, [paper(null)], today, { lacks: "没有噪声的在岗检查" })).toEqual({
      state: "expired",
      says: "没有噪声的在岗检查",
    });
  });
  it("counts what stands of what is asked for", () => {
    expect(completenessOf(["present", "gap", "expired", "unknown", "not-applicable", "hidden", "none", "present"])).toEqual({
      present: 2,
      asked: 5,
    });
  });
});

describe("the declared lists of the archive", () => {
  it("name only duties of the law's table and kinds that may be kept, each line once a template", () => {
    for (const t of archiveTemplates) {
      const lines = t.boxes.flatMap((b) => b.entries);
      expect(new Set(lines.map((e) => e.key)).size, t.id).toBe(lines.length);
      for (const e of lines) {
        for (const duty of [...(e.duty ? [e.duty] : []), ...(e.when ?? [])]) expect(dutyRow(duty)?.id, `${t.id} ${e.key}`).toBe(duty);
        for (const kind of [...(e.kinds ?? []), ...(e.unless ?? [])]) expect(archiveKindIds, e.key).toContain(kind);
      }
    }
    for (const id of archiveKindIds) {
      const kind = archiveKinds[id];
      if ("duty" in kind) expect(dutyRow(kind.duty)?.id, id).toBe(kind.duty);
    }
  });
  it("have a line in the national template for every kind except those of credit", () => {
    const placed = new Set(archiveTemplates[0]!.boxes.flatMap((b) => b.entries.flatMap((e) => e.kinds ?? [])));
    expect(archiveKindIds.filter((k) => !placed.has(k))).toEqual(["credit-record", "credit-repair"]);
  });
});

describe("names of packed files", () => {
  it("leave the folder they stand in to nobody and keep their ending", () => {
    expect(safeName("../../etc/passwd")).toBe("__.._etc_passwd");
    expect(safeName('计划:2025"?.pdf')).toBe("计划_2025__.pdf");
    expect(safeName("长".repeat(200) + ".pdf")).toBe("长".repeat(80) + ".pdf");
    expect(safeName("")).toBe("文件");
  });
});
