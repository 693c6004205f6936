import { controlWords as parts } from '../site/controls';
import { contactWords as contact } from './contact-fields';
import { guardiansPageWords as guardians } from './guardians-page';
import { roomsPageWords } from './rooms-page';
import { startWords } from './start-page';
import { travelerWords as traveler } from './traveler-fields';

/** What is said around answers that cannot be kept where they were typed. */
export const typedAnswersWords = {
  title: '入力された内容',
  lead: '保存はしていません。写してお使いいただけるように、ここに残してあります。',
} as const;

const PERSON: Readonly<Record<string, string>> = {
  family: parts.family,
  given: parts.given,
  familyKana: parts.kanaFamily,
  givenKana: parts.kanaGiven,
  romanFamily: parts.romanFamily,
  romanGiven: parts.romanGiven,
  birth: traveler.birth,
  'passport.number': traveler.passportNumber,
  'passport.expiry': traveler.passportExpiry,
  'assistance.measures': traveler.measures,
};

const GUARDIAN: Readonly<Record<string, string>> = {
  'here.relation': guardians.relation,
  'mail.name': guardians.mailName,
  'mail.relation': guardians.relation,
  'mail.email': guardians.mailEmail,
};

const ALONE: Readonly<Record<string, string>> = {
  size: startWords.size,
  email: contact.email,
  phone: contact.phone,
  postalCode: contact.postalCode,
  address: contact.address,
  'emergency.name': `${contact.emergencyTitle}：${contact.emergencyName}`,
  'emergency.relation': `${contact.emergencyTitle}：${contact.emergencyRelation}`,
  'emergency.phone': `${contact.emergencyTitle}：${contact.emergencyPhone}`,
  text: '内容',
};

/** What a field is called; null for one that nobody has typed into. */
function labelOf(name: string): string | null {
  const [, group, place = '', field = ''] = /^(travelers|minors)\.(\d)\.(.+)$/.exec(name) ?? [];
  if (group === undefined) {
    const room = /^room\.(\d)$/.exec(name)?.[1];
    if (room !== undefined) return roomsPageWords.roomOfPlace(Number(room));
    return Object.hasOwn(ALONE, name) ? (ALONE[name] as string) : null;
  }
  const labels = group === 'travelers' ? PERSON : GUARDIAN;
  if (!Object.hasOwn(labels, field)) return null;
  return `${Number(place) + 1}人目：${labels[field]}`;
}

const DATE = ['year', 'month', 'day'] as const;

/** The typed texts of a form with the labels they stood under, in the order of the form; a date in one piece. */
export function typedInWords(
  values: Readonly<Record<string, string>>,
): readonly { readonly label: string; readonly text: string }[] {
  return Object.keys(values).flatMap((name) => {
    const date = /^(.+)\.year$/.exec(name)?.[1];
    const label = labelOf(date ?? name);
    const text = date === undefined ? values[name] : dateOf(values, date);
    return label !== null && text ? [{ label, text }] : [];
  });
}

function dateOf(values: Readonly<Record<string, string>>, name: string): string {
  return DATE.map((part) => [values[`${name}.${part}`], parts[part]] as const)
    .filter(([typed]) => typed)
    .map(([typed, unit]) => `${typed}${unit}`)
    .join('');
}
