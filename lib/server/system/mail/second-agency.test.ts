import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import sample from '@/lib/agency/sample.json';
import { mailRegister } from '@/lib/wording/mails/register';
import { mailNames } from '@/lib/wording/site/mail-names';
import { namesOf } from '@/scripts/setup/second-agency.mjs';
import { dressedMail } from './queue-mail';

const file = path.resolve('lib/server/testing/second-agency.json');
const second = JSON.parse(readFileSync(file, 'utf8'));

beforeAll(() => {
  process.env.AGENCY_FILE = file;
});

test.each(mailNames)(
  'the mail %s of another agency says its name and no word of the first',
  (name) => {
    const { template, subject, text } = dressedMail(mailRegister[name].sample);
    expect(template).toBe(name);
    expect(subject).toContain(`【${second.site.name}】`);
    expect(text).toContain(second.legalName);
    expect(namesOf(sample).filter((word) => `${subject}${text}`.includes(word))).toEqual([]);
  },
);

test('no two mails have the same subject and text', () => {
  const said = mailNames.map((name) => {
    const { subject, text } = mailRegister[name].sample;
    return `${subject}\n${text}`;
  });
  expect(new Set(said).size).toBe(mailNames.length);
});
