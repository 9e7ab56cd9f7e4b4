import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Clock } from "#kernel";
import type { Database } from "#platform";
import type { Actor, Ctx } from "./actor.ts";
import { errors } from "./errors.ts";
import { isKnownAct } from "./policies.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type Schema = z.ZodType;
type Out<S> = S extends Schema ? z.output<S> : undefined;

/** What a raw handler works with: it opens its own transactions. */
export type RawTools = { readonly db: Database; readonly clock: Clock; readonly actor: Actor };

type Common<P, Q, B, R> = {
  readonly method: Method;
  /** Fastify form, `/api/v1/employers/:employerId`. */
  readonly path: string;
  /** One line of Chinese for the API reference. */
  readonly summary: string;
  /** Name of an act registered with `policy`, or "public", or "signed-in". */
  readonly may: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response?: R;
  /** Status of a success; 200 unless told, 204 when there is no answer. */
  readonly status?: number;
  /** Media types of an answer that is no JSON; every other route with an answer declares its `response`. */
  readonly produces?: readonly string[];
  /** Media types of a body that is no JSON: uploads. */
  readonly consumes?: readonly string[];
  /** Own, tighter class of request rate: requests a minute for one address. */
  readonly perMinute?: number;
  /** With `raw`: the body arrives as a stream whatever its content type says. */
  readonly stream?: boolean;
  /** Hands data out of the platform as a file: counted, and stopped while exports are. */
  readonly exports?: boolean;
  /** Open also while the first password or the second factor is outstanding. */
  readonly whilePending?: boolean;
};

/** A handler that answers nothing need not say so: an empty object is sent for it. */
type Answer<R> = R extends Schema ? z.input<R> | ([z.input<R>] extends [Record<string, never>] ? void : never) : unknown;
type Cooked<P, Q, B, R> = Common<P, Q, B, R> & {
  readonly raw?: false;
  readonly run: (ctx: Ctx, input: { params: Out<P>; query: Out<Q>; body: Out<B> }) => Promise<Answer<R>> | Answer<R>;
};
type Raw<P, Q, B, R> = Common<P, Q, B, R> & {
  readonly raw: true;
  readonly run: (request: FastifyRequest, reply: FastifyReply, tools: RawTools) => unknown;
};

/** A declared endpoint as the API app and the generators read it. */
export type Route = Common<Schema | undefined, Schema | undefined, Schema | undefined, Schema | undefined> &
  (
    | { readonly raw: false; readonly run: (ctx: Ctx, input: { params: unknown; query: unknown; body: unknown }) => Promise<unknown> }
    | { readonly raw: true; readonly run: (request: FastifyRequest, reply: FastifyReply, tools: RawTools) => unknown }
  );

/**
 * Declares an endpoint. The handler runs in one transaction with the actor's scope, after the act was allowed and the
 * input read by its schemas; a `raw` handler gets the request and does its own transactions.
 *
 * @example
 * route({ method: "GET", path: "/api/v1/employers/:employerId", summary: "一企一档", may: "employer.read",
 *   params: z.object({ employerId: Id }), response: EmployerView, run: (ctx, { params }) => readEmployer(ctx, params.employerId) })
 */
export function route<
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  R extends Schema | undefined = undefined,
>(spec: Cooked<P, Q, B, R> | Raw<P, Q, B, R>): Route {
  return (spec.raw ? spec : { ...spec, raw: false }) as unknown as Route;
}

/**
 * Called once at start with the assembled table.
 * @throws Refusal AC-0490 naming acts no part registered; Error when two routes share a method and path
 */
export const checkRoutes = (routes: readonly Route[]): void => {
  const unknown = [...new Set(routes.map((r) => r.may).filter((act) => !isKnownAct(act)))];
  if (unknown.length > 0) throw errors.routeUnknownAct({ acts: unknown });
  const seen = new Set<string>();
  for (const { method, path } of routes) {
    const key = `${method} ${path.replace(/:\w+/g, ":")}`;
    if (seen.has(key)) throw new Error(`two routes answer ${key}`);
    seen.add(key);
  }
};
