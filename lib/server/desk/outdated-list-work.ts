import 'server-only';
import { outdatedLists } from '../departures/mended-names';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/** 名簿の作り直し: departures with lists whose names were mended since; due before they leave. */
export async function outdatedListWork(at: Date): Promise<Work[]> {
  const outdated = await outdatedLists(at);
  const departures = await db().departure.findMany({
    where: { id: { in: outdated.map(({ departureId }) => departureId) } },
    include: { tour: { select: { title: true } } },
  });
  return departures.map(({ id, departureDate, startsAt, tour }) => {
    const lists = outdated.filter(({ departureId }) => departureId === id);
    return {
      ...({ kind: 'list-outdated', subjectKind: 'departure', subjectId: id } as const),
      ...{ title: tour.title, reference: departureDate },
      people: Math.max(...lists.map(({ people }) => people)),
      due: startsAt,
      since: new Date(Math.min(...lists.map(({ since }) => since.getTime()))),
    };
  });
}
