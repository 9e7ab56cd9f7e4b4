/** The engine's description of forms, as the web draws it. */
export { holds, isFilled, isRequired, isShown } from "#engines/contract";
export type { Condition, Fault, Field, FieldKind, FormView, Option, Values } from "#engines/contract";
