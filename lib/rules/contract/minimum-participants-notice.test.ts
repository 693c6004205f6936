import { describe, expect, it } from 'vitest';
import { day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { minimumParticipantsNotice } from './minimum-participants-notice';

const told = (terms: typeof arrangedAir, departure: string, dayTrip: boolean, noticeOn: string) =>
  minimumParticipantsNotice(
    { departureDate: day(departure), dayTrip, noticeOn: day(noticeOn) },
    terms,
  );

describe('calling a tour off for too few participants', () => {
  it('D3-17.2.5 9 July, with stay: told on 25 June is in time', () => {
    expect(told(depositDomestic, '2026-07-09', false, '2026-06-25')).toEqual({
      kind: 'notice',
      latestNoticeDate: '2026-06-25',
      allowed: true,
      article: '第17条',
    });
  });

  it('D3-17.2.5 told on 26 June, the 13th day: too late', () => {
    expect(told(depositDomestic, '2026-07-09', false, '2026-06-26')).toMatchObject({
      allowed: false,
    });
  });

  it('D3-17.2.5 day trip on 10 July: 6 July in time, 7 July too late', () => {
    expect(told(depositDomestic, '2026-07-10', true, '2026-07-06')).toMatchObject({
      latestNoticeDate: '2026-07-06',
      allowed: true,
    });
    expect(told(depositDomestic, '2026-07-10', true, '2026-07-07')).toMatchObject({
      allowed: false,
    });
  });

  it('002 and the standard terms at home: the same days', () => {
    expect(told(webCardDomestic, '2026-07-09', false, '2026-06-25')).toMatchObject({
      allowed: true,
      article: '第15条',
    });
    expect(told(standardDomestic, '2026-07-10', true, '2026-07-07')).toMatchObject({
      allowed: false,
    });
  });
});

describe('abroad', () => {
  it('before the 23rd day: 9 July, told by 15 June', () => {
    expect(told(standardOverseas, '2026-07-09', false, '2026-06-15')).toMatchObject({
      latestNoticeDate: '2026-06-15',
      allowed: true,
    });
    expect(told(standardOverseas, '2026-07-09', false, '2026-06-16')).toMatchObject({
      allowed: false,
    });
  });

  it('before the 33rd day in the peak: 20 July, told by 16 June', () => {
    expect(told(standardOverseas, '2026-07-20', false, '2026-06-16')).toMatchObject({
      latestNoticeDate: '2026-06-16',
      allowed: true,
    });
    expect(told(standardOverseas, '2026-07-20', false, '2026-06-17')).toMatchObject({
      allowed: false,
    });
  });

  it('the peak ends with 31 August: 1 September takes the 23rd day again', () => {
    expect(told(standardOverseas, '2026-08-31', false, '2026-07-01')).toMatchObject({
      latestNoticeDate: '2026-07-28',
    });
    expect(told(standardOverseas, '2026-09-01', false, '2026-07-01')).toMatchObject({
      latestNoticeDate: '2026-08-08',
    });
  });

  it('a day trip abroad has no day of its own', () => {
    expect(told(standardOverseas, '2026-07-09', true, '2026-06-15')).toMatchObject({
      latestNoticeDate: '2026-06-15',
    });
  });
});

it('an arranged ticket has no minimum', () => {
  expect(told(arrangedAir, '2026-07-09', false, '2026-06-01')).toEqual({
    kind: 'refused',
    reason: 'not-in-terms',
  });
});
