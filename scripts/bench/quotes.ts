import { gzipSync } from 'node:zlib';
import holidayJp from '@holiday-jp/holiday_jp';
import { businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, parseInstant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { type CancellationFacts, cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { Terms } from '@/lib/rules/terms';
import { listTerms } from '@/lib/terms/terms-of';
import { median, printTable } from './table.mjs';

/**
 * Cancellation quotes per second in one thread, memory over ten million of them, and the weight of
 * the rules in a browser. Every quote has its own moment of declaration, weekends among them.
 */
const QUOTES = Number(process.env.QUOTES ?? 10_000_000);
const ROUND = 500_000;
const RUNS = 5;
const SIX_WEEKS = 42 * 86_400_000;

const calendar = businessCalendar(
  Object.keys(holidayJp.holidays).map(calendarDate),
  calendarDate('1970-01-01'),
  calendarDate('2050-12-31'),
);
const booking: CancellationFacts = {
  departureDate: calendarDate('2026-07-09'),
  returnDate: calendarDate('2026-07-11'),
  dayTrip: false,
  startsAt: parseInstant('2026-07-09T12:00:00+09:00'),
  declaredAt: null,
  noShow: false,
  ground: null,
  travelers: [{ tourPrice: yen(80_000), ticketPrice: yen(80_000), fare: yen(60_000) }],
  receivedYen: yen(80_000),
  calendar,
};
const begin = parseInstant('2026-05-28T00:00:00+09:00');

function quotes(count: number, terms: Terms): number {
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    const declaredAt = (begin + ((place * 7_919_003) % SIX_WEEKS)) as Instant;
    const quote = cancellationFee({ ...booking, declaredAt }, terms);
    if (isRefusal(quote)) throw new Error(quote.reason);
    sum += quote.fee;
  }
  return sum;
}

type Rate = { clock: number; processor: number };

/** Quotes per second by the clock, and by the time this process had a processor: other work on the machine shows. */
function rate(count: number, terms: Terms): Rate {
  const begun = performance.now();
  const used = process.cpuUsage();
  quotes(count, terms);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { clock: count / seconds, processor: (count * 1e6) / (user + system) };
}

const megabytes = () => Math.round(process.memoryUsage().heapUsed / 104_857.6) / 10;
const say = (line: string) => process.stdout.write(`${line}\n`);

const rows = listTerms().map((terms) => {
  quotes(ROUND / 5, terms);
  const rates = Array.from({ length: RUNS }, () => rate(ROUND, terms));
  const middle = (of: (one: Rate) => number) =>
    Math.round(median(rates.map(of))).toLocaleString('en');
  return {
    terms: terms.id,
    'quotes/s': middle((one) => one.clock),
    'quotes/s of processor time': middle((one) => one.processor),
  };
});
printTable(
  `Cancellation quotes in one thread, ${RUNS} runs of ${ROUND.toLocaleString('en')}, medians (aim: 500,000 a second)`,
  rows,
);

const [terms] = listTerms();
if (terms) {
  globalThis.gc?.();
  const before = megabytes();
  let highest = before;
  for (let done = 0; done < QUOTES; done += ROUND) {
    quotes(ROUND, terms);
    highest = Math.max(highest, megabytes());
  }
  globalThis.gc?.();
  say(
    `memory over ${QUOTES.toLocaleString('en')} quotes: ${before} MB before, ${highest} MB at most, ${megabytes()} MB after (aim: flat)`,
  );
}

const IN_THE_BROWSER = [
  'cancellation/cancellation-fee',
  'application/reception-time',
  'cancellation/fee-steps',
  'cancellation/fee-until',
  'cancellation/fee-by-day',
];
try {
  const { build } = await import('esbuild');
  const contents = IN_THE_BROWSER.map((name) => `export * from './lib/rules/${name}';`).join('\n');
  const bundle = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  const kilobytes = (gzipSync(code, { level: 9 }).length / 1024).toFixed(1);
  say(
    `rules in the browser: ${kilobytes} KB compressed, ${(code.length / 1024).toFixed(1)} KB plain (aim: 8 KB compressed)`,
  );
} catch {
  say('rules in the browser: not measured, esbuild is not installed');
}
