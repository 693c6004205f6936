'use client';

import type { KeyboardEvent, ReactNode } from 'react';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** While one is in the list, the arrow keys lead from one piece of work to the next; Enter opens it as every link. */
export function WorkKeys({ children }: { children: ReactNode }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=rowheader] a')];
    const row = (document.activeElement?.closest('[role=row]') ?? null) as HTMLElement | null;
    const at = links.findIndex((link) => row?.contains(link));
    const next = links[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  // biome-ignore lint/a11y/noStaticElementInteractions: it adds a way between links, and takes none away
  return <div onKeyDown={move}>{children}</div>;
}
