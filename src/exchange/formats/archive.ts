import type { Content } from "../inbound/format.ts";
/** Files of an archive, one after the other, with its limits guarded. */
export async function* readArchive(_content: Content): AsyncIterable<Content> {}
