import { useEffect } from "react";
import { keepPreviousData, QueryClient, useQuery, type Query, type UseQueryResult } from "@tanstack/react-query";
import { onAct, problemFrom, read, type Places } from "./api.ts";
import type { Address, Answer, Asked, Given } from "./client.ts";

/** What work in the background goes on changing after an act has been answered. Reads that leave a trace are not among them. */
const followed: readonly Address[] = [
  "/api/v1/cases",
  "/api/v1/desk",
  "/api/v1/desk/waiting",
  "/api/v1/documents",
  "/api/v1/verifications",
  "/api/v1/overdue-declarations",
  "/api/v1/screening-candidates",
  "/api/v1/employers/:employerId",
  "/api/v1/employers/:employerId/three-way",
  "/api/v1/employers/:employerId/accuracy",
  "/api/v1/spot-check-tasks/:taskId",
  "/api/v1/indicators",
  "/api/v1/indicators/:id",
];
// A clock that nobody sets back.
let actedAt = -Infinity;
const justActed = (): boolean => performance.now() - actedAt < 300_000;
/** When to look again at what is followed: soon after an act, ever less often, not any more after five minutes. */
const nextLook = (path: string): number | false => {
  if (!justActed() || !(followed as readonly string[]).includes(path)) return false;
  const since = performance.now() - actedAt;
  return since < 10_000 ? 1_500 : since < 60_000 ? 6_000 : 30_000;
};

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: () => (justActed() ? 0 : 15_000),
      refetchOnWindowFocus: false,
      retry: (failures, error) => {
        const { status } = problemFrom(error);
        return failures < 2 && (status === 0 || status >= 502);
      },
    },
  },
});

const under = (path: string) => ({ predicate: (q: Query): boolean => String(q.queryKey[0]).startsWith(path) });
// Nobody can tell which lists an act changes: none that was read before it counts as fresh, wherever it is shown next.
onAct(() => {
  actedAt = performance.now();
  void queryClient.invalidateQueries({ ...under("/api/"), refetchType: "none" });
});

const keyOf = (path: string, asked: Places): unknown[] => [path, asked.params ?? {}, asked.query ?? {}];

type Interval<A extends Address> = number | false | ((data: Answer<A> | undefined) => number | false);
type Every<A extends Address> = { every?: Interval<A> };
const lookingAgain =
  <A extends Address>(path: string, every: Interval<A> = false) =>
  (q: Query<Answer<A>>): number | false => {
    const own = typeof every === "function" ? every(q.state.data) : every;
    const look = nextLook(path);
    return own && look ? Math.min(own, look) : own || look;
  };

/** One record or list of the server, kept by its address; nothing is asked while the address is undefined. */
export const useGet = <A extends Address>(path: A | undefined, ...[given]: Given<Asked<A>, Every<A>>): UseQueryResult<Answer<A>> => {
  const { every, ...asked } = (given ?? {}) as Places & Every<A>;
  return useQuery<Answer<A>>({
    queryKey: keyOf(path ?? "", asked),
    enabled: path !== undefined,
    queryFn: ({ signal }) => read(path!, asked, signal),
    refetchInterval: lookingAgain(path ?? "", every),
  });
};

/** A page of a list; old rows stay while new ones load. */
export const useList = <A extends Address>(path: A, ...[given]: Given<Asked<A>, Every<A>>): UseQueryResult<Answer<A>> => {
  const { every, ...asked } = (given ?? {}) as Places & Every<A>;
  return useQuery<Answer<A>>({
    queryKey: keyOf(path, asked),
    queryFn: ({ signal }) => read(path, asked, signal),
    placeholderData: keepPreviousData,
    refetchInterval: lookingAgain(path, every),
  });
};

/** Puts in place what an act has answered, or what it makes of what stands there, so that the page need not ask again. */
export const keep = <A extends Address>(
  path: A,
  asked: Asked<A>,
  answer: Answer<A> | ((before: Answer<A> | undefined) => Answer<A> | undefined),
): void => void queryClient.setQueryData<Answer<A>>(keyOf(path, asked as Places), answer as Answer<A>);

/** Reads again, after an act, everything in view, or only what stands under an address; ends when it has been read. */
export const refresh = (path: Address | "me" | "/api/" = "/api/"): Promise<unknown> => queryClient.invalidateQueries(under(path));

/** Reads again whatever stands under an address each time `seen` changes: the rows of a page follow the work it watches. */
export const useFollow = (path: Address, seen: string): void =>
  useEffect(() => {
    void refresh(path);
  }, [path, seen]);
