import { z } from 'zod';
import {
  bankAccount,
  contactPoint,
  guarantee,
  handlingCharge,
  licence,
  mail,
  office,
  organisation,
  postalCode,
  site,
  telephone,
  text,
} from './agency-parts';
import { isInvoiceNumber } from './invoice-number';
import { jointUse, processor } from './privacy-parts';
import { FORMS } from './profile-fault';

/**
 * 旅行会社の案内: everything the site says about the agency that runs it.
 * What is wrong is named by its path.
 */
export const agencySchema = z.strictObject({
  $schema: z.string().optional().describe('For an editor: the JSON Schema of this file.'),
  legalName: text.describe('商号: the name in the register.'),
  tradeName: text.describe('通称: how travelers call the agency; terms and mails use it.'),
  representative: z.strictObject({ title: text, name: text }).describe('代表者'),
  postalCode,
  address: text.describe('本店の所在地'),
  telephone,
  mail: mail.describe('Where mails of the site come from and are answered.'),
  hours: text.describe('営業時間 as travelers read it.'),
  languages: z.array(text).min(1).describe('対応できる言語.'),
  emergency: contactPoint
    .nullable()
    .describe('旅行中の緊急連絡先 (D2-20.3); null is the telephone above.'),
  licence: licence.describe('旅行業登録'),
  offices: z.array(office).min(1).describe('営業所と旅行業務取扱管理者.'),
  guarantee: guarantee.describe('保証金の別 (D3-31).'),
  complaints: contactPoint.describe('苦情の窓口'),
  privacy: z
    .strictObject({
      officer: text.describe('個人情報保護の責任者: post and name.'),
      desk: contactPoint.describe('お客様情報窓口'),
      accredited: text.nullable().describe('認定個人情報保護団体; null is 加入していません.'),
    })
    .describe('個人情報の窓口'),
  groupCompanies: z.array(organisation).describe('共同利用の相手 (D0-U1, D1-U1).'),
  jointUse: jointUse
    .nullable()
    .default(null)
    .describe('共同利用 (APPI Art. 27(5)(3)); null is none, and then there are no groupCompanies.'),
  processors: z.array(processor).default([]).describe('委託先 (APPI Art. 25).'),
  invoiceNumber: z
    .string()
    .refine(isInvoiceNumber, FORMS['invoice-number'])
    .nullable()
    .describe('適格請求書発行事業者の登録番号; null where there is none.'),
  bankAccount: bankAccount.nullable().describe('お振込先; null where transfers are not taken.'),
  site,
  terms: z
    .strictObject({
      'package-domestic': text,
      'package-overseas': text,
      'arranged-air': text.nullable(),
    })
    .describe('The terms file in force for each kind of product.'),
  soldForOthers: z
    .array(z.strictObject({ organiser: text, tours: text }))
    .default([])
    .describe('受託取扱企画旅行: tours of other agencies sold for them.'),
  handlingCharges: z
    .array(z.strictObject({ heading: text, rows: z.array(handlingCharge).min(1) }))
    .default([])
    .describe(
      '旅行業務取扱料金表 (旅行業法 12条): what is charged for arranging, changing, advising.',
    ),
  about: z.array(text.max(2000)).describe('会社の紹介: paragraphs of the agency’s own.'),
  faq: z
    .array(z.strictObject({ question: text, answer: text.max(2000) }))
    .describe('よくあるご質問 of the agency’s own.'),
});

export type Agency = z.infer<typeof agencySchema>;
