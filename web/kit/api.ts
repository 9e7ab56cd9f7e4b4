/** What the server answers when it refuses (application/problem+json): one sentence, what to do, by which clause, where. */
export type Problem = {
  status: number;
  code: string;
  says: string;
  remedy: string;
  clause?: string | undefined;
  place?: string | undefined;
  details: Record<string, unknown>;
  number?: string | undefined;
};

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.says);
    this.problem = problem;
  }
}

export type QueryValue = string | number | boolean | null | undefined | readonly string[];
export type Query = Record<string, QueryValue>;
export type Page<T> = { items: T[]; nextCursor: string | null; count: { value: number; capped: boolean } };

const base = "/api/v1";

/** Called on the first 401 of a page in use; resolves when the person has signed in again, rejects when she gives up. */
let signInAgain: (() => Promise<void>) | undefined;
export const onSessionEnd = (ask: (() => Promise<void>) | undefined): void => {
  signInAgain = ask;
};

/** `employers?area=3304…&q=…` without empty parts; arrays repeat their name. */
export const address = (path: string, query: Query = {}): string => {
  const parts = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value)) for (const one of value) parts.append(key, one);
    else parts.set(key, String(value));
  }
  const text = parts.toString();
  return `${path.startsWith("/") ? path : `${base}/${path}`}${text ? `?${text}` : ""}`;
};

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
    number: text("requestId", "number") ?? number,
  };
};

type Options = {
  query?: Query | undefined;
  body?: unknown;
  key?: string;
  ifMatch?: string | undefined;
  again?: boolean;
  signal?: AbortSignal | undefined;
};

/** One request; throws ProblemError. A write carries an Idempotency-Key that stays the same when it is sent again after signing in. */
export async function send<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const headers: Record<string, string> = { accept: "application/json" };
  const key = method === "GET" ? undefined : (options.key ?? actKey());
  if (key) headers["idempotency-key"] = key;
  if (options.ifMatch) headers["if-match"] = options.ifMatch;
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form) headers["content-type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(address(path, options.query), {
      method,
      headers,
      credentials: "same-origin",
      body: options.body === undefined ? null : form ? (options.body as FormData) : JSON.stringify(options.body),
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ProblemError(fault(0));
  }
  if (answer.status === 401 && signInAgain && options.again !== false) {
    await signInAgain();
    return send<T>(method, path, { ...options, ...(key ? { key } : {}), again: false });
  }
  if (!answer.ok) throw new ProblemError(await problemOf(answer));
  if (answer.status === 204) return undefined as T;
  const type = answer.headers.get("content-type") ?? "";
  return (type.includes("json") ? await answer.json() : await answer.text()) as T;
}

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> => send<T>("GET", path, { query, signal }),
  post: <T>(path: string, body?: unknown, options: Omit<Options, "body"> = {}): Promise<T> =>
    send<T>("POST", path, { ...options, body: body ?? {} }),
  put: <T>(path: string, body: unknown, options: Omit<Options, "body"> = {}): Promise<T> => send<T>("PUT", path, { ...options, body }),
  patch: <T>(path: string, body: unknown, options: Omit<Options, "body"> = {}): Promise<T> => send<T>("PATCH", path, { ...options, body }),
  delete: <T>(path: string, options: Options = {}): Promise<T> => send<T>("DELETE", path, options),
};

/** Sends a file with its progress; `done` is the share of bytes that have left, from 0 to 1. */
export const upload = <T>(
  path: string,
  body: FormData | Blob,
  on: (done: number) => void,
  headers: Record<string, string> = {},
): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address(path));
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("idempotency-key", actKey());
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => on(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new ProblemError(fault(0)));
    request.onload = async () => {
      const answer = new Response(request.responseText, { status: request.status === 0 ? 599 : request.status });
      if (answer.ok) resolve((await answer.json()) as T);
      else reject(new ProblemError(await problemOf(answer)));
    };
    request.send(body);
  });

export const problemFrom = (error: unknown): Problem => (error instanceof ProblemError ? error.problem : fault(500));
