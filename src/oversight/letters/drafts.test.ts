import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { buildActor } from "../../../test/factories/actors.ts";
import { dropDraft, editDraft, publishDraft, saveDraft } from "./commands.ts";
import { listDrafts, listTexts } from "./queries.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld({ today: "2026-03-20" });
});
afterAll(() => world.close());

const county = { ...buildActor("commission"), name: "张敏" };
const colleague = { ...county, accountId: newId(), name: "何梅" };
const text = {
  year: 2026,
  kind: "responsibility" as const,
  title: "2026 年度责任书",
  paragraphs: [{ text: "每月自查一次。", clause: "第十五条" }],
};
const drafts = (actor = county) => world.as(actor, (ctx) => listDrafts(ctx));
const save = () => world.as(county, (ctx) => saveDraft(ctx, text));

describe("a draft of a letter", () => {
  it("is kept, edited by colleagues one after the other, and never saved over unseen", async () => {
    const { draftId, version } = await save();
    expect(await world.as(colleague, (ctx) => editDraft(ctx, draftId, { ...text, title: "改过的标题", seen: version }))).toEqual({
      version: 2,
    });
    await expect(world.as(county, (ctx) => editDraft(ctx, draftId, { ...text, seen: version }))).rejects.toMatchObject({ code: "OV-1211" });
    await expect(world.as(county, (ctx) => publishDraft(ctx, draftId, version))).rejects.toMatchObject({ code: "OV-1211" });
    expect((await drafts()).items).toMatchObject([{ draftId, title: "改过的标题", version: 2, savedBy: "何梅", savedOn: "2026-03-20" }]);
    await world.as(county, (ctx) => dropDraft(ctx, draftId));
    expect((await drafts()).items).toEqual([]);
    await expect(world.as(county, (ctx) => dropDraft(ctx, draftId))).rejects.toMatchObject({ code: "OV-1210" });
  });

  it("is seen by the organisation of its author alone, not by one above, beside or below it", async () => {
    const { draftId } = await save();
    const others = [
      { ...county, organisationId: newId() },
      buildActor("commission", "330400000000"),
      buildActor("commission", "330498000000"),
      buildActor("cdc"),
      buildActor("township", "330499101000"),
      { ...buildActor("employer"), organisationId: county.organisationId },
    ];
    for (const other of others) {
      expect((await drafts(other)).items).toEqual([]);
      await expect(world.as(other, (ctx) => editDraft(ctx, draftId, { ...text, seen: 1 }))).rejects.toMatchObject({ code: "OV-1210" });
      await expect(world.as(other, (ctx) => publishDraft(ctx, draftId, 1))).rejects.toMatchObject({ code: "OV-1210" });
      await expect(world.as(other, (ctx) => dropDraft(ctx, draftId))).rejects.toMatchObject({ code: "OV-1210" });
    }
    await world.as(county, (ctx) => dropDraft(ctx, draftId));
  });

  it("is published once however often it is clicked, word for word, and is gone", async () => {
    const { draftId } = await save();
    const clicks = await Promise.allSettled([1, 2, 3].map(() => world.as(county, (ctx) => publishDraft(ctx, draftId, 1))));
    expect(clicks.map((c) => c.status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(clicks.flatMap((c) => (c.status === "rejected" ? [(c.reason as { code: string }).code] : []))).toEqual(["OV-1210", "OV-1210"]);
    expect((await world.as(county, (ctx) => listTexts(ctx))).items).toMatchObject([
      { version: 1, title: text.title, paragraphs: text.paragraphs },
    ]);
    expect((await drafts()).items).toEqual([]);
  });

  it("of a year that has passed stays a draft and is not published", async () => {
    const { draftId } = await save();
    world.clock.set("2027-01-04");
    await expect(world.as(county, (ctx) => publishDraft(ctx, draftId, 1))).rejects.toMatchObject({ code: "OV-1209" });
    expect((await world.as(county, (ctx) => listDrafts(ctx, 2026))).items).toHaveLength(1);
  });
});
