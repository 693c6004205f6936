import { machineReadableName } from '../form/machine-readable-name';

type Values = Readonly<Record<string, string>>;

/**
 * The fields of the form with names as the passport writes them, where that is not how they were typed, so that they
 * are shown for approval; that the spelling was compared has to be said of the new one.
 *
 * @clause D4-0.1
 */
export function writtenAsRead(values: Values): Values {
  const shown: Record<string, string> = { ...values };
  for (const [name, typed] of Object.entries(values)) {
    const person = /^(travelers\.\d+)\.roman(?:Family|Given)$/.exec(name)?.[1];
    if (person === undefined || isPlain(typed.normalize('NFKC'))) continue;
    const read = machineReadableName(typed);
    if (!/^[A-Z]+(?:[ -][A-Z]+)*$/.test(read)) continue;
    shown[name] = read;
    delete shown[`${person}.spellingChecked`];
  }
  return shown;
}

const isPlain = (typed: string) => /^[A-Za-z\s‐-―ー−-]*$/.test(typed);
