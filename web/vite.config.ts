import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = process.env["ZHIKANG_WEB_PROXY"] ?? "http://127.0.0.1:8080";

/** Writes `.br` and `.gz` beside every script and sheet, so that the server compresses nothing at run time. */
const preCompressed = (): Plugin => ({
  name: "zhikang-pre-compressed",
  apply: "build",
  async writeBundle(options, bundle) {
    const br = promisify(brotliCompress);
    const gz = promisify(gzip);
    for (const file of Object.keys(bundle).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
      const path = join(options.dir ?? "", file);
      const bytes = await readFile(path);
      await writeFile(`${path}.br`, await br(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      await writeFile(`${path}.gz`, await gz(bytes, { level: 9 }));
    }
  },
});

export default defineConfig({
  root: here("./"),
  plugins: [react(), preCompressed()],
  resolve: { alias: { "node:crypto": here("./kit/browserCrypto.ts"), zod: here("./kit/noSchemas.ts") } },
  build: {
    outDir: here("../dist/web"),
    emptyOutDir: true,
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "echarts", test: /node_modules\/(echarts|zrender)\// },
            { name: "react", test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { "/api": server, "/healthz": server } },
  preview: { port: 4173, proxy: { "/api": server, "/healthz": server } },
});
