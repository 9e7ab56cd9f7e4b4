/** What the web and other rooms read of the registry: shapes and words, nothing that runs on the server. */
export * from "./schema.ts";
