import { problemFrom } from "../kit/api.ts";
import { Go } from "../kit/routing.tsx";
import "./frame.css";

/** One sentence, one or two lines, where to go. */
export function ErrorPage({ kind, error }: { kind: "not-found" | "fault"; error?: unknown }) {
  const problem = error ? problemFrom(error) : undefined;
  const foreign = problem && (problem.status === 403 || problem.status === 404);
  const title =
    kind === "not-found"
      ? "没有这个页面"
      : foreign
        ? problem.says
        : problem?.status === 0
          ? "网络断开，这一页还没有读到"
          : "我们的系统出了问题";
  const lines =
    kind === "not-found"
      ? ["地址可能抄漏了几个字，或者这份记录不在你的范围。"]
      : foreign
        ? [problem.remedy || "这份记录不在你的范围，或者编号不对。需要协查，请通过“协查”向上级机构申请。"]
        : ["这一步没有生效，填写的内容还在。再试一次；仍不行请报编号。"];
  return (
    <div className="error-page" role="alert">
      <h1>{title}</h1>
      {lines.map((l) => (
        <p key={l}>{l}</p>
      ))}
      {problem ? (
        <p className="ink-3">
          {problem.code}
          {problem.number ? `，编号 ${problem.number}` : ""}
        </p>
      ) : null}
      <p className="row">
        <Go href="/">回到今日</Go>
        <button type="button" className="link" onClick={() => history.back()}>
          回到上一页
        </button>
        {kind === "fault" ? (
          <button type="button" className="link" onClick={() => location.reload()}>
            再试一次
          </button>
        ) : null}
      </p>
    </div>
  );
}
