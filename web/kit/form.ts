/** The engine's description of forms, as the web draws it. */
export { holds, isFilled, isRequired, isShown } from "../../src/engines/forms/contract.ts";
export type { Condition, Fault, Field, FieldKind, FormView, Option, Values } from "../../src/engines/forms/contract.ts";
