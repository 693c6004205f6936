import type { Arrow } from './arrows';

/** Files that import each other in a circle when the types are gone: each circle with all its files. */
export function circles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, value } of arrows)
    if (value) next.set(from, [...(next.get(from) ?? []), to]);
  return stronglyConnected([...next.keys()], (file) => next.get(file) ?? []).filter(
    (files) => files.length > 1 || next.get(files[0] ?? '')?.includes(files[0] ?? ''),
  );
}

interface Visit {
  index: number;
  low: number;
  open: boolean;
}

/** Tarjan's algorithm. */
function stronglyConnected(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): string[][] {
  const visits = new Map<string, Visit>();
  const stack: string[] = [];
  const found: string[][] = [];

  function visit(node: string): Visit {
    const own: Visit = { index: visits.size, low: visits.size, open: true };
    visits.set(node, own);
    stack.push(node);
    for (const neighbour of next(node)) {
      const seen = visits.get(neighbour);
      if (seen === undefined) own.low = Math.min(own.low, visit(neighbour).low);
      else if (seen.open) own.low = Math.min(own.low, seen.index);
    }
    if (own.low === own.index) found.push(close(node));
    return own;
  }

  function close(node: string): string[] {
    const group = stack.splice(stack.indexOf(node));
    for (const member of group) {
      const seen = visits.get(member);
      if (seen) seen.open = false;
    }
    return group;
  }

  for (const node of nodes) if (!visits.has(node)) visit(node);
  return found;
}
