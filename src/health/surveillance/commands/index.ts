export { receiveExamCards } from "./receive-cards.ts";
export { releaseHeldCards } from "./release-held.ts";
