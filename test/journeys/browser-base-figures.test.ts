import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword, loadLabour } from "../../tools/region/index.ts";
import {
  assertPagesBuilt,
  launchBrowser,
  onDay,
  picture,
  seriousViolations,
  sidewaysScroll,
  signIn,
  visitor,
  type Screen,
  type Visitor,
} from "../browser.ts";
import { townHall, type TownHall } from "./town-hall.ts";

// Figures of the base, the list behind a figure, tags, and a contract between two employers, at the desk and on the phone.
let hall: TownHall;
let browser: Browser;
let host: string;
const everybody: Visitor[] = [];

const arrive = async (screen: Screen): Promise<Visitor> => {
  const who = await visitor(browser, hall.base, screen);
  everybody.push(who);
  await onDay(who, "2025-05-12");
  await signIn(who, "zhangmin", demoPassword);
  return who;
};
const readable = async (who: Visitor, name: string): Promise<void> => {
  await picture(who, name);
  expect(await seriousViolations(who), name).toEqual([]);
  expect(await sidewaysScroll(who), `${name} scrolls sideways`).toBe(0);
};

beforeAll(async () => {
  assertPagesBuilt();
  [hall, browser] = await Promise.all([townHall("2025-05-12"), launchBrowser()]);
  await loadLabour(hall.world);
  host = (await (await hall.person("zhaogong")).get<{ items: { employerId: string }[] }>("/api/v1/employers")).items[0]!.employerId;
});
afterAll(async () => {
  await browser.close();
  await hall.close();
});

describe("figures of the base on the screen", () => {
  for (const screen of ["desk", "phone"] as const)
    it(`add up, and a figure opens the list it counts, on the ${screen}`, async () => {
      const who = await arrive(screen);
      await who.page.goto("/base-figures?by=headcount");
      await who.page.getByText("明细之和等于合计").waitFor();
      await readable(who, `base-headcount-${screen}`);
      const row = who.page.getByRole("row").filter({ hasText: "20–99 人" });
      const shown = (await row.getByRole("link").first().textContent())!.trim();
      await row.getByRole("link").first().click();
      await who.page.getByText(`${shown} 家`, { exact: true }).waitFor();
      await readable(who, `base-list-${screen}`);
      await who.page.goto("/employer-tags");
      await who.page.getByText("监管试点", { exact: true }).waitFor();
      await readable(who, `tags-${screen}`);
      await who.page.goto(`/employers/${host}?tab=contracts`);
      await who.page.getByText("危害告知书.txt").waitFor();
      await readable(who, `contracts-${screen}`);
      await who.page.goto(`/employers/${host}`);
      await who.page.getByText("按指标划为小型").waitFor();
      expect(everybody.flatMap((v) => v.faults)).toEqual([]);
    });
});
