import { useQuery } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { api, onSessionEnd, ProblemError } from "../kit/api.ts";
import { queryClient } from "../kit/query.ts";
import type { Me } from "../access/types.ts";
import { SignInForm } from "../access/SignInForm.tsx";

const Session = createContext<Me | undefined>(undefined);

/** Who is signed in; only inside the frame. */
export const useMe = (): Me => {
  const me = useContext(Session);
  if (!me) throw new Error("no session above this page");
  return me;
};
export const useMay = (): ((act: string) => boolean) => {
  const me = useMe();
  return (act) => me.abilities.includes(act);
};

/** Who is signed in, or undefined when nobody is. */
export const useSession = () =>
  useQuery<Me | null>({
    queryKey: ["me"],
    staleTime: 60_000,
    queryFn: async () => {
      try {
        const actor = await api.get("/api/v1/session", { again: false });
        return { actor, abilities: actor.abilities, pending: actor.pending, lastSignedInAt: actor.lastSignedInAt };
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 401) return null;
        throw error;
      }
    },
  });

export const signOut = async (): Promise<void> => {
  await api.delete("/api/v1/session", { again: false }).catch(() => undefined);
  queryClient.clear();
  location.assign("/sign-in");
};

/** Gives the session to its pages; at the first 401 it lays the sign-in over them, so that nothing typed is lost. */
export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const waiting = useRef<{ resolve: () => void; reject: (e: unknown) => void }[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    onSessionEnd(
      () =>
        new Promise((resolve, reject) => {
          waiting.current.push({ resolve, reject });
          setAsked(true);
        }),
    );
    return () => onSessionEnd(undefined);
  }, []);
  useEffect(() => {
    if (asked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asked]);
  const done = (): void => {
    setAsked(false);
    waiting.current.splice(0).forEach((w) => w.resolve());
  };
  const leave = (): void => {
    setAsked(false);
    waiting.current.splice(0).forEach((w) =>
      w.reject(
        new ProblemError({
          status: 401,
          code: "AC-0401",
          says: "登录已过期，这一步没有送出，填写的内容还在本页。",
          remedy: "重新登录后再办。",
          details: {},
        }),
      ),
    );
  };
  return (
    <Session.Provider value={me}>
      {children}
      <dialog
        ref={dialog}
        className="again"
        onCancel={(e) => {
          e.preventDefault();
          leave();
        }}
        aria-label="重新登录"
      >
        {asked ? (
          <>
            <p>登录已过期，填写的内容还在本页。重新登录后接着办。</p>
            <SignInForm username={me.actor.username} onDone={done} onCancel={leave} />
          </>
        ) : null}
      </dialog>
    </Session.Provider>
  );
}
