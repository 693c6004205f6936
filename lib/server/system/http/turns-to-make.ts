import 'server-only';

/** How much of the processor pages that nobody has asked for yet may take; the times are milliseconds. */
export type Share = {
  /** What one client may have spent at once, and what comes back to it in each millisecond. */
  readonly burst: number;
  readonly back: number;
  /** How many may wait, in all and of one client, and how long. */
  readonly waiting: number;
  readonly waitingEach: number;
  readonly patience: number;
  /** A page that is not made by then no longer keeps others waiting: its reader may be slow. */
  readonly longest: number;
  /** From how many waiting on a page is followed by a rest of `restTimes` its time, otherwise by one of its time. */
  readonly crowd: number;
  readonly restTimes: number;
};

export const SHARE: Share = {
  burst: 60_000,
  back: 0.05,
  waiting: 64,
  waitingEach: 8,
  patience: 8_000,
  longest: 5_000,
  crowd: 4,
  restTimes: 19,
};

type Waiting = { readonly address: string; readonly answer: (turn: boolean) => void };
const MOST_CLIENTS = 10_000;

/**
 * Whose turn it is to have a page made that is not kept yet. One is made at a time, and after it the kept pages have the
 * processor for as long again, in a crowd for nineteen times as long. Whoever has had least goes first, however many requests others have
 * waiting; a client that has had more than its share is told to come back.
 */
export class TurnsToMake {
  #making: { address: string; client: string; since: number } | null = null;
  #restsUntil = 0;
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #spent = new Map<string, { ms: number; at: number }>();

  constructor(
    private readonly share: Share,
    private readonly clock: () => number,
  ) {}

  /** Waits for the turn of a client, unless it is gone. @returns false when it should come back later */
  take(address: string, client: string, gone?: AbortSignal): Promise<boolean> {
    // The framework makes a page once for all who ask meanwhile.
    if (this.#making?.address === address) return Promise.resolve(true);
    if (gone?.aborted) return Promise.resolve(false);
    const own = this.#waiting.get(client) ?? [];
    const all = this.#waitingInAll();
    if (this.#spentBy(client) > this.share.burst) return Promise.resolve(false);
    if (own.length >= this.share.waitingEach || all >= this.share.waiting)
      return Promise.resolve(false);
    return new Promise((resolve) => {
      const one = { address, answer: resolve };
      this.#waiting.set(client, [...own, one]);
      setTimeout(() => this.#giveUp(client, one), this.share.patience).unref();
      gone?.addEventListener('abort', () => this.#giveUp(client, one));
      this.#next();
    });
  }

  /** The page of an address is made, or was given up. */
  done(address: string): void {
    if (this.#making?.address !== address) return;
    const { client, since } = this.#making;
    const now = this.clock();
    this.#charge(client, now - since);
    this.#making = null;
    const times = this.#waitingInAll() >= this.share.crowd ? this.share.restTimes : 1;
    this.#restsUntil = now + (now - since) * times;
    this.#next();
  }

  /** Seconds until a client that was sent away may come back. */
  secondsUntilTurn(client: string): number {
    const over = this.#spentBy(client) - this.share.burst;
    return Math.max(2, Math.ceil(over / this.share.back / 1000));
  }

  #next(): void {
    if (this.#making !== null) return;
    const first = this.#leastServed();
    if (first === null) return;
    const rest = this.#restsUntil - this.clock();
    if (rest > 0) {
      setTimeout(() => this.#next(), rest).unref();
      return;
    }
    const { client, list } = first;
    const [one, ...others] = list;
    this.#waiting.delete(client);
    if (others.length > 0) this.#waiting.set(client, others);
    if (one === undefined) return;
    const making = { address: one.address, client, since: this.clock() };
    this.#making = making;
    setTimeout(() => this.#making === making && this.done(one.address), this.share.longest).unref();
    one.answer(true);
  }

  /** Who waits and has had least; of several the one who has waited longest since their last turn. */
  #leastServed(): { client: string; list: readonly Waiting[]; spent: number } | null {
    let least: { client: string; list: readonly Waiting[]; spent: number } | null = null;
    for (const [client, list] of this.#waiting) {
      const spent = this.#spentBy(client);
      if (least === null || spent < least.spent) least = { client, list, spent };
    }
    return least;
  }

  #giveUp(client: string, one: Waiting): void {
    const left = (this.#waiting.get(client) ?? []).filter((other) => other !== one);
    if (left.length > 0) this.#waiting.set(client, left);
    else this.#waiting.delete(client);
    one.answer(false);
  }

  #waitingInAll(): number {
    return [...this.#waiting.values()].reduce((sum, list) => sum + list.length, 0);
  }

  #spentBy(client: string): number {
    const { ms = 0, at = 0 } = this.#spent.get(client) ?? {};
    return Math.max(0, ms - (this.clock() - at) * this.share.back);
  }

  #charge(client: string, ms: number): void {
    const spent = { ms: this.#spentBy(client) + ms, at: this.clock() };
    this.#spent.delete(client);
    this.#spent.set(client, spent);
    const [oldest] = this.#spent.keys();
    if (this.#spent.size > MOST_CLIENTS && oldest !== undefined) this.#spent.delete(oldest);
  }
}
