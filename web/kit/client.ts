import type { components, paths } from "../generated/api.d.ts";

/** What the generated client knows of the route table, spelled as the table spells it: `/api/v1/employers/:employerId`. */
type Spelled<P> = P extends `${infer Before}{${infer Name}}${infer After}` ? `${Before}:${Name}${Spelled<After>}` : P;
type Table = { [P in keyof paths as Spelled<P>]: paths[P] };

export type Method = "get" | "post" | "put" | "patch" | "delete";
type Operation<A extends keyof Table, M extends Method> = NonNullable<Table[A][M]>;
/** Addresses that answer a method. */
export type Address<M extends Method = "get"> = {
  [A in keyof Table]: [Operation<A, M>] extends [never] ? never : A;
}[keyof Table];

type Part<O, K extends "path" | "query"> = O extends { parameters: infer P } ? (K extends keyof P ? NonNullable<P[K]> : never) : never;
export type QueryValue = string | number | boolean | null | undefined | readonly string[];
type Named<T> = { [K in keyof T]: QueryValue };
/** The names a list can be asked by. Values come from the address bar, which is free text: the server reads each one. */
export type QueryOf<A extends Address<M>, M extends Method = "get"> = [Part<Operation<A, M>, "query">] extends [never]
  ? Record<never, never>
  : Named<Part<Operation<A, M>, "query">>;

type Json<R> = R extends { content: { "application/json": infer T } } ? T : R extends { content: infer C } ? C[keyof C] : undefined;
type Success = 200 | 201 | 202 | 204;
/** What a route answers, from the schema it declares. */
export type Answer<A extends Address<M>, M extends Method = "get"> =
  Operation<A, M> extends { responses: infer R } ? { [S in keyof R & Success]: Json<R[S]> }[keyof R & Success] : never;
/** One row of a list. */
export type Item<A extends Address> = Answer<A> extends { items: (infer T)[] } ? T : never;

declare const filled: unique symbol;
/** What a person filled in on a declared form, field by field: the server reads it, and answers faults by field. */
export type Filled = Record<string, unknown> & { readonly [filled]: true };
type Declared<O> = O extends { requestBody: { content: { "application/json": infer B } } } ? B | Filled : never;
type Upload<O> = O extends { requestBody: { content: { "multipart/form-data": unknown } } } ? FormData : never;
export type BodyOf<A extends Address<M>, M extends Method> = Declared<Operation<A, M>> | Upload<Operation<A, M>>;

type Needed<K extends string, T> = [T] extends [never] ? { [k in K]?: undefined } : { [k in K]: T };
type Places<A extends Address<M>, M extends Method> = Needed<"params", Part<Operation<A, M>, "path">>;
/** Params of the path, names of the query, the body of a write. */
export type Asked<A extends Address<M>, M extends Method = "get"> = Places<A, M> &
  (Record<never, never> extends QueryOf<A, M> ? { query?: QueryOf<A, M> | undefined } : { query: QueryOf<A, M> }) &
  (M extends "get" | "delete" ? unknown : Needed<"body", BodyOf<A, M>>);
/** Nothing need be given where nothing is asked. */
export type Given<T, Rest = unknown> = Record<never, never> extends T ? [asked?: T & Rest] : [asked: T & Rest];

/** `application/problem+json` as every refusal looks, with the number a person can report where there is one. */
export type Problem = Omit<components["schemas"]["Problem"], "type" | "title"> & { number?: string | undefined };
