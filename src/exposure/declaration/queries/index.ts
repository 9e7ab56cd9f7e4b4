export {
  declarationStandings,
  declaredAgents,
  listDeclarations,
  readDeclaration,
  readDraft,
  undeclaredEmployers,
  type DeclarationItem,
  type DeclarationStanding,
  type DeclaredAgent,
  type UndeclaredItem,
} from "./declarations.ts";
export { prefillDeclaration, type Prefill } from "./prefill.ts";
