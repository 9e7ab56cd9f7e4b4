import { useEffect } from "react";
import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { problemFrom, read, type Places } from "./api.ts";
import type { Address, Answer, Asked, Given } from "./client.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => {
        const { status } = problemFrom(error);
        return failures < 2 && (status === 0 || status >= 502);
      },
    },
  },
});

const keyOf = (path: string, asked: Places): unknown[] => [path, asked.params ?? {}, asked.query ?? {}];

type Every<A extends Address> = { every?: number | false | ((data: Answer<A> | undefined) => number | false) };
/** One record or list of the server, kept by its address; nothing is asked while the address is undefined. */
export const useGet = <A extends Address>(path: A | undefined, ...[given]: Given<Asked<A>, Every<A>>): UseQueryResult<Answer<A>> => {
  const { every = false, ...asked } = (given ?? {}) as Places & Every<A>;
  return useQuery<Answer<A>>({
    queryKey: keyOf(path ?? "", asked),
    enabled: path !== undefined,
    queryFn: ({ signal }) => read(path!, asked, signal),
    refetchInterval: typeof every === "function" ? (q) => every(q.state.data) : every,
  });
};

/** A page of a list; old rows stay while new ones load. */
export const useList = <A extends Address>(path: A, ...[given]: Given<Asked<A>>): UseQueryResult<Answer<A>> => {
  const asked = (given ?? {}) as Places;
  return useQuery<Answer<A>>({
    queryKey: keyOf(path, asked),
    queryFn: ({ signal }) => read(path, asked, signal),
    placeholderData: keepPreviousData,
  });
};

/** Puts in place what an act has answered, so that the page need not ask again. */
export const keep = <A extends Address>(path: A, asked: Asked<A>, answer: Answer<A>): void =>
  void queryClient.setQueryData(keyOf(path, asked as Places), answer);

/** Reads again whatever stands under these addresses after an act. */
export const refresh = (...paths: (Address | "me")[]): Promise<unknown> =>
  Promise.all(paths.map((path) => queryClient.invalidateQueries({ predicate: (q) => String(q.queryKey[0]).startsWith(path) })));

/** Reads again whatever stands under an address each time `seen` changes: the rows of a page follow the work it watches. */
export const useFollow = (path: Address, seen: string): void =>
  useEffect(() => {
    void refresh(path);
  }, [path, seen]);
