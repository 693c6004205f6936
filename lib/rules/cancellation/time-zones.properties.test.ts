import { afterEach, expect, it } from 'vitest';
import { receptionTime } from '../application/reception-time';
import { yen } from '../calendar/yen';
import { claimNotice } from '../contract/claim-notice';
import { finalItineraryDue } from '../contract/final-itinerary-due';
import { urgentArrangementFee } from '../money/urgent-arrangement-fee';
import { clock, day, referenceCalendar } from '../testing/reference-calendar';
import { depositDomestic, standardOverseas, webCardDomestic } from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';

const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'];
const machineZone = process.env.TZ;

afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

/** Every hour of the six weeks round a departure, through the rules that meet a clock or a calendar. */
function answers(): string {
  const lines: unknown[] = [];
  for (let hour = 0; hour < 42 * 24; hour += 5) {
    const declaredAt = (clock('2026-06-01 00:30') + hour * 3_600_000) as ReturnType<typeof clock>;
    lines.push(receptionTime(declaredAt, referenceCalendar, depositDomestic.acceptance));
    for (const terms of [webCardDomestic, standardOverseas]) {
      lines.push(
        cancellationFee(
          {
            departureDate: day('2026-07-09'),
            returnDate: day('2026-07-11'),
            dayTrip: false,
            startsAt: clock('2026-07-09 08:00'),
            declaredAt,
            noShow: false,
            ground: null,
            travelers: [{ tourPrice: yen(80_000) }, { tourPrice: yen(33_333) }],
            receivedYen: yen(113_333),
            calendar: referenceCalendar,
            ticket: null,
          },
          terms,
        ),
      );
    }
  }
  const claim = {
    claim: 'damage',
    damageOn: day('2026-02-28'),
    noticeOn: day('2026-03-01'),
  } as const;
  lines.push(claimNotice(claim, webCardDomestic));
  const applied = { departureDate: day('2026-07-09'), appliedOn: day('2026-07-02') };
  lines.push(finalItineraryDue(applied, depositDomestic));
  lines.push(
    urgentArrangementFee({ ...applied, persons: 2, calendar: referenceCalendar }, webCardDomestic),
  );
  return JSON.stringify(lines);
}

it('the rules give the same answers in every zone a machine may stand in', () => {
  const offsets = new Set<number>();
  const told = ZONES.map((zone) => {
    process.env.TZ = zone;
    offsets.add(new Date(2026, 6, 9).getTimezoneOffset());
    return answers();
  });
  expect(offsets.size, 'the zones of this process really differ').toBe(ZONES.length);
  expect(new Set(told).size).toBe(1);
});
