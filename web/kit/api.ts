import type { Address, Answer, Asked, Filled, Given, Method, Problem, QueryValue } from "./client.ts";

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.says);
    this.problem = problem;
  }
}

/** What a table shows of a list, whichever its rows are. */
export type Page<T> = { items: T[]; nextCursor: string | null; count?: { value: number; capped: boolean } };

/** Called on the first 401 of a page in use; resolves when the person has signed in again, rejects when she gives up. */
let signInAgain: (() => Promise<void>) | undefined;
export const onSessionEnd = (ask: (() => Promise<void>) | undefined): void => {
  signInAgain = ask;
};

/** Told of every act the server has taken: what was read before it may no longer be so. */
let actTaken: (() => void) | undefined;
export const onAct = (tell: () => void): void => {
  actTaken = tell;
};

export type Places = { params?: Record<string, string | number> | undefined; query?: Record<string, QueryValue> | undefined };

/** `/api/v1/employers/:employerId` with its parts in place and without empty parts of the query; arrays repeat their name. */
const filledIn = (path: string, { params = {}, query = {} }: Places): string => {
  const parts = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value)) for (const one of value) parts.append(key, one);
    else parts.set(key, String(value));
  }
  const text = parts.toString();
  return `${path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))}${text ? `?${text}` : ""}`;
};
/** The address of a read, for a link. */
export const address = <A extends Address>(path: A, ...[asked]: Given<Asked<A>>): string => filledIn(path, (asked ?? {}) as Places);

/** What a person filled in, as a body: nothing of it is known to be there before the server has read it. */
export const asFilled = (values: Record<string, unknown>): Filled => values as Filled;

/** A key for one act; sending the act again with it does nothing twice. */
export const actKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
};

const fault = (status: number, number?: string): Problem => ({
  status,
  code: status === 0 ? "网络" : `PF-${status}`,
  says: status === 0 ? "网络断开，这一步还没有送到。" : "我们的系统出了问题，这一步没有生效，填写内容还在。",
  remedy: status === 0 ? "连上网络后再试一次，填写的内容都在。" : "再试一次；仍不行请报编号。",
  details: {},
  number,
});

/** Reads a problem from an answer of any kind, also one that is not JSON. */
const problemOf = async (answer: Response): Promise<Problem> => {
  const number = answer.headers.get("x-request-id") ?? undefined;
  const body = (await answer.json().catch(() => undefined)) as Record<string, unknown> | undefined;
  if (!body) return fault(answer.status, number);
  const text = (...keys: string[]): string | undefined =>
    keys.map((k) => body[k]).find((v): v is string => typeof v === "string" && v !== "");
  return {
    status: answer.status,
    code: text("code") ?? `PF-${answer.status}`,
    says: text("says", "title", "message", "detail") ?? fault(answer.status).says,
    remedy: text("remedy") ?? "",
    clause: text("clause"),
    place: text("place", "instancePath"),
    details: (body["details"] as Record<string, unknown> | undefined) ?? {},
    faults: body["faults"] as Problem["faults"],
    number: text("requestId", "number") ?? number,
  };
};

type Options = { key?: string; ifMatch?: string | undefined; again?: boolean; signal?: AbortSignal | undefined };

/** One request; throws ProblemError. A write carries an Idempotency-Key that stays the same when it is sent again after signing in. */
const send = async (method: Method, path: string, asked: Places & Options & { body?: unknown } = {}): Promise<unknown> => {
  const headers: Record<string, string> = { accept: "application/json" };
  const key = method === "get" ? undefined : (asked.key ?? actKey());
  if (key) headers["idempotency-key"] = key;
  if (asked.ifMatch) headers["if-match"] = asked.ifMatch;
  const form = asked.body instanceof FormData;
  if (asked.body !== undefined && !form) headers["content-type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(filledIn(path, asked), {
      method: method.toUpperCase(),
      headers,
      credentials: "same-origin",
      body: asked.body === undefined ? null : form ? (asked.body as FormData) : JSON.stringify(asked.body),
      signal: asked.signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ProblemError(fault(0));
  }
  if (answer.status === 401 && signInAgain && asked.again !== false) {
    await signInAgain();
    return send(method, path, { ...asked, ...(key ? { key } : {}), again: false });
  }
  if (!answer.ok) throw new ProblemError(await problemOf(answer));
  if (method !== "get") actTaken?.();
  if (answer.status === 204) return undefined;
  const type = answer.headers.get("content-type") ?? "";
  return type.includes("json") ? answer.json() : answer.text();
};

const by =
  <M extends Method>(method: M) =>
  // What comes over the wire is what the route table declares: the tests of the server hold every answer against it.
  <A extends Address<M>>(path: A, ...[asked]: Given<Asked<A, M>, Options>) =>
    send(method, path, asked as Places & Options) as Promise<Answer<A, M>>;

/** What a page reads and keeps by its address. */
export const read = <A extends Address>(path: A, asked: Places, signal: AbortSignal): Promise<Answer<A>> =>
  send("get", path, { ...asked, signal }) as Promise<Answer<A>>;

/** The route table as functions: `api.get("/api/v1/employers/:employerId", { params: { employerId } })`. */
export const api = { get: by("get"), post: by("post"), put: by("put"), patch: by("patch"), delete: by("delete") };

/** Sends a file with its progress; `done` is the share of bytes that have left, from 0 to 1. */
export const upload = <A extends Address<"post">>(
  path: A,
  asked: Asked<A, "post">,
  on: (done: number) => void,
): Promise<Answer<A, "post">> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const { body, ...places } = asked as Places & { body: FormData };
    request.open("POST", filledIn(path, places));
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("idempotency-key", actKey());
    request.upload.onprogress = (event) => on(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new ProblemError(fault(0)));
    request.onload = async () => {
      const answer = new Response(request.responseText, { status: request.status === 0 ? 599 : request.status });
      if (!answer.ok) return reject(new ProblemError(await problemOf(answer)));
      actTaken?.();
      resolve((await answer.json()) as Answer<A, "post">);
    };
    request.send(body);
  });

export const problemFrom = (error: unknown): Problem => (error instanceof ProblemError ? error.problem : fault(500));
