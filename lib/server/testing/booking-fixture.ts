import 'server-only';
import { randomBytes } from 'node:crypto';
import { db } from '../system/db';
import { newReference } from '../system/reference';

type Person = { family: string; given: string; birthDate: string; ageBand?: string; age?: number };

const FOUR: readonly Person[] = [
  { family: '波多野', given: '柚香', birthDate: '1984-05-06', age: 42 },
  { family: '波多野', given: '蒼介', birthDate: '1982-11-23', age: 44 },
  { family: '波多野', given: '凪紗', birthDate: '2015-02-14', ageBand: 'child', age: 11 },
  { family: '草壁', given: 'トメ', birthDate: '1951-09-30', age: 75 },
];

/** A formed booking with its people, for database tests of what hangs on it. */
export async function makeBooking(
  options: {
    email?: string;
    at?: Date;
    people?: readonly Person[];
    terms?: unknown;
    contactChangedAt?: Date | null;
  } = {},
) {
  const at = options.at ?? new Date('2026-12-01T03:00:00Z');
  const people = options.people ?? FOUR;
  const contact = people[0] as Person;
  const code = `fixture-${randomBytes(4).toString('hex')}`;
  await db().tour.create({ data: tourRow(code) });
  const departure = await db().departure.create({ data: departureRow(code) });
  const booking = await db().booking.create({
    data: {
      reference: newReference('TB'),
      idempotencyKey: randomBytes(8).toString('hex'),
      product: 'package',
      package: {
        create: {
          departureId: departure.id,
          tourCode: code,
          minimumParticipants: 10,
          tourSnapshot: {},
        },
      },
      status: 'contracted',
      channel: 'web',
      contactFamilyName: contact.family,
      contactGivenName: contact.given,
      contactFamilyKana: 'ハタノ',
      contactGivenKana: 'ユズカ',
      contactEmail: options.email ?? `${code}@example.jp`,
      contactPhone: '09000000001',
      contactPostalCode: '0000001',
      contactAddress: '東京都水面区凪町一丁目9番9号',
      contactChangedAt: options.contactChangedAt ?? null,
      departureDate: '2027-03-01',
      returnDate: '2027-03-03',
      startsAt: new Date('2027-02-28T23:00:00Z'),
      termsId: 'web-card-domestic',
      termsVersion: '1',
      termsSnapshot: (options.terms ?? {}) as object,
      tripSnapshot: {
        ...{ title: '波の音をきく宿 3日間', page: `/tours/${code}`, tag: `tour:${code}` },
        ...{ overseas: false, dayTrip: false, rooms: true },
        ...{ options: [], recipients: [], countries: [] },
        priceTable: { adult: [0, 60_000], child: [0, 48_000], infant: 0 },
      },
      totalYen: 240_000,
      appliedAt: at,
      acceptedAt: at,
      formedAt: at,
      travelers: {
        create: people.map((person, index) => ({
          position: index,
          isContact: index === 0,
          familyName: person.family,
          givenName: person.given,
          familyKana: `カナ${index}`,
          givenKana: `メイ${index}`,
          birthDate: person.birthDate,
          ageBand: person.ageBand ?? 'adult',
          ageAtApplication: person.age ?? 30,
          ageAtDeparture: person.age ?? 30,
          status: 'going',
        })),
      },
      events: {
        create: [
          { at, kind: 'applied', actor: 'traveler', facts: { travelers: people.length } },
          { at, kind: 'contract-formed', actor: 'system', facts: {} },
        ],
      },
    },
    include: { package: true, travelers: { orderBy: { position: 'asc' } } },
  });
  return booking;
}

function tourRow(code: string) {
  const lists = { countries: [], themes: [], included: [], excluded: [], searchBigrams: [] };
  const texts = {
    titleKana: '',
    catchLine: '',
    description: '',
    region: 'kanto',
    prefectureOrCountry: '',
    departurePlace: '',
    departureArea: 'tokyo',
    meetingPlace: '',
    transport: '',
    lodging: '',
    conductor: 'none',
    roomNote: '',
    passportValidityNote: '',
    insuranceNote: '',
    seasonHero: 'spring',
    peakNote: '',
    contentHash: '',
  };
  return {
    ...lists,
    ...texts,
    code,
    kind: 'package-domestic',
    title: '波の音をきく宿 3日間',
    places: ['水面町'],
    placesKana: ['みなもちょう'],
    nights: 2,
    dayTrip: false,
    meetingTime: '08:00',
    minimumParticipants: 10,
    capacity: 40,
    rooms: true,
    termsId: 'web-card-domestic',
    conditionsBasisDate: '2026-10-01',
    priceBasisDate: '2026-10-01',
  };
}

function departureRow(code: string) {
  return {
    id: `${code}.2027-03-01`,
    tourCode: code,
    departureDate: '2027-03-01',
    returnDate: '2027-03-03',
    startsAt: new Date('2027-02-28T23:00:00Z'),
    priceTable: { adult: [0, 60_000], child: [0, 48_000], infant: 0 },
    lowestAdultYen: 60_000,
    capacity: 40,
    origin: 'import',
  };
}
