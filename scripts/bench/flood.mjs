import { readFileSync } from 'node:fs';
import { printTable } from './table.mjs';

const ADDRESSES = 50_000;
const CLIENTS = 4;
const EACH_SECOND = 100;
const HOT = '/tours?region=kinki';
const HOT_PAUSE_MS = 50;
const CALM_MS = 20_000;

const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));

/** Valid addresses that nobody has asked for: a price in yen and a number of people. */
function invented(n) {
  return `/tours?${new URLSearchParams({ max: String(40_000 + (n >> 2)), party: String(1 + (n % 4)) })}`;
}

function residentMb(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kilobytes) / 1024);
}

/** Asks for one page that people use, again and again, until `over`. @returns the milliseconds of each answer */
async function visit(url, over) {
  const times = [];
  while (!over()) {
    const startedAt = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`the hot page answered ${answer.status}`);
    times.push(performance.now() - startedAt);
    await pause(HOT_PAUSE_MS);
  }
  return times.sort((a, b) => a - b);
}

const p95 = (times) => Math.round(times[Math.ceil(times.length * 0.95) - 1]);

/** Asks for every invented address, so many each second whatever the answers, as from several clients behind a proxy. */
async function flood(url, answers) {
  const startedAt = performance.now();
  const open = new Set();
  for (let n = 0; n < ADDRESSES; n++) {
    const due = startedAt + (n * 1000) / EACH_SECOND;
    if (due > performance.now()) await pause(due - performance.now());
    const asked = fetch(url + invented(n), {
      redirect: 'manual',
      headers: { 'x-forwarded-for': `198.51.100.${1 + (n % CLIENTS)}` },
    })
      .then(async (answer) => {
        await answer.arrayBuffer();
        answers[answer.status] = (answers[answer.status] ?? 0) + 1;
      })
      .catch(() => {
        answers.failed = (answers.failed ?? 0) + 1;
      })
      .finally(() => open.delete(asked));
    open.add(asked);
  }
  await Promise.all(open);
}

/** What distinct valid search addresses do to the memory of the process and to those who look at a page that is kept. */
export async function benchFlood(serve) {
  await serve(async ({ url, pid }) => {
    for (let n = 0; n < 5; n++) await (await fetch(url + HOT)).arrayBuffer();
    const before = residentMb(pid);
    const calmUntil = performance.now() + CALM_MS;
    const calm = await visit(url + HOT, () => performance.now() > calmUntil);
    const answers = {};
    let over = false;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, residentMb(pid));
    }, 1000);
    const hot = visit(url + HOT, () => over);
    await flood(url, answers);
    over = true;
    clearInterval(watch);
    const during = await hot;
    printTable(
      `${ADDRESSES} distinct search addresses, ${EACH_SECOND} a second from ${CLIENTS} clients (aim: at most 600 MB, p95 at most doubled)`,
      [
        {
          'MB before': before,
          'MB at the end': residentMb(pid),
          'MB at most': most,
          'p95 ms before': p95(calm),
          'p95 ms during': p95(during),
          answers: JSON.stringify(answers),
        },
      ],
    );
  });
}
