export { checkDeclaration, roughSize } from "./check.ts";
export { changeDeadline, periods, updateWindow } from "./time.ts";
