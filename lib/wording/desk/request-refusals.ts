import type { RequestRefusal } from '@/lib/rules/staff/request-refusal';
import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

/** Why something about a request could not be done, said to staff. */
export const requestRefusalWords: Readonly<Record<RequestRefusal, string>> = {
  'not-allowed': 'この操作は、ご担当の権限では行えません。個人情報責任者にご相談ください。',
  'confirm-again': staffObjectionWords['confirm-again'],
  'not-found': 'このお求めは見つかりません。',
  closed: 'このお求めは、もう終わっています。',
  taken: claimWords.taken,
  'identity-missing': 'ご本人の確認が済んでいません。',
  'method-not-enough': 'この方法では確かめられません。書類か窓口で確かめてください。',
  'papers-missing': '代理であることを示す書類を選んでください。',
  'ground-missing': '根拠を選んでください。',
  'ground-unlawful': 'この種類のお求めを、その根拠で断ることはできません。',
  'reason-missing': 'ご本人への説明を書いてください。',
  'class-by-class': '消去のお求めには、情報の区分ごとに答えてください。',
  'kept-by-law': 'この区分は、保存期間が終わっていないため、消すとお答えできません。',
  'by-hand':
    'この区分を消す機能は、このサイトにまだありません。データベースの管理者が消したあとで、「一部だけ応じます」とお答えください。',
  'declaration-open':
    'お取消しのお申し出を含むお問い合わせの手続きが済んでいないため、それは消えません。説明に、残すお問い合わせの番号と理由を書くか、この決定を取り消して「消せるものを調べる」からお答えください。',
  'no-address':
    'ご本人のメールアドレスがないため、どの記録を消すのか決められません。ご予約やお問い合わせのメールアドレスを確かめ、それを書いて受け付け直してください。',
  'not-erasure': 'このお求めは、消去のお求めではありません。',
  'no-recipient': '伝えた相手先を選んでください。',
  'not-on-paper': 'このお求めは、紙でのお渡しではありません。',
  'nothing-decided': '決定を一つ以上書いてください。',
  changed: 'お見せしたお答えと、いまの決定が違います。もう一度お確かめください。',
};

/** The field that an objection is about, where it is about one. */
export const refusalField: Partial<Record<RequestRefusal, string>> = {
  'method-not-enough': 'method',
  'papers-missing': 'papers',
  'ground-missing': 'ground',
  'ground-unlawful': 'ground',
  'reason-missing': 'reason',
  'class-by-class': 'dataClass',
  'kept-by-law': 'dataClass',
  'by-hand': 'dataClass',
  'declaration-open': 'reason',
  'no-address': 'decision',
  'no-recipient': 'recipients',
};
