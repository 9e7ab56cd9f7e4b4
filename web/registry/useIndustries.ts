import { useEffect, useState } from "react";

type Option = { value: string; label: string };
let known: Option[] | undefined;

/** Sections, divisions, groups and classes to choose from, found by typing; the table loads when a page asks. */
export const useIndustries = (): Option[] => {
  const [options, setOptions] = useState<Option[]>(known ?? []);
  useEffect(() => {
    if (known) return;
    let gone = false;
    void import("#standards/tables").then(({ industries }) => {
      known = industries().map((i) => ({ value: i.code, label: `${i.code} ${i.name}` }));
      if (!gone) setOptions(known);
    });
    return () => {
      gone = true;
    };
  }, []);
  return options;
};
