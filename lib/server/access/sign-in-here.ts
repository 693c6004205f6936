import 'server-only';
import { dropPendingCode } from './code-cookie';
import { keepSession } from './keep-session';
import { signIn } from './sign-in';

/** Signs this browser in with the address that a code has just proved. Only in an action. */
export async function signInHere(email: string, at: Date): Promise<void> {
  await keepSession(await signIn({ email }, at));
  await dropPendingCode();
}
