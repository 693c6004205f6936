import { z } from 'zod';
import { day, organisation, text } from './agency-parts';
import { FORMS } from './profile-fault';

/** 委託先の台帳: who works with personal data for the agency (privacy P33). */
export const processor = z.strictObject({
  name: text.describe('名称'),
  work: text.describe('任せている仕事'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, FORMS.country)
    .describe('個人データを置く国: JP, US … (ISO 3166-1).'),
  contractedOn: day.describe('秘密を守る契約を結んだ日.'),
  supervisedOn: day.nullable().describe('取り扱いを最後に確かめた日; null is not yet.'),
});

/** 共同利用の事項 but its fact and its range, which is `groupCompanies` (privacy P32). */
export const jointUse = z.strictObject({
  since: day.describe('この内容で始める日.'),
  items: z.array(text).min(1).describe('共同で使う項目.'),
  purposes: z.array(text).min(1).describe('使う者の利用目的.'),
  responsible: organisation
    .nullable()
    .describe('管理について責任をもつ者; null is the agency itself.'),
});
