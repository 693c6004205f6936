import 'server-only';
import { agency } from '../agency';
import { env } from '../env';

/** Who mails come from, and where the agency itself is written to: `MAIL_FROM`, else the agency's own address. */
export function sender(): string {
  const { tradeName, mail } = agency();
  return env().MAIL_FROM ?? `${tradeName.replaceAll(/[<>\r\n"]/g, '')} <${mail}>`;
}
