import { spawn } from 'node:child_process';
import type { AddedPerson, AddPerson } from './desk/desk.ts';

/**
 * Adds an account as an operator does, by the command line. The password goes through standard input: an argument
 * can be read by everybody on the machine.
 */
export function accountCommand([program, ...before]: readonly [string, ...string[]]): AddPerson {
  return ({ name, email, password }) =>
    new Promise<AddedPerson>((resolve) => {
      const words = ['account', 'add', `--email=${email}`, `--name=${name}`, '--password-stdin', '--json'];
      const child = spawn(program, [...before, ...words], { stdio: ['pipe', 'ignore', 'pipe'] });
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        complaint = `${complaint}${text}`.slice(-2000);
      });
      child.on('error', () =>
        resolve({ added: false, reason: `The account was not made: ${program} cannot be run.` }),
      );
      child.on('close', (code) =>
        resolve(
          code === 0
            ? { added: true }
            : { added: false, reason: `The account was not made. ${lastLine(complaint)}` },
        ),
      );
      // A command that ends before it reads is told by its exit code, not by a broken pipe.
      child.stdin.on('error', () => {});
      child.stdin.end(password);
    });
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').trim().slice(0, 300);
}
