export { acceptDeclaration, putDraft, returnDeclaration, saveDraft, tryDeclaration } from "./decide.ts";
export {
  receiveDeclarations,
  submitDeclaration,
  type DeclarationAnswer,
  type DeclarationInput,
  type DeclarationSource,
} from "./receive-declarations.ts";
