import type { z } from "zod";

/** One entry of the route table. `run` is wrapped by the gate, which knows who asks; the platform does not. */
export type RouteSpec = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly summary: string;
  readonly may: string;
  readonly params?: z.ZodType | undefined;
  readonly query?: z.ZodType | undefined;
  readonly body?: z.ZodType | undefined;
  readonly response?: z.ZodType | undefined;
  readonly status?: number | undefined;
  /** Media types of an answer that is no JSON: a workbook, a PDF, the file somebody sent. */
  readonly produces?: readonly string[] | undefined;
  /** Media types of a body that is no JSON: uploads. */
  readonly consumes?: readonly string[] | undefined;
  /** The handler writes the reply itself and opens its own transactions: uploads, downloads, streams. */
  readonly raw?: boolean | undefined;
  /** A raw route that takes the body as a stream whatever its content type says, so that no parser reads it into memory. */
  readonly stream?: boolean | undefined;
  /** Own, tighter class of request rate: requests a minute for one address. */
  readonly perMinute?: number | undefined;
};
/** A stretch of the route table under one heading of the API reference. */
export type RouteGroup<R extends RouteSpec = RouteSpec> = { readonly tag: string; readonly holds: string; readonly routes: readonly R[] };
export type RouteInput = { readonly params: unknown; readonly query: unknown; readonly body: unknown };
