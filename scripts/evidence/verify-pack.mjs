// Checks one consent of an evidence pack with Node alone: node verify-pack.mjs <folder> [key]
// The key that the agency gave you by another way is better than the one that lies in the pack.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '.', trusted] = process.argv.slice(2);
const read = (name) => readFileSync(path.join(folder, name), 'utf8');
const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Sorted keys, NFC, no blanks, whole numbers: the one way in which the site writes what it hashes. */
function canonical(value) {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => [key.normalize('NFC'), member]);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

const events = read('chain.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const hashes = events.map((event) => sha256('consentlog/v1\n', canonical(event)));
const decision = JSON.parse(read('decision.json'));
const [first] = events;

/** The signed note (C2SP): text, blank line, name and signature by Ed25519. */
function openedNote() {
  const note = read('note.txt');
  const end = note.lastIndexOf('\n\n— ');
  const [, name, encoded] = (trusted ?? read('key.txt'))
    .trim()
    .match(/^([^+]+)\+[0-9a-f]{8}\+(.+)$/);
  const key = Buffer.from(encoded, 'base64');
  const [, by, mark] = note
    .slice(end + 2)
    .trim()
    .split(' ');
  const id = Buffer.from(sha256(`${name}\n`, key), 'hex').subarray(0, 4);
  const bytes = Buffer.from(mark, 'base64');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.subarray(1)]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const text = note.slice(0, end + 1);
  const signed = by === name && id.equals(bytes.subarray(0, 4));
  return signed && verify(null, Buffer.from(text), publicKey, bytes.subarray(4))
    ? text.split('\n')
    : null;
}

const note = openedNote();
const checks = [
  [
    'the text is the one that was shown',
    sha256(read('shown-text.txt').normalize('NFC').replaceAll('\r\n', '\n').trim()) ===
      first.notice_sha256,
  ],
  [
    'the decision is the one that was written',
    decision !== null &&
      sha256(Buffer.from(decision.salt, 'hex'), canonical(decision.payload)) ===
        first.payload_commit,
  ],
  [
    'decision and event say the same',
    decision !== null && `consent.${decision.payload.decision}` === first.type,
  ],
  [
    'each event follows the one before it',
    events.every(
      (event, at) =>
        at === 0 || (event.seq === events[at - 1].seq + 1 && event.prev === hashes[at - 1]),
    ),
  ],
  ['the note is signed by this key', note !== null],
  [
    'the note vouches for the last event',
    note !== null &&
      Number(note[1]) === events.at(-1).seq &&
      Buffer.from(note[2], 'base64').toString('hex') === hashes.at(-1),
  ],
];

for (const [what, holds] of checks) console.log(`${holds ? 'yes' : 'NO '}  ${what}`);
if (note !== null) console.log(`     signed at ${note[3]}; the decision at ${first.at}`);
process.exit(checks.every(([, holds]) => holds) ? 0 : 1);
