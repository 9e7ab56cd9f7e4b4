import type { Answer, Item } from "../../kit/client.ts";

export type RadiationWorker = Item<"/api/v1/radiation-workers">;
export type RadiationFile = Answer<"/api/v1/employers/:employerId/radiation-workers/:workerId">;
export type Dose = RadiationFile["doses"][number];
