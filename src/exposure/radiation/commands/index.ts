export { receiveDoses } from "./doses.ts";
export { receiveRadiationWorkers } from "./workers.ts";
export { submitDoses, submitRadiationWorkers } from "./submit.ts";
