import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pictures } from './pictures.mjs';

const folder = fileURLToPath(new URL('../public/illustrations/', import.meta.url));
mkdirSync(folder, { recursive: true });
const drawn = pictures();
for (const [name, svg] of drawn) writeFileSync(`${folder}${name}`, svg);
console.log(`${drawn.size} pictures drawn into public/illustrations.`);
