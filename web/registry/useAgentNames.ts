import { useQuery } from "@tanstack/react-query";

/** Agents to choose from, by code or name; the tables of the law load when a form asks. */
export const useAgentChoices = (): { value: string; label: string }[] =>
  useQuery({
    queryKey: ["agent-choices"],
    staleTime: Infinity,
    queryFn: async () =>
      (await import("#standards")).agents().flatMap((a) => (a.heading ? [] : [{ value: a.code, label: `${a.code} ${a.name}` }])),
  }).data ?? [];

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
