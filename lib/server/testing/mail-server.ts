import { type AddressInfo, createServer, type Socket } from 'node:net';

type Answer = string | null;

/** A mail as it reached the mail server of a test. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly text: string;
}

/**
 * A mail server for tests on a free port: it keeps what it is handed, and answers as it is told to, or not at all.
 *
 * @param answer the line that follows a mail, null to leave the sender waiting
 */
export async function mailServer(answer: (mail: ReceivedMail) => Answer | Promise<Answer>) {
  const mails: ReceivedMail[] = [];
  const take = (text: string) => {
    const mail = { messageId: /^Message-ID: (.*)$/im.exec(text)?.[1] ?? '', text };
    mails.push(mail);
    return answer(mail);
  };
  const server = createServer((socket) => serve(socket, take));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((closed) => server.close(closed));
  return { url: `smtp://127.0.0.1:${port}`, mails, close };
}

function serve(socket: Socket, take: (text: string) => Answer | Promise<Answer>): void {
  let read = '';
  let inMail = false;
  const say = async (line: Answer | Promise<Answer>) => {
    const said = await line;
    if (said !== null) socket.write(`${said}\r\n`);
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    read += String(chunk);
    for (;;) {
      const end = inMail ? '\r\n.\r\n' : '\r\n';
      const at = read.indexOf(end);
      if (at < 0) return;
      const line = read.slice(0, at);
      read = read.slice(at + end.length);
      void say(inMail ? take(line) : /^DATA/i.test(line) ? '354 go on' : '250 yes');
      inMail = !inMail && /^DATA/i.test(line);
    }
  });
  void say('220 mail server of a test');
}
