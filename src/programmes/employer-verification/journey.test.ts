import { performAct, readCase, workqueue } from "#engines";
import { newId } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people, town } from "../testing/people.ts";
import { onNamed, onVerified } from "./reactions.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld({ today: "2025-03-05" });
});
afterAll(() => world.close());
const who = people();

describe("S03, an employer known from exams and not declared", () => {
  const named = {
    employerId: newId(),
    verificationId: newId(),
    creditCode: "91330499MA0000009X",
    name: "永固铸件",
    areaCode: town,
    source: "list",
    namedOn: "2025-03-05",
    dueOn: "2025-04-05",
  };

  it("stands on the desk of its town with the day until which it has to be verified, told twice or once", async () => {
    await onNamed.run(world, { employers: [named] } as never);
    await onNamed.run(world, { employers: [named] } as never);
    const desk = await world.as(who.chenXia, (ctx) => workqueue(ctx));
    expect(desk.items).toMatchObject([
      {
        caseNo: "HS-25-001",
        title: "永固铸件",
        dueOn: "2025-04-05",
        next: { act: "verify", elsewhere: `/employers/${named.employerId}/verification` },
      },
    ]);
  });

  it("is not verified in the case but on the employer's page, and ends when the answer comes", async () => {
    const caseId = (await world.as(who.chenXia, (ctx) => workqueue(ctx))).items[0]!.caseId;
    await expect(world.as(who.chenXia, (ctx) => performAct(ctx, caseId, "verify"))).rejects.toMatchObject({ code: "CS-1011" });
    world.clock.set("2025-03-20");
    const answer = {
      employerId: named.employerId,
      verificationId: named.verificationId,
      areaCode: town,
      result: "exists",
      enteredOn: "2025-03-20",
      dueOn: "2025-04-05",
      onTime: true,
    };
    await onVerified.run(world, answer as never);
    await onVerified.run(world, answer as never);
    expect(await world.as(who.zhangMin, (ctx) => readCase(ctx, caseId))).toMatchObject({
      state: "closed",
      outcome: "exists",
      closedOn: "2025-03-20",
      revision: 2,
    });
  });
});
