import { say } from './say.mjs';

/** Before each further try in a row; after the last one it is over. */
export const PAUSES_S = [0.5, 1, 2, 5, 10, 30];
/** What ran for so long has not failed in a row. */
export const CALM_MS = 60_000;

const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

/**
 * Looks after something that runs: when it ends by itself it is started again, after a pause that grows as long as it
 * keeps ending, and each time it is said. What ends too often in a row is given up.
 *
 * @template {{ ended: Promise<string> }} T
 * @param {string} name as it is called in what is said
 * @param {T} first it, running; `ended` resolves with how it ended, in words
 * @param {() => Promise<T>} again starts it anew, and throws when that did not work
 * @returns {{ current: () => T, lost: Promise<string>, rest: () => void }} `lost` resolves with a line when it is given
 *   up; after `rest` its end is nothing to do about
 */
export function lookAfter(name, first, again, { wait = sleep, tell = say, now = Date.now } = {}) {
  let current = first;
  let resting = false;

  async function watch() {
    let fails = 0;
    for (;;) {
      const since = now();
      let how = await current.ended;
      if (now() - since >= CALM_MS) fails = 0;
      for (let up = false; !up; ) {
        if (resting) return new Promise(() => {});
        const pause = PAUSES_S[fails];
        if (pause === undefined)
          return `${name} has ended ${fails + 1} times in a row and is not started again (the last time: ${how}).`;
        tell(`${name} has ended (${how}). Starting it again in ${pause} s …`);
        fails += 1;
        await wait(pause * 1000);
        if (resting) return new Promise(() => {});
        try {
          current = await again();
          up = true;
        } catch (error) {
          how = error.message;
        }
      }
      tell(`${name} runs again.`);
    }
  }

  const rest = () => {
    resting = true;
  };
  return { current: () => current, lost: watch(), rest };
}
