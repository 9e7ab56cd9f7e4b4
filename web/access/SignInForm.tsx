import { Button, Input } from "antd";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { api } from "../kit/api.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { NewPasswordForm } from "./NewPasswordForm.tsx";
import { SecondFactorSetup } from "./SecondFactorSetup.tsx";

type Step = "password" | "code" | "first-password" | "two-factor";

/** Password, then the code of the second factor where one is set, then the first password change where it is due. */
export function SignInForm({
  username: given,
  start = "password",
  onDone,
  onCancel,
  renderBelow,
}: {
  username?: string | undefined;
  start?: Step;
  onDone: () => void;
  onCancel?: () => void;
  renderBelow?: (fill: (username: string, password: string) => void) => ReactNode;
}) {
  const [step, setStep] = useState<Step>(start);
  const [username, setUsername] = useState(given ?? "");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [recovery, setRecovery] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const codeBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (step === "code") codeBox.current?.focus();
  }, [step]);

  const whatNext = async (): Promise<void> => {
    const { pending } = await api.get("/api/v1/session", { again: false });
    if (pending) setStep(pending);
    else onDone();
  };
  const run = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const signIn = (event: FormEvent): void => {
    event.preventDefault();
    void run(async () => {
      const answer = await api.post("/api/v1/session", { body: { username: username.trim(), password }, again: false });
      if (answer.next === "code") setStep("code");
      else await whatNext();
    });
  };
  const sendCode = (event: FormEvent): void => {
    event.preventDefault();
    void run(async () => {
      await api.post("/api/v1/session/code", { body: { code: code.trim(), recovery }, again: false });
      await whatNext();
    });
  };
  if (step === "first-password") return <NewPasswordForm first current={password} onDone={() => void whatNext()} />;
  if (step === "two-factor") return <SecondFactorSetup password={password} onDone={() => void whatNext()} />;
  if (step === "code")
    return (
      <form onSubmit={sendCode} noValidate>
        {error ? <ProblemNote error={error} /> : null}
        <div className="field">
          <label htmlFor="code">{recovery ? "备用码" : "动态码"}</label>
          <input
            ref={codeBox}
            id="code"
            className="plain-input"
            inputMode={recovery ? "text" : "numeric"}
            autoComplete="one-time-code"
            maxLength={40}
            value={code}
            onChange={(e) => setCode(e.target.value)}
          />
          <p className="field-hint">
            {recovery ? "设置动态码时抄下的备用码，每个只能用一次" : "验证器里当前显示的 6 位数字"}
            <button
              type="button"
              className="link"
              onClick={() => {
                setRecovery(!recovery);
                setCode("");
              }}
            >
              {recovery ? "改用动态码" : "手机不在身边，用备用码"}
            </button>
          </p>
        </div>
        <div className="row">
          <Button type="primary" size="large" htmlType="submit" loading={busy}>
            核对动态码并登录
          </Button>
          <Button
            type="text"
            size="large"
            onClick={() => {
              setStep("password");
              setError(undefined);
            }}
          >
            换一个账号
          </Button>
        </div>
      </form>
    );
  return (
    <form onSubmit={signIn} noValidate>
      {error ? <ProblemNote error={error} /> : null}
      <div className="field">
        <label htmlFor="username">用户名</label>
        <Input
          id="username"
          size="large"
          autoComplete="username"
          autoCapitalize="none"
          value={username}
          onChange={(e) => setUsername(e.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="password">口令</label>
        <Input
          id="password"
          size="large"
          type="password"
          autoComplete="current-password"
          autoFocus={given !== undefined}
          value={password}
          onChange={(e) => setPassword(e.target.value)}
        />
      </div>
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          登录
        </Button>
        {onCancel ? (
          <Button type="text" size="large" onClick={onCancel}>
            先不登录，返回
          </Button>
        ) : null}
      </div>
      {renderBelow?.((u, p) => {
        setUsername(u);
        setPassword(p);
        setError(undefined);
      })}
    </form>
  );
}
