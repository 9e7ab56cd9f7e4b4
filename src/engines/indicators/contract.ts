export { Side, type FactList, type Figure, type FigureView, type FrozenView, type ListItem, type Tile } from "./schema.ts";
