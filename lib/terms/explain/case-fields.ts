import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, parseInstant } from '@/lib/rules/calendar/instant';
import { type Yen, yen } from '@/lib/rules/calendar/yen';

/** A field of a case that cannot be read, with its path. */
export class CaseError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the fields of one case; remembers which ones were asked for. */
export class CaseFields {
  private readonly asked = new Set<string>();
  private readonly inside = new Map<string, CaseFields>();

  constructor(
    private readonly fields: Fields,
    private readonly path = '',
  ) {}

  date(name: string): CalendarDate {
    return this.made(name, calendarDate, 'a day such as 2026-07-09');
  }

  optionalDate(name: string): CalendarDate | null {
    return this.isMissing(name) ? null : this.date(name);
  }

  instant(name: string): Instant {
    return this.made(
      name,
      parseInstant,
      'a moment with an offset such as 2026-07-01T15:59:00+09:00',
    );
  }

  optionalInstant(name: string): Instant | null {
    return this.isMissing(name) ? null : this.instant(name);
  }

  yen(name: string): Yen {
    return this.made(name, yen, 'whole yen, 0 or more');
  }

  optionalYen(name: string): Yen | undefined {
    return this.isMissing(name) ? undefined : this.yen(name);
  }

  count(name: string): number {
    const value = this.value(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
      throw this.error(name, 'a whole number, 1 or more');
    }
    return value;
  }

  optionalCount(name: string): number | undefined {
    return this.isMissing(name) ? undefined : this.count(name);
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== 'string' || value === '') throw this.error(name, 'a text');
    return value;
  }

  optionalText(name: string): string | null {
    return this.isMissing(name) ? null : this.text(name);
  }

  /** What a case is known by; its answer carries it unchanged. */
  identifier(name: string): string | number {
    const value = this.value(name);
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return value;
    throw this.error(name, 'a text or a number');
  }

  /** A text or a number that only tells things apart. */
  label(name: string): string {
    const value = this.value(name);
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : this.text(name);
  }

  /** True or false; what `absent` says when the field is left out. */
  flag(name: string, absent: boolean): boolean {
    if (this.isMissing(name)) return absent;
    const value = this.value(name);
    if (typeof value !== 'boolean') throw this.error(name, 'true or false');
    return value;
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.value(name);
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw this.error(name, `one of ${choices.join(', ')}`);
    return choice;
  }

  group(name: string): CaseFields | null {
    if (this.isMissing(name)) return null;
    const value = this.value(name);
    if (!isObject(value)) throw this.error(name, 'an object');
    return this.within(value, this.pathOf(name));
  }

  list(name: string): readonly CaseFields[] {
    const value = this.value(name);
    if (!Array.isArray(value)) throw this.error(name, 'a list');
    return value.map((item: unknown, place) => {
      const path = `${this.pathOf(name)}[${place}]`;
      if (!isObject(item)) throw new CaseError(path, 'should be an object');
      return this.within(item, path);
    });
  }

  names(): readonly string[] {
    return Object.keys(this.fields);
  }

  /** Paths of the fields that nobody asked for, at any depth: a misspelt name shows here. */
  ignored(): readonly string[] {
    const own = this.names().filter((name) => !this.asked.has(name));
    const inside = [...this.inside.values()].flatMap((fields) => fields.ignored());
    return [...own.map((name) => this.pathOf(name)), ...inside];
  }

  private within(value: Fields, path: string): CaseFields {
    const fields = this.inside.get(path) ?? new CaseFields(value, path);
    this.inside.set(path, fields);
    return fields;
  }

  error(name: string, expected: string): CaseError {
    const missing = this.isMissing(name);
    return new CaseError(this.pathOf(name), missing ? `missing: ${expected}` : `not ${expected}`);
  }

  private made<In, Out>(name: string, make: (value: In) => Out, expected: string): Out {
    const value = this.value(name);
    try {
      return make(value as In);
    } catch {
      throw this.error(name, expected);
    }
  }

  private value(name: string): unknown {
    this.asked.add(name);
    return Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
  }

  private isMissing(name: string): boolean {
    const value = this.value(name);
    return value === undefined || value === null;
  }

  private pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }
}

/** True for a JSON object, false for a list, null or a plain value. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
