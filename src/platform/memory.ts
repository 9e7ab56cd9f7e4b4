/**
 * Gives back the memory of bytes that nobody will read again; a view into shared memory is left alone. Megabytes that wait for the
 * collector make it walk the whole heap again and again, because it counts them and cannot see that they are spent.
 */
export const release = (bytes: Uint8Array): void => {
  if (bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength) bytes.buffer.transfer(0);
};

/** The pieces of a stream of bytes, each released when the next is asked for. */
export async function* passing(pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  for await (const piece of pieces) {
    yield piece;
    release(piece);
  }
}
