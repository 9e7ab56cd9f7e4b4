import { describe, expect, test } from "vitest";
import { systemActor, publicActor, type Actor } from "./actor.ts";
import { abilitiesOf, allowed, authorise, keyScopes, policy, renderRoleMatrix } from "./policies.ts";
import { checkRoutes, route } from "./route.ts";
import { administratorRoles, roles, rolesOfKind, type Role } from "./roles.ts";

policy("test-room", {
  "test.read": ["commission-officer", "employer-manager"],
  "test.submit": { roles: ["exam-reporter"], keyScope: "test-cards:submit" },
  "test.correct": ["exam-reporter"],
});
const person = (...held: Role[]): Actor => ({ ...systemActor, roles: held, kind: "commission", via: "session" });
const machine = (keyScopes: string[]): Actor => ({
  ...systemActor,
  roles: ["exam-reporter"],
  kind: "exam-institution",
  via: "api-key",
  keyScopes,
});
const codeOf = (fn: () => void): string => {
  try {
    fn();
    return "allowed";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("who may do what", () => {
  test("a role does what its policy names and nothing else", () => {
    expect(allowed(person("commission-officer"), "test.read")).toBe(true);
    expect(allowed(person("inspector"), "test.read")).toBe(false);
    expect(allowed(person("commission-officer"), "an.act.nobody-declared")).toBe(false);
  });
  test("a key does only acts whose scope it holds, whatever its organisation's roles may do", () => {
    expect(codeOf(() => authorise(machine(["test-cards:submit"]), "test.submit"))).toBe("allowed");
    expect(codeOf(() => authorise(machine([]), "test.submit"))).toBe("AC-0441");
    expect(codeOf(() => authorise(machine(["test-cards:submit"]), "test.correct"))).toBe("AC-0403");
    expect(keyScopes().get("test-cards:submit")).toEqual(["exam-reporter"]);
  });
  test("whoever is not signed in reaches public pages only", () => {
    expect(codeOf(() => authorise(publicActor, "public"))).toBe("allowed");
    expect(codeOf(() => authorise(publicActor, "signed-in"))).toBe("AC-0401");
    expect(codeOf(() => authorise(publicActor, "test.read"))).toBe("AC-0401");
  });
  test("while a first password or a second factor is outstanding only the way out is open", () => {
    const pending: Actor = { ...person("commission-officer"), pending: "first-password" };
    expect(codeOf(() => authorise(pending, "test.read"))).toBe("AC-0420");
    expect(codeOf(() => authorise(pending, "signed-in", true))).toBe("allowed");
    expect(codeOf(() => authorise({ ...pending, pending: "two-factor" }, "test.read"))).toBe("AC-0422");
  });
  test("abilities list what the screens may offer", () => {
    expect(abilitiesOf(person("employer-manager"))).toContain("test.read");
    expect(abilitiesOf(person("employer-manager"))).not.toContain("test.submit");
  });
  test("the printed matrix has a column for every role and a row for every act", () => {
    const lines = renderRoleMatrix().split("\n");
    const row = lines.find((line) => line.includes("`test.submit`"))!;
    expect(row.split("|")).toHaveLength(roles.length + 5);
    expect(row).toContain("`test-cards:submit`");
  });
  test("one act cannot be declared by two rooms", () => {
    expect(() => policy("another-room", { "test.read": [] })).toThrow(/test-room and another-room/);
  });
  test("every role belongs to a kind of organisation", () => {
    for (const role of roles) expect(Object.values(rolesOfKind).some((held) => held.includes(role))).toBe(true);
    for (const role of administratorRoles) expect(roles).toContain(role);
  });
});

describe("the route table at start", () => {
  const run = () => ({});
  test("a route whose act nobody registered stops the start and is named", () => {
    const routes = [route({ method: "GET", path: "/a", summary: "", may: "test.raed", run })];
    expect(() => checkRoutes(routes)).toThrow(/test\.raed/);
  });
  test("two routes under one address stop the start", () => {
    const routes = [
      route({ method: "GET", path: "/a/:x", summary: "", may: "test.read", run }),
      route({ method: "GET", path: "/a/:y", summary: "", may: "test.read", run }),
    ];
    expect(() => checkRoutes(routes)).toThrow(/two routes/);
  });
});
