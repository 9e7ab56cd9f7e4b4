import { problemFrom } from "./api.ts";

/** A refusal as every page shows it: what happened, by which clause, what to do, where, code. */
export function ProblemNote({ error, retry, small }: { error: unknown; retry?: (() => void) | undefined; small?: boolean }) {
  if (!error) return null;
  const problem = problemFrom(error);
  return (
    <div className={small ? "refusal refusal-small" : "refusal"} role="alert" tabIndex={-1}>
      <p className="refusal-says">{problem.says}</p>
      {problem.clause ? <p>依据：{problem.clause}</p> : null}
      {problem.remedy ? <p>{problem.remedy}</p> : null}
      <p className="refusal-code">
        {problem.place && !/^[\w/.-]+$/.test(problem.place) ? `${problem.place}，` : ""}
        {problem.code}
        {problem.number ? `，编号 ${problem.number}` : ""}
        {retry ? (
          <button type="button" className="link" onClick={retry}>
            再试一次
          </button>
        ) : null}
      </p>
    </div>
  );
}
