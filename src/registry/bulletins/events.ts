import { event } from "#platform";
import type { Day } from "#kernel";

/** A bulletin was published to its towns; what it says is read where it is kept. */
export const BulletinPublished = event<{ bulletinId: string; areaCode: string; period: string; version: number; on: Day }>(
  "registry.bulletin-published",
);
