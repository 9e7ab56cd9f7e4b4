import { expect, test } from "vitest";
import { passing, release } from "./memory.ts";

test("bytes given back are gone, a view into shared bytes stays", () => {
  const own = Buffer.allocUnsafeSlow(64);
  release(own);
  expect(own.byteLength).toBe(0);
  const shared = Buffer.alloc(64, 7);
  release(shared.subarray(0, 8));
  expect([...shared]).toEqual(Array(64).fill(7));
});

test("each passing piece is whole while it is looked at and gone at the next", async () => {
  const pieces = [Buffer.allocUnsafeSlow(3).fill(1), Buffer.allocUnsafeSlow(2).fill(2)];
  const seen: number[][] = [];
  const source = async function* (): AsyncIterable<Buffer> {
    yield* pieces;
  };
  for await (const piece of passing(source())) seen.push([...piece]);
  expect(seen).toEqual([
    [1, 1, 1],
    [2, 2],
  ]);
  expect(pieces.map((p) => p.byteLength)).toEqual([0, 0]);
});
