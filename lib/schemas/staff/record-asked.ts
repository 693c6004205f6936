/** What of the record is asked for in the address of its page. */
export interface RecordAsked {
  /** A reference, a tour or a departure. */
  readonly about?: string;
  readonly person?: string;
  readonly day?: string;
  /** The number of a line: those before it. */
  readonly before?: string;
}

type Given = { readonly [Name in keyof RecordAsked]: string | readonly string[] | undefined };

const LONGEST = 60;

/** The same as texts; empty where nothing, several or something impossible was asked for. */
export function recordAsked(given: Given): Required<RecordAsked> {
  const text = (value: Given['about']) =>
    typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, LONGEST) : '';
  const before = text(given.before);
  return {
    about: text(given.about),
    person: text(given.person),
    day: text(given.day),
    before: /^\d{1,18}$/.test(before) ? before : '',
  };
}
