import type { Arrow } from './arrows';

/** The floors from the ground up: a file imports from its own floor and from those below it. */
const FLOORS = [
  ['lib/rules'],
  ['lib/terms', 'lib/agency'],
  ['lib/schemas', 'lib/wording'],
  // What terms come to, in words: for the command line and the editor.
  ['lib/terms/explain'],
  ['lib/server'],
  ['components'],
  ['app', 'proxy.ts'],
] as const;

/** The domains of lib/server, low to high; the files that lie in it itself are the roof. */
export const SERVER_DOMAINS = [
  'system',
  'terms',
  'catalogue',
  'seats',
  'product',
  'access',
  'staff',
  'booking',
  'money',
  'consents',
  'documents',
  'application',
  'contract',
  'cancellation',
  // What follows a trip: what went otherwise, compensation, claims, costs charged afterwards.
  'after-trip',
  // What is still to come for a booking, and the calendar of its traveler.
  'timeline',
  'departures',
  'own-data',
  'enquiries',
  'desk',
] as const;

/** The highest floor with a room that the file lies in: a room inside a room may lie higher. */
const floorOf = (file: string) =>
  FLOORS.findLastIndex((rooms) =>
    rooms.some((room) => file === room || file.startsWith(`${room}/`)),
  );

function domainRank(file: string): number | null {
  const [, domain] = /^lib\/server\/([\w-]+)\//.exec(file) ?? [];
  if (domain === undefined) return file.startsWith('lib/server/') ? SERVER_DOMAINS.length : null;
  return (SERVER_DOMAINS as readonly string[]).indexOf(domain);
}

/** Imports that go up: from a floor to a higher one, or inside lib/server from a domain to a higher one. */
export function upward(arrows: readonly Arrow[]): Arrow[] {
  return arrows.filter(({ from, to }) => {
    if (floorOf(from) !== floorOf(to)) return floorOf(from) < floorOf(to);
    const [low, high] = [domainRank(from), domainRank(to)];
    return low !== null && high !== null && low < high;
  });
}

/** Domains that lie in no order yet: their place among the others must be said here. */
export function unknownDomains(files: readonly string[]): string[] {
  return [...new Set(files.filter((file) => domainRank(file) === -1))];
}

/** The domain of a file, where its floor has domains. */
function domainOf(file: string): string | null {
  return /^(lib\/[\w-]+\/[\w-]+)\//.exec(file)?.[1] ?? null;
}

/** Pairs of domains of one floor that import each other. */
export function mutual(arrows: readonly Arrow[]): string[] {
  const pairs = new Set(
    arrows
      .map(({ from, to }) => [domainOf(from), domainOf(to)] as const)
      .filter(([from, to]) => from !== null && to !== null && from !== to)
      .map((pair) => pair.join(' <-> ')),
  );
  return [...pairs].filter((pair) => {
    const [from = '', to = ''] = pair.split(' <-> ');
    return from < to && pairs.has(`${to} <-> ${from}`);
  });
}
