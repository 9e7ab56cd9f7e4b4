export {
  declarationStandings,
  declaredAgents,
  listDeclarations,
  readDeclaration,
  readDraft,
  undeclaredEmployers,
  type DeclarationStanding,
  type DeclaredAgent,
} from "./declarations.ts";
export { prefillDeclaration } from "./prefill.ts";
