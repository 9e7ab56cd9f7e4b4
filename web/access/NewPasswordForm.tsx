import { Button, Input } from "antd";
import { useState, type FormEvent } from "react";
import { api } from "../kit/api.ts";
import { ProblemNote } from "../kit/Problem.tsx";

/** Changes the password; at the first sign-in it stands before everything else. */
export function NewPasswordForm({ first = false, current: given = "", onDone }: { first?: boolean; current?: string; onDone: () => void }) {
  const [current, setCurrent] = useState(given);
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const differs = again !== "" && again !== next;
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (differs || next === "") return;
    setBusy(true);
    setError(undefined);
    try {
      await api.post("/api/v1/session/password", { body: { current, next }, again: false });
      setCurrent("");
      setNext("");
      setAgain("");
      onDone();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(e) => void change(e)} noValidate className="form-page">
      {first ? <p style={{ marginBottom: 16 }}>这是初始口令，先换成自己的口令，再办其他事。</p> : null}
      {error ? <ProblemNote error={error} /> : null}
      {first && given ? null : (
        <div className="field">
          <label htmlFor="current-password">现在的口令</label>
          <Input
            id="current-password"
            size="large"
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={(e) => setCurrent(e.target.value)}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor="next-password">新口令</label>
        <Input
          id="next-password"
          size="large"
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={(e) => setNext(e.target.value)}
        />
        <p className="field-hint">可以用空格、汉字和符号；不含用户名和单位名称</p>
      </div>
      <div className="field">
        <label htmlFor="again-password">再写一遍新口令</label>
        <Input
          id="again-password"
          size="large"
          type="password"
          autoComplete="new-password"
          value={again}
          aria-invalid={differs}
          onChange={(e) => setAgain(e.target.value)}
        />
        {differs ? <p className="field-error">两遍写的不一样</p> : null}
      </div>
      <Button type="primary" size="large" htmlType="submit" loading={busy}>
        修改口令
      </Button>
    </form>
  );
}
