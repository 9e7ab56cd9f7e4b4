import { Button, Input } from "antd";
import { useState } from "react";
import { api } from "../kit/api.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import type { SecondFactor } from "./types.ts";

/** Sets the second factor: password, secret for the authenticator, one code to prove it works. */
export function SecondFactorSetup({ password: given = "", onDone }: { password?: string; onDone: () => void }) {
  const [password, setPassword] = useState(given);
  const [secret, setSecret] = useState<SecondFactor>();
  const [code, setCode] = useState("");
  const [error, setError] = useState<unknown>();
  const run = async (act: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await act();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div className="form-page">
      <p style={{ marginBottom: 16 }}>你的岗位登录时还要一个动态码。在手机上装任意一款验证器，按下面办一次即可。</p>
      {error ? <ProblemNote error={error} /> : null}
      {secret ? (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            void run(async () => {
              await api.post("/api/v1/session/two-factor/confirmation", { body: { code: code.trim() }, again: false });
              onDone();
            });
          }}
        >
          <p>在验证器里扫码，或手工录入密钥：</p>
          <p>
            <img src={`data:image/svg+xml,${encodeURIComponent(secret.picture)}`} alt="动态码的二维码" width={180} height={180} />
          </p>
          <p className="code" style={{ overflowWrap: "anywhere", whiteSpace: "normal" }}>
            {new URL(secret.uri).searchParams.get("secret")}
          </p>
          {secret.recoveryCodes.length ? (
            <>
              <p style={{ marginTop: 12 }}>手机不在身边时可用的备用码，每个用一次，抄下来收好：</p>
              <p className="code" style={{ whiteSpace: "normal" }}>
                {secret.recoveryCodes.join("　")}
              </p>
            </>
          ) : null}
          <div className="field" style={{ marginTop: 16 }}>
            <label htmlFor="totp">验证器现在显示的 6 位数字</label>
            <Input
              id="totp"
              size="large"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              value={code}
              onChange={(e) => setCode(e.target.value)}
            />
          </div>
          <Button type="primary" size="large" htmlType="submit">
            启用动态码
          </Button>
        </form>
      ) : (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            void run(async () => setSecret(await api.post("/api/v1/session/two-factor", { body: { password }, again: false })));
          }}
        >
          <div className="field">
            <label htmlFor="two-factor-password">现在的口令</label>
            <Input
              id="two-factor-password"
              size="large"
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(e) => setPassword(e.target.value)}
            />
          </div>
          <Button type="primary" size="large" htmlType="submit">
            生成动态码密钥
          </Button>
        </form>
      )}
    </div>
  );
}
