import { stop } from '../setup/say.mjs';
import { asked, USAGE } from './asked';

if (asked(process.argv.slice(2)) === null) stop(USAGE);
await import('../setup/check-configuration');
