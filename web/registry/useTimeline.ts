import { useGet } from "../kit/query.ts";
import type { EmployerFile, FileEntry } from "./types.ts";

/** What happened at an employer, newest first, as the server joins it from what the reader may see. */
export const useTimeline = (file: EmployerFile): { items: FileEntry[]; loading: boolean; error: Error | null } => {
  const whole = useGet("/api/v1/employers/:employerId/timeline", { params: { employerId: file.employer.employerId } });
  return { items: whole.data?.items ?? [], loading: whole.isLoading, error: whole.error };
};
