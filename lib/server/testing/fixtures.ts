import 'server-only';
import { randomBytes } from 'node:crypto';
import { addDays, type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { termsOf } from '@/lib/terms/terms-of';
import { db } from '../system/db';
import { newReference } from '../system/reference';
import { fixtureTourRow } from './fixture-tours';

// The standing cast: 佐藤 alone, the 鈴木 family of four; a tour with nights, a day trip, a tour abroad.

export type CastTour = 'stay' | 'day-trip' | 'overseas';

export interface CastPerson {
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly ageBand: 'adult' | 'child' | 'infant';
  readonly ages: readonly [application: number, departure: number];
  /** Place in the cast of the one who accompanies this child. */
  readonly guardian?: number;
}

export const SATO: readonly CastPerson[] = [
  { family: '佐藤', given: '健一', birthDate: '1978-09-12', ageBand: 'adult', ages: [47, 47] },
];

export const SUZUKI: readonly CastPerson[] = [
  { family: '鈴木', given: '浩', birthDate: '1980-04-01', ageBand: 'adult', ages: [46, 46] },
  { family: '鈴木', given: '恵子', birthDate: '1983-12-24', ageBand: 'adult', ages: [42, 42] },
  {
    family: '鈴木',
    given: '葵',
    birthDate: '2014-05-05',
    ageBand: 'child',
    ages: [12, 12],
    guardian: 0,
  },
  {
    family: '鈴木',
    given: '陸',
    birthDate: '2018-08-15',
    ageBand: 'child',
    ages: [7, 7],
    guardian: 1,
  },
];

export interface CastDeparture {
  readonly id: string;
  readonly tourCode: string;
  readonly kind: CastTour;
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly startsAt: Date;
  readonly priceTable: PriceTable;
}

/** A tour of the cast with one departure; each call makes a tour of its own. */
export async function castDeparture(
  kind: CastTour,
  given: {
    departureDate: string;
    startsAt?: string;
    priceTable?: PriceTable;
    capacity?: number;
    sold?: number;
  },
): Promise<CastDeparture> {
  const tour = fixtureTourRow(kind, `cast-${kind}-${randomBytes(4).toString('hex')}`);
  const departureDate = calendarDate(given.departureDate);
  const departure: CastDeparture = {
    id: `${tour.code}.${departureDate}`,
    tourCode: tour.code,
    kind,
    departureDate,
    returnDate: addDays(departureDate, tour.nights),
    startsAt: new Date(instantInJapan(departureDate, given.startsAt ?? tour.meetingTime)),
    priceTable: given.priceTable ?? tour.priceTable,
  };
  const { priceTable: _, ...row } = tour;
  await db().tour.create({ data: row });
  await db().departure.create({
    data: {
      id: departure.id,
      tourCode: tour.code,
      departureDate,
      returnDate: departure.returnDate,
      startsAt: departure.startsAt,
      priceTable: {
        ...departure.priceTable,
        adult: [...departure.priceTable.adult],
        child: [...departure.priceTable.child],
      },
      lowestAdultYen: Math.min(...departure.priceTable.adult.filter((price) => price > 0)),
      capacity: given.capacity ?? 40,
      sold: given.sold ?? 0,
      origin: 'import',
    },
  });
  return departure;
}

/** A formed and paid booking of some of the cast, rooms given as places in `people`. */
export async function castBooking(
  departure: CastDeparture,
  given: {
    people: readonly CastPerson[];
    rooms?: readonly (readonly number[])[];
    formedAt?: Date;
    email?: string;
    contractDocument?: boolean;
    paid?: boolean;
  },
) {
  const { people } = given;
  const rooms =
    given.rooms ?? (departure.kind === 'day-trip' ? [] : [people.map((_, place) => place)]);
  const formedAt = given.formedAt ?? new Date('2026-05-01T03:00:00Z');
  const prices = people.map((person, place) => priceOf(person, place, people, rooms, departure));
  const total = prices.reduce((sum, price) => sum + price, 0);
  const contact = people[0] as CastPerson;
  const reference = newReference('TB');
  const terms = termsOf(
    departure.kind === 'overseas' ? 'standard-overseas' : 'web-card-domestic',
    null,
  );
  if (isRefusal(terms)) throw new Error('no terms');
  const booking = await db().booking.create({
    data: {
      reference,
      idempotencyKey: `cast:${reference}`,
      product: 'package',
      package: {
        create: {
          departureId: departure.id,
          tourCode: departure.tourCode,
          minimumParticipants: 10,
          tourSnapshot: {},
          rooms: { create: rooms.map((_, position) => ({ position })) },
        },
      },
      status: 'contracted',
      channel: 'web',
      contactFamilyName: contact.family,
      contactGivenName: contact.given,
      contactFamilyKana: 'カナ',
      contactGivenKana: 'カナ',
      contactEmail: given.email ?? `${reference.toLowerCase()}@example.jp`,
      contactPhone: '09000000002',
      contactPostalCode: '0000002',
      contactAddress: '東京都水面区凪町二丁目2番2号',
      departureDate: departure.departureDate,
      returnDate: departure.returnDate,
      startsAt: departure.startsAt,
      termsId: terms.id,
      termsVersion: terms.version,
      termsSnapshot: JSON.parse(JSON.stringify(terms)),
      tripSnapshot: JSON.parse(
        JSON.stringify({
          title: fixtureTourRow(departure.kind, '').title,
          page: `/tours/${departure.tourCode}`,
          tag: `tour:${departure.tourCode}`,
          overseas: departure.kind === 'overseas',
          dayTrip: departure.kind === 'day-trip',
          options: [],
          recipients: [],
          countries: [],
          rooms: rooms.length > 0,
          priceTable: departure.priceTable,
        }),
      ),
      totalYen: total,
      appliedAt: formedAt,
      acceptedAt: formedAt,
      formedAt,
    },
    include: { package: { include: { rooms: { orderBy: { position: 'asc' } } } } },
  });
  const travelers: { id: string }[] = [];
  for (const [position, person] of people.entries()) {
    const room = rooms.findIndex((places) => places.includes(position));
    const traveler = await db().traveler.create({
      data: {
        bookingId: booking.id,
        position,
        isContact: position === 0,
        familyName: person.family,
        givenName: person.given,
        familyKana: 'カナ',
        givenKana: `カナ${position}`,
        birthDate: person.birthDate,
        ageBand: person.ageBand,
        ageAtApplication: person.ages[0],
        ageAtDeparture: person.ages[1],
        roomId: booking.package?.rooms[room]?.id ?? null,
        guardianId: person.guardian === undefined ? null : (travelers[person.guardian]?.id ?? null),
        status: 'going',
        priceLines: {
          create: {
            bookingId: booking.id,
            kind: 'base',
            code: 'base',
            label: '旅行代金',
            quantity: 1,
            unitYen: prices[position] ?? 0,
            amountYen: prices[position] ?? 0,
            inFeeBase: true,
            createdAt: formedAt,
          },
        },
      },
    });
    travelers.push(traveler);
  }
  const entry = { bookingId: booking.id, amountYen: total, at: formedAt };
  await db().ledgerEntry.create({
    data: {
      ...entry,
      kind: 'charge',
      label: '旅行代金',
      idempotencyKey: `cast:${reference}:charge`,
    },
  });
  if (given.paid ?? true) {
    await db().ledgerEntry.create({
      data: {
        ...entry,
        kind: 'payment',
        label: 'お支払い',
        idempotencyKey: `cast:${reference}:payment`,
      },
    });
  }
  if (given.contractDocument ?? true) {
    await db().document.create({
      data: {
        bookingId: booking.id,
        kind: 'contract',
        title: '契約書面',
        content: [],
        sha256: '0',
        createdAt: formedAt,
      },
    });
  }
  await db().departure.update({
    where: { id: departure.id },
    data: { sold: { increment: people.length } },
  });
  return { ...booking, travelerIds: travelers.map((traveler) => traveler.id), totalYen: total };
}

function priceOf(
  person: CastPerson,
  place: number,
  people: readonly CastPerson[],
  rooms: readonly (readonly number[])[],
  { priceTable }: CastDeparture,
): number {
  if (person.ageBand === 'infant') return priceTable.infant;
  const room = rooms.find((places) => places.includes(place)) ?? [place];
  const guests = room.filter((one) => people[one]?.ageBand !== 'infant').length;
  return priceTable[person.ageBand][guests - 1] ?? 0;
}
