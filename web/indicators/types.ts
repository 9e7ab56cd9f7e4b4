import type { Answer, Item } from "../kit/client.ts";

export type FigureView = Answer<"/api/v1/indicators/:id">;
export type Tile = Item<"/api/v1/indicators">;
export type Figure = Tile["figure"];
export type TrendPoint = Tile["trend"][number];
export type ListItem = Item<"/api/v1/indicators/:id/list">;
