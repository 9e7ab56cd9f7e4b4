export { acceptDeclaration, putDraft, returnDeclaration, saveDraft, tryDeclaration } from "./decide.ts";
export { receiveDeclarations, submitDeclaration, type DeclarationInput, type DeclarationSource } from "./receive-declarations.ts";
