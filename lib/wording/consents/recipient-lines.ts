import { personalDataList, recipientClassLabel, recipientPurpose } from './personal-data';

/** 提供先, as the consent texts name it. */
export type RecipientFacts = {
  recipientClass: string;
  name: string;
  /** JP, or the ISO code of a country abroad */
  country: string;
  items: readonly string[];
  /** all-oecd8 | missing | not-provided */
  measures: string;
  /** Which principles are missing, or why nothing can be told. */
  measuresReason: string;
};

/** 相手先が講じている措置: all of the eight principles, which are missing, or why it cannot be told yet (privacy P22). */
export function measuresLine({ name, measures, measuresReason }: RecipientFacts): string {
  if (measures === 'all-oecd8') {
    return `${name}：OECDの8つの原則に沿った取り組みを、すべて行っています。`;
  }
  if (measures === 'missing') {
    return `${name}：OECDの8つの原則のうち、次の原則に沿った取り組みが確認できていません：${measuresReason}。`;
  }
  const reason = measuresReason || '相手先に問い合わせ中で、まだ回答がないため';
  return `${name}：取り組みの内容を、まだお知らせできません（理由：${reason}）。`;
}

/** ・○○ホテル（宿泊）：お名前、年齢。お部屋・お食事の用意のため */
export function recipientLine(recipient: RecipientFacts): string {
  return `・${recipient.name}（${recipientClassLabel(recipient.recipientClass)}）：${personalDataList(recipient.items)}。${recipientPurpose(recipient.recipientClass)}`;
}
