import { useQuery } from "@tanstack/react-query";

/** Names of agents by code; the tables of the law load only when a page holds a code it has no name for. */
export const useAgentNames = (codes: readonly string[]): ((code: string) => string) => {
  const names = useQuery<Record<string, string>>({
    queryKey: ["agent-names", [...codes].sort()],
    enabled: codes.length > 0,
    staleTime: Infinity,
    queryFn: async () => {
      const { agent } = await import("#standards");
      return Object.fromEntries(codes.map((code) => [code, agent(code)?.name ?? code]));
    },
  });
  return (code) => names.data?.[code] ?? code;
};
