import type { Agency } from '@/lib/agency/agency';
import { countryName } from '../site/country-name';

type Processors = Pick<Agency, 'processors'>;

const abroad = ({ processors }: Processors) => processors.filter(({ country }) => country !== 'JP');

const RULE =
  'システムの運用などを外の会社に任せるときは、秘密を守ること、再び任せないことを契約で定め、毎年確かめます。';

/** 委託: what contractors are bound to, and where the data lie. */
export function outsourcingWords(agency: Processors): string {
  return abroad(agency).length === 0
    ? `${RULE}個人データは日本の中のサーバーに保存します。`
    : `${RULE}任せている会社には、外国に個人データを置くものがあります。国の名前は、次の「守るためにしていること」に書いてあります。`;
}

/** 外的環境の把握: the country of each contractor abroad, with the work, as the law asks (privacy P33). */
export function foreignEnvironmentWords(agency: Processors): string {
  const places = abroad(agency).map(({ country, work }) => `${countryName(country)}（${work}）`);
  return places.length === 0
    ? '外国の環境：個人データを外国のサーバーには置いていません。'
    : `外国の環境：個人データを、${[...new Set(places)].join('、')}に置いています。その国の制度を確かめたうえで、上の対策をしています。`;
}
