export type { FactList, Figure, FigureView, FrozenView, ListItem, Side, Tile } from "./schema.ts";
