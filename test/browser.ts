import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as driver, type Browser, type BrowserContext, type Page } from "playwright-core";

import { patience } from "./patience.ts";

export const screens = {
  desk: { width: 1440, height: 900 },
  small: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;
export type Screen = keyof typeof screens;

// The browser brings no Chinese face; Noto Sans SC comes with the packages.
const fontConfig = (): string => {
  const folder = join(tmpdir(), "zhikang-browser-fonts");
  mkdirSync(folder, { recursive: true });
  const fonts = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-sc")));
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(fonts, "400Regular")}</dir><dir>${join(fonts, "600SemiBold")}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, "cache")}</cachedir>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias></fontconfig>`,
  );
  return file;
};

/** A headless browser from the packages, with Chinese letters; close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const wanted = chromium.args.filter((arg) => !arg.startsWith("--headless") && arg !== "--single-process" && arg !== "--no-zygote");
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...wanted, "--no-sandbox", "--disable-gpu", "--lang=zh-CN"],
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: fontConfig() },
  });
};

export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly faults: string[] };

/** A person at a screen: an own session, Chinese locale, Shanghai time. `faults` collects what the page's scripts threw and what its policy blocked. */
export const visitor = async (browser: Browser, base: string, screen: Screen = "desk"): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: base,
    viewport: screens[screen],
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    ...(screen === "phone" ? { isMobile: true, hasTouch: true } : {}),
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    if (/Content Security Policy/.test(line.text())) faults.push(line.text());
  });
  return { page, context, faults };
};

/** Signs in through the page and waits for the desk. */
export const signIn = async ({ page }: Visitor, username: string, password: string): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("用户名", { exact: true }).fill(username);
  await page.getByLabel("口令", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /今日|我的职业健康/ }).waitFor();
};

/** The pages as they are served; they are built before the tests, not by them. */
export const assertPagesBuilt = (): void => {
  const index = fileURLToPath(new URL("../dist/web/index.html", import.meta.url));
  if (!existsSync(index)) throw new Error("The pages are not built: run `npm run web:build` first.");
};

/** Moves the clock of the person's screen to noon of a day, as the town hall's clock stands. */
export const onDay = ({ context }: Visitor, day: string): Promise<void> => context.clock.setSystemTime(new Date(`${day}T12:00:00+08:00`));

let axe: string | undefined;
/** What a checker of accessibility finds serious or critical on the page as it stands: `rule: element`. */
export const seriousViolations = async ({ page }: Visitor): Promise<string[]> => {
  axe ??= readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  // A button on its way and a colour on its way are no state of the page.
  await page.waitForFunction("!document.querySelector('.ant-btn-loading')");
  await page.evaluate(
    `Promise.allSettled(document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime < Infinity).map((a) => a.finished))`,
  );
  await page.evaluate(`if (!globalThis.axe) { ${axe} }`);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ["violations"] }).then((answer) =>
    answer.passes.length === 0 ? ["the checker found nothing to check"] : answer.violations
      .filter((v) => v.impact === "serious" || v.impact === "critical")
      .flatMap((v) => v.nodes.map((n) => v.id + ": " + n.target.join(" ") + " | " + n.html.slice(0, 160))))`);
};

/** How many pixels the page is wider than its screen; 0 when nothing scrolls sideways. */
export const sidewaysScroll = ({ page }: Visitor): Promise<number> =>
  page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

/** Keeps a picture of the whole page in the folder that ZHIKANG_SHOTS names, when it names one. */
export const picture = async ({ page }: Visitor, name: string): Promise<void> => {
  const folder = process.env["ZHIKANG_SHOTS"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
