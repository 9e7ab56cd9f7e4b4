import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "#platform";

const rooms = (
  JSON.parse(readFileSync(join(projectRoot, "rooms.json"), "utf8")) as { rooms: Record<string, { imports: string[] }>; web: string[] }
).rooms;
const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? (name === "node_modules" ? [] : walk(path)) : [path];
  });
const inside = (folder: string, pattern: RegExp): string[] =>
  walk(join(projectRoot, folder))
    .map((path) => relative(projectRoot, path))
    .filter((path) => pattern.test(path));
const source = (path: string): string => readFileSync(join(projectRoot, path), "utf8");
const importsOf = (path: string): string[] =>
  [
    ...source(path).matchAll(
      /(?:^|[\s;])(?:import|export)[^"';]*?from\s+"([^"]+)"|(?:^|[^.\w])import\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm,
    ),
  ].map((m) => (m[1] ?? m[2] ?? m[3])!);
const roomOf = (path: string): string => path.split("/")[1]!;
// What only tests use stands beside them: `*.test.ts`, and `testing.ts` or a folder `testing` for what several share.
const isTest = (path: string): boolean => /\.test\.ts$|(^|\/)testing(\.ts$|\/)/.test(path);
const code = inside("src", /\.ts$/);

describe("walls between rooms", () => {
  it("every room of src is named in rooms.json, and no other exists", () => {
    expect(
      readdirSync(join(projectRoot, "src"))
        .filter((n) => statSync(join(projectRoot, "src", n)).isDirectory())
        .sort(),
    ).toEqual(Object.keys(rooms).sort());
  });
  it("a room imports only the doors that rooms.json allows it", () => {
    const wrong = code
      .filter((p) => !isTest(p))
      .flatMap((path) =>
        importsOf(path)
          .filter((i) => i.startsWith("#"))
          .filter((i) => {
            const target = i.slice(1).split("/")[0]!;
            return target !== roomOf(path) && !rooms[roomOf(path)]!.imports.includes(target);
          })
          .map((i) => `${path} imports ${i}`),
      );
    expect(wrong).toEqual([]);
  });
  it("a relative import never leaves its room", () => {
    const wrong = code.flatMap((path) =>
      importsOf(path)
        .filter((i) => i.startsWith("."))
        .filter((i) => {
          const target = relative(projectRoot, resolve(projectRoot, dirname(path), i));
          // The demonstration region is no part of the product: the program loads it from outside, on request.
          if (path === "src/apps/demonstration.ts" && target.startsWith("tools/region/")) return false;
          return (
            !target.startsWith(`src/${roomOf(path)}/`) &&
            !(isTest(path) && (target.startsWith("test/") || target.startsWith("tools/") || target.startsWith("src/apps/")))
          );
        })
        .map((i) => `${path} imports ${i}`),
    );
    expect(wrong).toEqual([]);
  });
  it("the pages import only kernel, standards and the contracts of rooms", () => {
    const wrong = inside("web", /\.tsx?$/).flatMap((path) =>
      importsOf(path)
        .filter(
          (i) =>
            (i.startsWith("#") && !/^#(kernel|standards|standards\/tables|standards\/statistics)$|^#\w+\/contract$/.test(i)) ||
            /(^|\/)src\//.test(i),
        )
        .map((i) => `${path} imports ${i}`),
    );
    expect(wrong).toEqual([]);
  });
  it("no file reaches itself through its imports", () => {
    const files = new Set(code.filter((p) => !isTest(p)));
    const graph = new Map(
      [...files].map((path) => [
        path,
        importsOf(path)
          .filter((i) => i.startsWith("."))
          .map((i) => relative(projectRoot, resolve(projectRoot, dirname(path), i)))
          .filter((p) => files.has(p)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) return void cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe("kinds and sizes of files", () => {
  it("SQL stands only in store and queries, and in the rooms of technique", () => {
    const sql = /`\s*(select|insert into|update|delete from|with)\s/i;
    const quoted = /"(select|insert into|update \w+|delete from) /i;
    const wrong = code
      .filter((p) => !isTest(p) && !["platform", "access", "apps", "kernel"].includes(roomOf(p)))
      .filter((p) => !/(^|\/)(store|queries|facts)(-[\w-]+)?(\.ts$|\/)/.test(p))
      .filter((p) => sql.test(source(p)) || quoted.test(source(p)));
    expect(wrong).toEqual([]);
  });
  it("rules and standards read no clock, no chance and no file", () => {
    const wrong = code
      .filter((p) => !isTest(p) && (p.startsWith("src/standards/") || /(^|\/)rules(\.ts$|\/)/.test(p)))
      .filter((p) => /new Date\(\)|Date\.now\(|Math\.random|node:fs|clock\.(now|today)/.test(source(p)));
    expect(wrong).toEqual([]);
  });
  it("no source file passes 420 lines", () => {
    const long = [...code, ...inside("web", /\.tsx?$/)]
      .filter((p) => !/generated|tables\.ts$|\.test\.ts$/.test(p))
      .filter((p) => source(p).split("\n").length > 421);
    expect(long).toEqual([]);
  });
  it("no path is longer than 120 characters", () => {
    expect([...code, ...inside("web", /./), ...inside("docs", /./), ...inside("db", /./)].filter((p) => p.length > 120)).toEqual([]);
  });
  it("every room says in at most 60 lines what it owns", () => {
    const wrong = Object.keys(rooms).filter((room) => {
      const path = `src/${room}/README.md`;
      return !existsSync(join(projectRoot, path)) || source(path).split("\n").length > 61;
    });
    expect(wrong).toEqual([]);
  });
  it("names of tests are sentences about the world", () => {
    const titles = [...code, ...inside("test", /\.ts$/)]
      .filter(isTest)
      .flatMap((p) => [...source(p).matchAll(/\bit\(\s*(?:"([^"]+)"|'([^']+)'|`([^`]+)`)/g)].map((m) => (m[1] ?? m[2] ?? m[3])!));
    expect(titles.filter((t) => /\bshould\b|\bworks\b/.test(t) || (/^[\x00-\x7f]+$/.test(t) && t.trim().split(/\s+/).length < 4))).toEqual(
      [],
    );
  });
});

describe("documents", () => {
  it("every link in a document leads to a file", () => {
    const pages = [
      "README.md",
      "README.zh-CN.md",
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      "AGENTS.md",
      "CHANGELOG.md",
      ...inside("docs", /\.md$/),
      ...inside("src", /README\.md$/),
    ];
    const broken = pages.flatMap((page) =>
      [...source(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .filter((m) => !existsSync(resolve(projectRoot, dirname(page), m[1]!)))
        .map((m) => `${page} → ${m[1]}`),
    );
    expect(broken).toEqual([]);
  });
  it("the first six decisions are written down", () => {
    const names = readdirSync(join(projectRoot, "docs/decisions"));
    for (const n of ["0001", "0002", "0003", "0004", "0005", "0006"]) expect(names.some((x) => x.startsWith(n))).toBe(true);
  });
  it("the lock file holds no download addresses", () => {
    expect(source("package-lock.json")).not.toMatch(/"resolved": "http/);
  });
});
