import type { Answer } from "../../kit/client.ts";

export type ArchiveItems = Answer<"/api/v1/employers/:employerId/archive-items">;
export type Archive = Answer<"/api/v1/employers/:employerId/archive">;
export type ArchiveEntry = Archive["boxes"][number]["entries"][number];
