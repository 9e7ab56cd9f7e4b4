import type { Answer, Item } from "../kit/client.ts";

export type Area = Item<"/api/v1/areas">;
export type EmployerLine = Item<"/api/v1/employers">;
export type EmployerFile = Answer<"/api/v1/employers/:employerId">;
export type VerificationLine = Item<"/api/v1/verifications">;
/** What happened at an employer, joined from every room. */
export type FileEntry = Item<"/api/v1/employers/:employerId/timeline">;
/** One duty of an employer with its day, clause and what it is counted from. */
export type Duty = Item<"/api/v1/employers/:employerId/duties">;
