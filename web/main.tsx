import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { useIsPhone } from "./kit/hooks.ts";
import { queryClient } from "./kit/query.ts";
import { theme } from "./kit/theme.ts";
import { router } from "./router.tsx";
import "./kit/styles/base.css";
import "./kit/styles/parts.css";
import "./kit/styles/tables.css";
import "./kit/styles/forms.css";
import "./kit/styles/phone.css";
import "./kit/styles/print.css";

/** Touch needs 44 px and 16 px type; the desk keeps its density. */
function Themed({ children }: { children: ReactNode }) {
  const phone = useIsPhone();
  return (
    <ConfigProvider
      theme={phone ? { ...theme, token: { ...theme.token, fontSize: 16 } } : theme}
      componentSize={phone ? "large" : "middle"}
      locale={zhCN}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      modal={{ mask: { blur: false } }}
      drawer={{ mask: { blur: false } }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <Themed>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Themed>
  </StrictMode>,
);
