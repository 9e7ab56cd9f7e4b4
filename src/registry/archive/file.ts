import { errors } from "../errors.ts";
import { archiveFileLimit } from "./schema.ts";

/** How a paper of the file is taken in: what an employer photographs shows the paper, not where it was taken. */
export const asPaper = {
  limit: archiveFileLimit,
  tooLarge: () => errors.archiveTooLarge({ limit: archiveFileLimit / 1024 / 1024 }, "file"),
  notes: "remove",
} as const;
