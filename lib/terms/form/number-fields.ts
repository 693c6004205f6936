import {
  type Fields,
  type FormPart,
  type Loose,
  loose,
  newFigure,
  numberOf,
  plain,
  said,
} from './fields';

/** Numbers that stand alone in a section, by where they are; one that may be empty is then not fixed. */
export const NUMBERS = [
  'contractDocument.hours',
  'finalItinerary.lateFromDay',
  'paymentDue.lateFromDay',
  'phoneApplication.cutoffDays',
  'substitution.feeYen',
  'claims.baggageCapYen',
  'changeCompensation.capPercent',
  'changeCompensation.minimumYen',
  'urgentArrangement.businessDays',
  'urgentArrangement.feeYen',
  'earlyBird.businessDaysBeforeLimit',
] as const;

export type NumberPath = (typeof NUMBERS)[number];

/** そのほかの数字: one field for each that a file states. */
export const numberPart: FormPart = {
  prefix: 'numbers.',
  read: (file) =>
    Object.fromEntries(statedNumbers(file).map((path) => [path, said(numberAt(file, path))])),
  write: (file, fields) => {
    const written: Record<string, unknown> = { ...file };
    for (const path of statedNumbers(file)) {
      const [section = '', key = ''] = path.split('.');
      const value = plain(fields[path]) === '' ? null : numberOf(fields[path]);
      written[section] = { ...loose(written[section]), [key]: value };
    }
    return written;
  },
};

/** The numbers of sections that a file has. */
export function statedNumbers(file: Loose): readonly NumberPath[] {
  return NUMBERS.filter((path) => loose(file[path.split('.')[0] ?? ''])[keyOf(path)] !== undefined);
}

const keyOf = (path: string) => path.split('.')[1] ?? '';
const numberAt = (file: Loose, path: NumberPath) =>
  loose(file[path.split('.')[0] ?? ''])[keyOf(path)];

const AGES = ['guardianConsentBelow', 'accompaniedBelow', 'guardianFrom'] as const;

/** お申し込みの条件（年齢）: whose guardian consents or comes along; all empty for terms that say nothing about age. */
export const agePart: FormPart = {
  prefix: 'ages.',
  read: (file) => {
    const section = loose(file.eligibility);
    return Object.fromEntries(['signer', ...AGES].map((key) => [key, said(section[key])]));
  },
  write: (file, fields) => {
    if (AGES.every((key) => plain(fields[key]) === '')) {
      return file.eligibility ? { ...file, eligibility: null } : file;
    }
    const was = file.eligibility ? loose(file.eligibility) : newFigure(file, undefined);
    return { ...file, eligibility: { ...was, ...agesOf(fields) } };
  },
};

function agesOf(fields: Fields): Loose {
  const accompanied = plain(fields.accompaniedBelow);
  return {
    guardianConsentBelow: numberOf(fields.guardianConsentBelow || '0'),
    signer: (fields.signer ?? '').trim() || '保護者',
    accompaniedBelow: accompanied === '' ? null : numberOf(accompanied),
    guardianFrom: numberOf(fields.guardianFrom || '18'),
  };
}
