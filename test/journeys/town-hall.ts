import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { settleIndicators } from "#engines";
import { eventually, testWorld, type TestWorld } from "#test";
import { startApi } from "../../src/apps/api.ts";
import type { World } from "../../src/apps/compose.ts";
import { startWork } from "../../src/apps/worker.ts";
import { demoPassword, loadDemo } from "../../tools/region/index.ts";

export type Answer<T = Record<string, unknown>> = { status: number; body: T };
// Answers of many endpoints are read here by path; the shapes are asserted, not assumed.
export type Loose = ReturnType<typeof JSON.parse>;

/** Somebody at a browser: a session cookie and the calls a page makes. */
export class Person {
  readonly base: string;
  private readonly cookie: string;
  constructor(base: string, cookie: string) {
    this.base = base;
    this.cookie = cookie;
  }
  async call<T = Loose>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const form = body instanceof FormData;
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: { cookie: this.cookie, ...(body === undefined || form ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as T };
  }
  async get<T = Loose>(path: string): Promise<T> {
    const answer = await this.call<T>("GET", path);
    expect(answer.status, `GET ${path}: ${JSON.stringify(answer.body)}`).toBe(200);
    return answer.body;
  }
  async post<T = Loose>(path: string, body: unknown = {}): Promise<T> {
    const answer = await this.call<T>("POST", path, body);
    expect(answer.status, `POST ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  }
  async download(path: string): Promise<{ status: number; type: string; text: string; bytes: Buffer }> {
    const response = await fetch(`${this.base}${path}`, { headers: { cookie: this.cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get("content-type") ?? "", text: bytes.toString("utf8"), bytes };
  }
  /** The refusal of a call that must be refused. */
  async refused(method: string, path: string, body?: unknown): Promise<{ status: number; code: string; says: string; remedy: string }> {
    const answer = await this.call<{ code: string; says: string; remedy: string }>(method, path, body);
    expect(answer.status, `${method} ${path} was not refused: ${JSON.stringify(answer.body)}`).toBeGreaterThanOrEqual(400);
    return { status: answer.status, ...answer.body };
  }
}

export type TownHall = {
  readonly world: TestWorld;
  readonly base: string;
  on(day: string): void;
  /** Moves the clock once every figure of the day before is counted: a figure then belongs to the day that made it. */
  onceCounted(day: string): Promise<void>;
  person(username: string): Promise<Person>;
  eventually: typeof eventually;
  close(): Promise<void>;
};

/** The county's town hall: base set B0 and its actors, API and worker running, a clock moved by hand. */
export const townHall = async (today: string): Promise<TownHall> => {
  const world = await testWorld({ today });
  await loadDemo(world.db, world.clock);
  const asWorld = {
    ...world,
    config: { secret: world.secret, publicUrl: "http://127.0.0.1", demo: true, checkAnswers: true },
  } as unknown as World;
  const app: FastifyInstance = await startApi(asWorld, { port: 0, host: "127.0.0.1", perMinute: 100_000 });
  const stopWork = await startWork(asWorld, { schedule: false });
  const { port } = app.server.address() as { port: number };
  const base = `http://127.0.0.1:${port}`;
  return {
    world,
    base,
    on: (day) => world.clock.set(day),
    async onceCounted(day) {
      await settleIndicators(world.db, world.clock);
      world.clock.set(day);
    },
    async person(username) {
      const response = await fetch(`${base}/api/v1/session`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username, password: demoPassword }),
      });
      expect(response.status, `sign-in of ${username}: ${await response.clone().text()}`).toBe(200);
      return new Person(
        base,
        response.headers
          .getSetCookie()
          .map((c) => c.split(";")[0])
          .join("; "),
      );
    },
    eventually,
    async close() {
      await app.close();
      await stopWork();
      await world.close();
    },
  };
};
