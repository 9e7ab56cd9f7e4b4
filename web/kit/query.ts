import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { api, problemFrom, type Page, type Query } from "./api.ts";

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

/** One record or list of the server, kept by its address. */
export const useGet = <T>(
  path: string | undefined,
  query: Query = {},
  options: { every?: number | false | ((data: T | undefined) => number | false) } = {},
): UseQueryResult<T> =>
  useQuery<T>({
    queryKey: [path, query],
    enabled: path !== undefined,
    queryFn: ({ signal }) => api.get<T>(path as string, query, signal),
    refetchInterval:
      typeof options.every === "function"
        ? (q) => (options.every as (data: T | undefined) => number | false)(q.state.data as T | undefined)
        : (options.every ?? false),
  });

/** A page of a list; old rows stay while new ones load. */
export const useList = <T>(path: string, query: Query): UseQueryResult<Page<T>> =>
  useQuery<Page<T>>({
    queryKey: [path, query],
    queryFn: ({ signal }) => api.get<Page<T>>(path, query, signal),
    placeholderData: keepPreviousData,
  });

/** Reads again whatever stands under these addresses after an act. */
export const refresh = (...paths: string[]): Promise<unknown> =>
  Promise.all(paths.map((path) => queryClient.invalidateQueries({ predicate: (q) => String(q.queryKey[0]).startsWith(path) })));
