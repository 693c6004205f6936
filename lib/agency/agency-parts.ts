import { z } from 'zod';
import { agencyColours } from './colours';
import { FORMS } from './profile-fault';

export const text = z.string().trim().min(1).max(200);

export const telephone = z.string().regex(/^[0-9+][0-9-]{8,16}$/, FORMS.telephone);

export const day = z.iso.date(FORMS.day);

export const postalCode = z.string().regex(/^\d{3}-\d{4}$/, FORMS['postal-code']);

export const mail = z.email(FORMS.mail);

export const contactPoint = z.strictObject({
  department: text.describe('部署: who answers.'),
  telephone: telephone.describe('電話'),
  mail: mail.nullable().describe('メール; null where there is none.'),
});

export const licence = z.strictObject({
  authority: text.describe('登録行政庁: 観光庁長官, 東京都知事 …'),
  class: z
    .enum(['first', 'second', 'third', 'regional', 'sub-agent'])
    .describe('種別: 第1種, 第2種, 第3種, 地域限定, 旅行業者代理業.'),
  number: text.describe('登録番号: what stands between 第 and 号.'),
  validFrom: day.describe('登録年月日: first day of the registration.'),
  validUntil: day.describe('有効期間の満了日: last day of the registration.'),
  scope: z
    .array(z.enum(['domestic', 'overseas', 'inbound']))
    .min(1)
    .describe('業務範囲.'),
  principal: z
    .strictObject({
      name: text.describe('名称'),
      registration: text.describe('登録番号 in full: 観光庁長官登録旅行業第1234号.'),
    })
    .nullable()
    .default(null)
    .describe('所属旅行業者 of a 旅行業者代理業; null for everybody else.'),
});

const manager = z.strictObject({
  name: text.describe('氏名'),
  qualification: z
    .enum(['general', 'domestic', 'regional'])
    .describe('総合, 国内 or 地域限定旅行業務取扱管理者.'),
});

export const office = z.strictObject({
  name: text.describe('営業所の名称'),
  postalCode,
  address: text,
  telephone,
  managers: z.array(manager).min(1).describe('選任した旅行業務取扱管理者.'),
});

export const guarantee = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bonded-member').describe('旅行業協会の保証社員: 弁済業務保証金 (D3-31).'),
    association: text.describe('旅行業協会の名称'),
    associationAddress: text.describe('旅行業協会の所在地'),
    limitYen: z.number().int().min(1).nullable().describe('弁済限度額 in yen; null is "ask us".'),
  }),
  z.strictObject({
    kind: z.literal('business-deposit').describe('営業保証金 (D3-31).'),
    depositOffice: text.describe('供託所の名称'),
    depositOfficeAddress: text.describe('供託所の所在地'),
  }),
]);

export const handlingCharge = z.strictObject({
  service: text.describe('内容: what it is charged for.'),
  charge: text.describe('料金: as travelers read it, with the tax.'),
  note: text.nullable().describe('摘要; null where there is none.'),
});

export const bankAccount = z.strictObject({
  bank: text,
  branch: text,
  kind: z.enum(['ordinary', 'current']).describe('普通 or 当座.'),
  number: z.string().regex(/^\d{7}$/, FORMS['account-number']),
  holder: text.describe('口座名義'),
});

export const site = z.strictObject({
  name: text.describe('サイト名: header, titles and mails.'),
  reading: text.nullable().describe('読み; null where the name explains itself.'),
  tagline: text,
  description: text,
  logo: z
    .string()
    .nullable()
    .describe('SVG or PNG file, relative to this file; null is the drawn mark.'),
  icon: z
    .string()
    .nullable()
    .describe('SVG or PNG file, relative to this file; null is the drawn mark.'),
  colours: agencyColours,
  note: text.nullable().describe('A sentence at the foot of every page; null where there is none.'),
});

export const organisation = z.strictObject({
  name: text,
  address: text,
  representative: text,
});
