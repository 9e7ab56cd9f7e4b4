export { assignSpotChecks, drawSpotCheck } from "./draw.ts";
export { bringPhoto, checkDaily, checkTask } from "./check.ts";
