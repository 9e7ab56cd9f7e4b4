import type { Answer, Item } from "../kit/client.ts";

export type CardLine = Item<"/api/v1/exam-cards">;
export type Card = Answer<"/api/v1/exam-cards/:cardId">;
