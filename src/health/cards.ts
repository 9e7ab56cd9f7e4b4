// What is done with a card before anything is known but the card: the door for readers of files, without the rest of the room.
export type { ExamCard } from "./surveillance/schema.ts";
export { prepareCard, type PreparedCard } from "./surveillance/commands/prepare.ts";
