import type { Answer, Item } from "../../kit/client.ts";

export type SourceList = Item<"/api/v1/source-lists">;
export type SourceListDetail = Answer<"/api/v1/source-lists/:listId">;
export type ListLine = Item<"/api/v1/source-lists/:listId/lines">;
export type LineBeside = Answer<"/api/v1/source-lists/:listId/lines/:lineNo">;
export type IdentityAct = Item<"/api/v1/identity-acts">;
export type SplitOffer = Answer<"/api/v1/employers/:employerId/splits">;
