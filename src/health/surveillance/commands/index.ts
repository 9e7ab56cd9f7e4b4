export { prepareCard, type PreparedCard } from "./prepare.ts";
export { receiveExamCards, receivePreparedCards } from "./receive-cards.ts";
export { releaseHeldCards } from "./release-held.ts";
