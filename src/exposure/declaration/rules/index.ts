export { checkDeclaration, roughSize } from "./check.ts";
export { changeDeadline, periods, updateWindow, type UpdateWindow } from "./time.ts";
