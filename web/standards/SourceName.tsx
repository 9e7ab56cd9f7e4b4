import { sourceById } from "#standards";
import { Go } from "../kit/routing.tsx";
import { sourceHref } from "./addresses.ts";

/** A text by its number, or its title when it has none, opening what we hold of it. */
export function SourceName({ id }: { id: string }) {
  const source = sourceById(id);
  return source ? <Go href={sourceHref(id)}>{source.number || source.title}</Go> : <>{id}</>;
}
