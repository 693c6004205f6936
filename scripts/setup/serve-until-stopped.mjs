import { lookAfter } from './look-after.mjs';
import { stop } from './say.mjs';
import { serveNext } from './serve-next.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const askedToStop = () =>
  new Promise((asked) => {
    for (const signal of SIGNALS) process.on(signal, () => asked(null));
  });

/**
 * Serves the site, and looks after it and after the database that was started for it, until Ctrl-C or until one of them
 * cannot be kept running. Then everything is stopped, and this process ends.
 */
export async function serveUntilStopped({ mode, env, database, whenReady = () => {} }) {
  const asked = askedToStop();
  const serve = () => serveNext(mode, env);
  const site = lookAfter('The site', await serve(), serve);
  const kept = [site];
  if (database.again) kept.push(lookAfter('The database', database, database.again));
  whenReady();
  const trouble = await Promise.race([asked, ...kept.map(({ lost }) => lost)]);
  for (const one of kept) one.rest();
  site.current().child.kill('SIGTERM');
  await site.current().ended;
  await database.stop();
  if (trouble !== null) stop(`${trouble} Everything is stopped; npm start begins anew.`);
  process.exit(0);
}
