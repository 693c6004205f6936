import { stop } from '../setup/say.mjs';
import { askedOf, USAGE } from './asked';

if (askedOf(process.argv.slice(2)) === null) stop(USAGE);
await import('../setup/check-configuration');
