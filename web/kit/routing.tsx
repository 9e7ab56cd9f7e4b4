import { useLocation, useRouter } from "@tanstack/react-router";
import { useCallback, useMemo, type AnchorHTMLAttributes, type MouseEvent } from "react";

/** Goes to an address of this application as a step that Back undoes. */
export const useGo = (): ((href: string, how?: { replace?: boolean; state?: Record<string, unknown> }) => void) => {
  const router = useRouter();
  return useCallback(
    (href, how) => (how?.replace ? router.history.replace(href, how.state) : router.history.push(href, how?.state)),
    [router],
  );
};

/** A link inside the application; a plain anchor for the keyboard, the middle button and the screen reader. */
export function Go({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const go = useGo();
  const click = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || rest.target) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={click} {...rest} />;
}

/** `href` with some parts of its query changed; empty values are dropped. */
export const withQuery = (href: string, patch: Record<string, string | number | null | undefined>): string => {
  const [path = "", query = ""] = href.split("?");
  const parts = new URLSearchParams(query);
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined || value === null || value === "") parts.delete(key);
    else parts.set(key, String(value));
  }
  const text = parts.toString();
  return text ? `${path}?${text}` : path;
};

export type UrlState = {
  path: string;
  get: (key: string) => string;
  all: Record<string, string>;
  set: (patch: Record<string, string | number | null | undefined>, how?: { replace?: boolean }) => void;
};

/** The address bar holds the state of the page: filters, tab, area, as-of day. Each change is a step that Back undoes. */
export const useUrlState = (): UrlState => {
  const path = useLocation({ select: (l) => l.pathname });
  const text = useLocation({ select: (l) => l.searchStr });
  const go = useGo();
  return useMemo(() => {
    const parts = new URLSearchParams(text);
    return {
      path,
      get: (key) => parts.get(key) ?? "",
      all: Object.fromEntries(parts),
      set: (patch, how) => go(withQuery(`${path}?${parts.toString()}`, patch), how),
    };
  }, [path, text, go]);
};

/** The named part of the path, e.g. the id in `/employers/:id`. */
export const usePathPart = (index: number): string => {
  const path = useLocation({ select: (l) => l.pathname });
  return decodeURIComponent(path.split("/").filter(Boolean)[index] ?? "");
};
