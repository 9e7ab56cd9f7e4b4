export {
  declarationDifference,
  declarationStandings,
  declaredAgents,
  listDeclarations,
  readDeclaration,
  readDraft,
  undeclaredEmployers,
  type DeclarationStanding,
  type DeclaredAgent,
} from "./declarations.ts";
export { declaredAgentCodes } from "./agent-codes.ts";
export { prefillDeclaration } from "./prefill.ts";
