import type { PriceTable } from '@/lib/rules/price/price-table';
import type { CastTour } from './fixtures';

const COMMON = {
  countries: [] as string[],
  themes: ['onsen'],
  included: ['往復の交通費'],
  excluded: ['自由行動中の費用'],
  searchBigrams: [] as string[],
  catchLine: '水辺をゆっくり歩く',
  description: '湖の宿に泊まり、朝の水面をながめます。',
  departurePlace: '東京駅',
  departureArea: 'tokyo',
  meetingPlace: '東京駅 丸の内北口',
  transport: '新幹線・貸切バス',
  lodging: '湖畔の宿 さざなみ',
  conductor: 'none',
  roomNote: '',
  passportValidityNote: '',
  insuranceNote: '',
  seasonHero: 'spring',
  peakNote: '',
  contentHash: '',
  minimumParticipants: 10,
  capacity: 40,
  conditionsBasisDate: '2026-04-01',
  priceBasisDate: '2026-04-01',
};

const TOURS = {
  stay: {
    kind: 'package-domestic',
    title: '湖畔の宿でやすむ 2泊3日',
    titleKana: 'こはんのやどでやすむ',
    region: 'koshinetsu',
    places: ['諏訪'],
    placesKana: ['すわ'],
    prefectureOrCountry: '長野県',
    nights: 2,
    dayTrip: false,
    meetingTime: '12:00',
    rooms: true,
    termsId: 'web-card-domestic',
    priceTable: {
      adult: [33_000, 23_000, 20_000, 18_000],
      child: [0, 18_400, 16_000, 14_400],
      infant: 0,
    },
  },
  'day-trip': {
    kind: 'package-domestic',
    title: '川下りと蕎麦の一日',
    titleKana: 'かわくだりとそばのいちにち',
    region: 'kanto',
    places: ['長瀞'],
    placesKana: ['ながとろ'],
    prefectureOrCountry: '埼玉県',
    nights: 0,
    dayTrip: true,
    meetingTime: '08:00',
    rooms: false,
    termsId: 'web-card-domestic',
    priceTable: { adult: [12_000], child: [9_600], infant: 0 },
  },
  overseas: {
    kind: 'package-overseas',
    title: 'セーヌのほとり 6日間',
    titleKana: 'せーぬのほとり',
    region: 'europe',
    places: ['パリ'],
    placesKana: ['ぱり'],
    prefectureOrCountry: 'フランス',
    nights: 5,
    dayTrip: false,
    meetingTime: '08:30',
    rooms: true,
    termsId: 'standard-overseas',
    passportValidityNote: 'シェンゲン圏を出る日から3か月以上の残存期間が必要です。',
    passportMonths: 3,
    priceTable: { adult: [448_000, 348_000], child: [0, 313_200], infant: 42_000 },
  },
} as const satisfies Record<CastTour, { priceTable: PriceTable } & Record<string, unknown>>;

/** A row of `Tour` for one of the cast's tours, with the price table of its departures beside it. */
export function fixtureTourRow(kind: CastTour, code: string) {
  const { places, placesKana, ...tour } = TOURS[kind];
  const countries = kind === 'overseas' ? ['FR'] : COMMON.countries;
  return {
    ...COMMON,
    ...tour,
    places: [...places],
    placesKana: [...placesKana],
    countries,
    code,
    priceTable: tour.priceTable as PriceTable,
  };
}
