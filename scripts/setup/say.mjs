/** One line of progress on the terminal. */
export function say(line) {
  process.stdout.write(`旅約  ${line}\n`);
}

/** One line that says what is wrong and what to do, then the end. */
export function stop(line) {
  process.stderr.write(`旅約  ✗ ${line}\n`);
  process.exit(1);
}
