import { agent as agentByCode, findAgent, type Agent } from "#standards";
import { creditCodeProblem, normaliseCreditCode } from "#registry/contract";

export { creditCodeProblem as creditCodeFault, normaliseCreditCode };

/** The agent a line names: by code first, then by CAS number, then by name; undefined when none or a heading answers. */
export const readAgent = (line: { code?: string | undefined; name?: string | undefined; cas?: string | undefined }): Agent | undefined => {
  const found =
    (line.code ? agentByCode(line.code.trim()) : undefined) ??
    (line.cas ? findAgent(line.cas) : undefined) ??
    (line.name ? findAgent(line.name) : undefined);
  return found && !found.heading ? found : undefined;
};
