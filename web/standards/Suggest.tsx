import { useEffect, useId, useState } from "react";
import type { Control } from "./calculators/fields.ts";
import type { suggestions as Suggestions } from "./search/suggest.ts";

/** A text with what it may mean: name, pinyin, CAS number or code. Whatever is typed stays; a suggestion replaces it by the name. */
export function Suggest({
  id,
  of,
  value,
  onChange,
  invalid,
  describedBy,
  label,
}: {
  id: string;
  of: (Control & { kind: "suggest" })["of"];
  value: string;
  onChange: (text: string) => void;
  invalid: boolean;
  describedBy?: string | undefined;
  label?: string | undefined;
}) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [suggestions, setSuggestions] = useState<typeof Suggestions>();
  useEffect(() => void import("./search/suggest.ts").then((m) => setSuggestions(() => m.suggestions)), []);
  const found = open && suggestions ? suggestions(of, value) : [];
  const take = (name: string): void => {
    onChange(name);
    setOpen(false);
  };
  return (
    <span className="suggest">
      <input
        id={id}
        className="std-input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-label={label}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        value={value}
        onChange={(e) => {
          onChange(e.target.value);
          setAt(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing || found.length === 0) return;
          if (e.key === "ArrowDown") setAt((at + 1) % found.length);
          else if (e.key === "ArrowUp") setAt((at + found.length - 1) % found.length);
          else if (e.key === "Enter" && found[at]) take(found[at].value);
          else if (e.key === "Escape") setOpen(false);
          else return;
          e.preventDefault();
        }}
      />
      <span id={list} role="listbox" className={found.length > 0 ? "suggest-list" : "suggest-none"} aria-label="可能是">
        {found.map((s, i) => (
          <span
            key={s.value}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            className="suggest-item"
            onMouseDown={(e) => {
              e.preventDefault();
              take(s.value);
            }}
          >
            {s.value} <span className="ink-3">{s.detail}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
