import { run } from './run.mjs';
import { say, stop } from './say.mjs';
import { digestOf, unlessStamped } from './stamp.mjs';

/** Installs exactly what package-lock.json names, when it is not there yet. */
export async function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  const digest = digestOf(['package.json', 'package-lock.json', '.npmrc']);
  await unlessStamped('node_modules/.tabiyaku-installed', digest, async () => {
    say('Installing packages from the npm registry (once) …');
    try {
      await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    } catch {
      stop(
        'The packages could not be installed. Check that the npm registry can be reached, then try again.',
      );
    }
  });
}
