import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { formErrors } from '../form/form-state';
import { itineraryOrder } from './final-itinerary';

const typed = {
  ...{ meetingTime: '８：２０', meetingPlace: ' 東京駅　丸の内北口 ' },
  transport: {
    0: { service: '', route: '' },
    1: { service: 'みなも鉄道 特急さざなみ7号', route: '東京 8:44 発' },
  },
  lodging: { 2: { name: '湖畔の宿 さざなみ', phone: '' } },
  vouchers: { 1: { name: '特急券', receipt: '駅の窓口で受け取り' } },
  ...{ guideName: '', guidePhone: '', emergencyPhone: '090-0000-0001', note: '雨具\r\n帽子' },
  ...{ act: 'preview', over: '1', press: '019376a0-0000-7000-8000-000000000000' },
};

test('a final itinerary is read with empty lines left out, in the order of the ride', () => {
  expect(z.parse(itineraryOrder, typed)).toMatchObject({
    ...{ meetingTime: '08:20', meetingPlace: '東京駅 丸の内北口' },
    transport: [{ service: 'みなも鉄道 特急さざなみ7号', route: '東京 8:44 発' }],
    lodging: [{ night: 2, name: '湖畔の宿 さざなみ', phone: '' }],
    vouchers: [{ name: '特急券', receipt: '駅の窓口で受け取り' }],
    ...{ note: '雨具\n帽子', over: 1, seen: '' },
  });
});

test('what is wrong is said at its field', () => {
  const wrong = {
    ...typed,
    meetingTime: '25:00',
    lodging: { 1: { name: 'あ'.repeat(101), phone: '' } },
  };
  const read = z.safeParse(itineraryOrder, wrong);
  expect(read.success ? [] : formErrors(read.error)).toEqual([
    { name: 'meetingTime', message: '時刻は 08:20 のように書いてください。' },
    { name: 'lodging.1.name', message: '100文字までにしてください。' },
  ]);
});

test('a form without any of its fields is read as empty, and without its button refused', () => {
  const { act, press } = typed;
  expect(z.parse(itineraryOrder, { act, press })).toMatchObject({ transport: [], lodging: [] });
  expect(z.safeParse(itineraryOrder, { press }).success).toBe(false);
});
