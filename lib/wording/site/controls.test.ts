import { describe, expect, it } from 'vitest';
import { remainingMinutes, remainingTime } from './controls';

describe('the time left on a countdown', () => {
  it.each([
    ['two days and five hours', 190_800, '2日 5時間'],
    ['one hour and one minute', 3_660, '1時間 1分'],
    ['the last hour shows seconds', 3_599, '59分 59秒'],
    ['the last seconds', 9, '0分 09秒'],
  ])('%s', (_, seconds, shown) => {
    expect(remainingTime(seconds)).toBe(shown);
  });

  it.each([
    ['a second short of an hour is an hour', 3_599, '残り1時間0分です'],
    ['the last seconds are a minute', 9, '残り1分です'],
    ['a day and a bit', 90_060, '残り1日と1時間です'],
  ])('spoken: %s', (_, seconds, spoken) => {
    expect(remainingMinutes(seconds)).toBe(spoken);
  });
});
