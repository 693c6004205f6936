import type { Statement } from './recording-relay';

/** Reads what one client says in PostgreSQL's protocol (version 3), in pieces as they come. */
export function statementReader(said: (statement: Statement) => void): (chunk: Buffer) => void {
  const texts = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let begun = false;

  function message(type: string, body: Buffer): void {
    if (type === 'Q') said({ text: cut(body, 0).text, values: [] });
    if (type === 'P') {
      const name = cut(body, 0);
      texts.set(name.text, cut(body, name.next).text);
    }
    if (type === 'B') {
      const statement = cut(body, cut(body, 0).next);
      said({ text: texts.get(statement.text) ?? '', values: boundValues(body, statement.next) });
    }
  }

  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // Every message but the first begins with a letter that tells its kind.
      const at = begun ? 1 : 0;
      if (rest.length < at + 4) return;
      const end = at + rest.readInt32BE(at);
      if (rest.length < end) return;
      if (begun) message(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, end));
      begun = true;
      rest = rest.subarray(end);
    }
  };
}

function cut(body: Buffer, from: number): { text: string; next: number } {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), next: end + 1 };
}

function boundValues(body: Buffer, from: number): Statement['values'] {
  const formats = body.readInt16BE(from);
  const formatOf = (place: number) =>
    formats === 0 ? 0 : body.readInt16BE(from + 2 + 2 * (formats === 1 ? 0 : place));
  let at = from + 2 + 2 * formats;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, (_, place) => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    const bytes = Buffer.from(body.subarray(at, at + length));
    at += length;
    return formatOf(place) === 1 ? bytes : bytes.toString('utf8');
  });
}
