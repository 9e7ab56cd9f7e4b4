import { stillRead } from "../exchange/SubmissionsPage.tsx";
import { useMay } from "../frame/session.tsx";
import { count, momentText } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Code, Sheet } from "../kit/small.tsx";

/** What I handed in last and how it went. */
export function RecentSubmissions({ always = false }: { always?: boolean }) {
  const may = useMay();
  const list = useGet(may("submission.read") ? "/api/v1/submissions" : undefined, {
    query: { limit: 6 },
    every: (page) => (stillRead(page) ? 1_500 : 15_000),
  });
  const items = list.data?.items ?? [];
  if (items.length === 0 && !always) return null;
  return (
    <Sheet title="最近的报送" note={<Go href="/submissions">报送历史 ›</Go>} flush>
      {items.length === 0 ? (
        <p className="empty">
          还没有报送过。<Go href="/uploads">上传第一份文件 ›</Go>
        </p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th>回执</th>
                <th>文件</th>
                <th>收到</th>
                <th>状态</th>
                <th className="num">入库</th>
                <th className="num">挂起</th>
                <th className="num">退回</th>
              </tr>
            </thead>
            <tbody>
              {items.map((s) => (
                <tr key={s.submissionId}>
                  <td>
                    <Go href={`/submissions/${s.submissionId}`}>
                      <Code>{s.receiptNo}</Code>
                    </Go>
                  </td>
                  <td>{s.fileName}</td>
                  <td className="nowrap">{momentText(s.receivedAt)}</td>
                  <td className="nowrap">{s.stateLabel}</td>
                  <td className="num">
                    <Go href={`/submissions/${s.submissionId}?outcome=accepted`}>{count(s.accepted)}</Go>
                  </td>
                  <td className="num">
                    <Go href={`/submissions/${s.submissionId}?outcome=held`}>{count(s.held)}</Go>
                  </td>
                  <td className="num">
                    <Go href={`/submissions/${s.submissionId}?outcome=refused`}>{count(s.refused)}</Go>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}
