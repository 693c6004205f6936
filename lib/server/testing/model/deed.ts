import 'server-only';
import type { AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import { type Booking, follow } from './booking';
import { check } from './check';
import { MOVES } from './clauses';
import { MINUTE } from './days';
import type { Site } from './site';
import { bookingsOf, type World } from './world';

/** What came of a deed: done, or why not. */
export type Outcome = 'done' | `refused: ${string}`;

/** Somebody does something, to the model and to the site; both must come to the same. */
export type Doing = (world: World, site: Site) => Promise<Outcome | null>;

/** How often each deed came to what. */
export const tally = new Map<string, number>();
export const steps = { taken: 0 };

export class Deed implements AsyncCommand<World, Site> {
  constructor(
    readonly name: string,
    readonly given: object,
    readonly doing: Doing,
    readonly works = false,
  ) {}

  check = () => true;

  async run(world: World, site: Site): Promise<void> {
    // No two things happen at the same moment.
    world.at += MINUTE;
    await site.goTo(world.at);
    const outcome = await this.doing(world, site);
    if (outcome === null) return;
    steps.taken += 1;
    const line = `${this.name}: ${outcome}`;
    tally.set(line, (tally.get(line) ?? 0) + 1);
    await check(world, this.works);
  }

  toString = () => `${this.name} ${JSON.stringify(this.given)}`;
}

/** A deed to one of the bookings there are; nothing where there are none. */
export const toOne =
  (place: number, doing: (one: Booking, world: World, site: Site) => Promise<Outcome>): Doing =>
  async (world, site) => {
    const all = bookingsOf(world);
    for (const one of all) follow(one, world.at);
    // Mostly to one that has not ended.
    const open = place % 4 === 0 ? all : all.filter(({ state }) => MOVES[state].length > 0);
    const one = open[place % Math.max(open.length, 1)];
    if (one === undefined) return null;
    return doing(one, world, site);
  };

/** A refusal must have words for whoever reads it. */
export function refusedWith(reason: string, words: Readonly<Record<string, unknown>>): Outcome {
  expect(Object.keys(words), 'words for the refusal').toContain(reason);
  return `refused: ${reason}`;
}
