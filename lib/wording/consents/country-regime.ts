import type { CountryRegime } from '@/lib/terms/countries';

export const PRINCIPLES_MEANING =
  'OECD（経済協力開発機構）が定めた、個人データの扱い方の8つの原則です。①集めすぎない、②正確に保つ、③目的をはっきりさせる、④目的の外で使わない、⑤安全に守る、⑥扱い方を公開する、⑦本人が関われるようにする、⑧責任を負う、の8つです。';

const ADEQUACY_MEANING =
  'EUの規則（GDPR）第45条にもとづき、EUが「個人データが十分に守られている」と認めたしるしです。日本もこの認定を受けているため、日本と大きく変わらない守り方がされていると考える手がかりになります。';

const CBPR_MEANING =
  'CBPR（越境プライバシールール）は、国境を越える個人データを守るための国際的な枠組みです。参加している国・地域には、この枠組みの原則に沿って個人データを守る制度と、違反を取り締まる機関があります。日本も参加しています。ただし、ひとつひとつの会社が認証を受けているという意味ではありません。';

/** 〔国〕の個人データの保護に関する法律. */
export function lawLine(country: CountryRegime): string {
  const { law } = country;
  const year = law.year === null ? '' : `・${law.year}年`;
  switch (law.exists) {
    case 'yes':
      return `あります（${law.name}${year}）。`;
    case 'partial':
      return `一部の決まりがあります（${law.name}${year}）。まとまった個人データの法律ではありません。`;
    case 'no':
      return `ありません${/（.+）/.exec(law.name)?.[0] ?? ''}。`;
    case 'unknown':
      return `まだ確認できていません（理由：${notCheckedReason(country)}）。`;
  }
}

/** EUの十分性認定. */
export function adequacyLine({ adequacy }: CountryRegime): string {
  switch (adequacy) {
    case 'inside':
      return 'EUの個人データの規則（GDPR）そのものが適用されています。';
    case 'yes':
      return `受けています。${ADEQUACY_MEANING}`;
    case 'partial':
      return '国の全体ではなく、EUが決めた範囲の事業者だけが受けています。この旅行の相手先がその範囲に入るかどうかは確認していませんので、十分な保護があるという根拠にはしていません。';
    case 'no':
      return '受けていません。';
    case 'unknown':
      return 'まだ確認できていません（理由：EUの公表資料でこの地域の扱いを確かめている途中のため）。';
  }
}

/** CBPRへの参加. */
export function cbprLine(country: CountryRegime): string {
  switch (country.cbpr) {
    case 'member':
      return `参加しています。${CBPR_MEANING}`;
    case 'not-listed':
      return '確認した参加国・地域の一覧にはありません。';
    case 'unknown':
      return `まだ確認できていません（理由：${notCheckedReason(country)}）。`;
  }
}

/** Why a field is open: said to the traveler together with "not checked yet". */
function notCheckedReason(country: CountryRegime): string {
  return country.reportExists
    ? '個人情報保護委員会の調査報告のうち、この項目の記載をまだ読み合わせていないため'
    : 'この国・地域には個人情報保護委員会の調査報告が見当たらず、現地の公的な資料をまだ確認していないため';
}

/** OECDの8つの原則に当たる決まり. */
export function principlesLine(country: CountryRegime): string {
  const { principles } = country;
  switch (principles.state) {
    case 'all':
      return '8つの原則に当たる決まりが、すべてそろっているとされています。';
    case 'missing':
      return `次の原則に当たる決まりが見つかっていません：${principles.missing.join('、')}。`;
    case 'some-missing':
      return `一部の原則に当たる決まりがないとされていますが、どの原則かはまだ確認できていません（理由：${notCheckedReason(country)}）。`;
    case 'outdated':
      return 'まだ確認できていません（理由：個人情報保護委員会の調査が今の法律より前のもので、今の法律について公的な資料をまだ確認していないため）。';
    case 'unknown':
      return `まだ確認できていません（理由：${notCheckedReason(country)}）。${hasIndicator(country) ? '上のEUの十分性認定またはCBPRへの参加が、代わりの手がかりになります。' : ''}`;
  }
}

/** An indicator stands in for the list of principles; never for the systems with a grave effect. */
function hasIndicator({ adequacy, cbpr }: CountryRegime): boolean {
  return adequacy === 'yes' || cbpr === 'member';
}

/** 本人の権利利益に重大な影響を及ぼす可能性のある制度. */
export function graveEffectLines(country: CountryRegime): readonly string[] {
  const { state, items } = country.graveEffects;
  switch (state) {
    case 'listed':
      return items;
    case 'listed-in-part':
      return [
        ...items,
        `このほかにも制度がある可能性があります。残りはまだ確認できていません（理由：${notCheckedReason(country)}）。`,
      ];
    case 'none-listed':
      return [
        '個人情報保護委員会の調査（アメリカについて、2021年10月時点）では、該当する制度は挙げられていません。この調査の後にできた制度や、調査に載っていない制度がないという意味ではありません。',
      ];
    case 'unknown':
      return [`まだ確認できていません（理由：${notCheckedReason(country)}）。`];
  }
}

/** One source in one line: 個人情報保護委員会（調査報告、2021年10月） */
export function sourceLine(source: CountryRegime['sources'][number]): string {
  return `${source.publisher}（${source.how}、${source.date ?? '日付の記載なし'}）`;
}

/** For a country that was never looked at: everything is "not checked yet", with the reason. */
export function uncheckedCountryRegime(iso: string): CountryRegime {
  return {
    iso,
    name: regionName(iso),
    partOf: null,
    equivalent: false,
    adequacy: 'unknown',
    cbpr: 'unknown',
    law: { exists: 'unknown', name: '', year: null },
    principles: { state: 'unknown', missing: [] },
    graveEffects: { state: 'unknown', items: [] },
    reportExists: false,
    summary: 'この国・地域の制度は、まだ確認できていません。',
    sources: [],
    checkedOn: null,
    open: true,
  };
}

function regionName(iso: string): string {
  try {
    return new Intl.DisplayNames('ja', { type: 'region' }).of(iso) ?? iso;
  } catch {
    return iso;
  }
}

export function japaneseDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
