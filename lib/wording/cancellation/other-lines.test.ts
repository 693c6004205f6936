import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { freeShareInWords } from './other-lines';

const share = {
  id: 'share',
  percent: 10,
  alsoWhenAllLeave: true,
  article: '第15条',
  clause: 'D2-15.T.1',
  source: 'our own terms',
  confirmed: true,
};

test.each([
  [null, 'お申し込み人数の10％まで（1名未満切捨て、旅行開始前まで）'],
  [{ day: 8 }, 'お申し込み人数の10％まで（1名未満切捨て、8日前まで）'],
  [
    { date: calendarDate('2026-12-20') },
    'お申し込み人数の10％まで（1名未満切捨て、2026年12月20日まで）',
  ],
  [
    { date: calendarDate('2027-01-05'), at: '12:00' },
    'お申し込み人数の10％まで（1名未満切捨て、2027年1月5日の12:00まで）',
  ],
])('D2-15.T.1 a share of a group until %j', (until, line) => {
  expect(freeShareInWords({ ...share, until })).toBe(line);
});
