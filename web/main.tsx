import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./kit/query.ts";
import { theme } from "./kit/theme.ts";
import { router } from "./router.tsx";
import "./kit/styles.css";
import "./kit/print.css";


createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <ConfigProvider theme={theme} locale={zhCN} wave={{ disabled: true }} button={{ autoInsertSpace: false }} modal={{ mask: { blur: false } }} drawer={{ mask: { blur: false } }}>
      <App>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
);
