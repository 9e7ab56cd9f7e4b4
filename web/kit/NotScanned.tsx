import { useQuery } from "@tanstack/react-query";
import { api } from "./api.ts";

/** Says beside files that no scanner looks at them, where none does. */
export function NotScanned() {
  const scanning = useQuery({
    queryKey: ["file-scanning"],
    queryFn: () => api.get("/api/v1/file-scanning", { again: false }),
    staleTime: Infinity,
  });
  return scanning.data?.scanned === false ? <span className="ink-3 nowrap">未查毒</span> : null;
}
