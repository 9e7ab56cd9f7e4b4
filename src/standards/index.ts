export type * from "./types.ts";
export { judgeSample, judgeResult, judgeMany } from "./limits/judge.ts";
export { limitFor, limitsFor, limitHistory, physicalLimits, type LimitEntry, type PhysicalLimit } from "./limits/limits.ts";
export { reductionByDay, reductionByWeek, adjustedLimit } from "./limits/air.ts";
export { dayLevel, weekLevel, equivalentLevel, noiseAgent } from "./limits/noise.ts";
export { agent, agents, findAgent, otherAgentCodes, type Agent, type AgentGroup, type ExamCategory } from "./codes/agents.ts";
