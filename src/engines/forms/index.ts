export * from "./contract.ts";
export { form, readForm, type Form, type FormCheck, type FormReading, type FormSpec } from "./forms.ts";
