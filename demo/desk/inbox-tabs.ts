import { type Html, html } from '#http/html.ts';
import type { Person } from '../phone/people.ts';
import type { Mail, Message } from '../phone/phone.ts';
import { copyButton } from './parts.ts';
import { clockTime, grouped } from './words.ts';

export function messagesTab({ phone }: Person): Html {
  const messages = phone.messages.all();
  if (messages.length === 0)
    return html`<p class="quiet">No messages yet. Texts to this phone's number arrive here.</p>`;
  return html`<ul class="inbox">${messages.map(message)}</ul>`;
}

function message({ id, at, text }: Message): Html {
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0];
  return html`<li class="bubble">
    <p class="meta"><time datetime="${at.toISOString()}">${clockTime(at)}</time></p>
    <p class="text">${text}</p>
    ${code !== undefined && html`<p class="code-line"><code>${grouped(code)}</code>${copyButton(`copy-${id}`, `the code ${code}`, code)}</p>`}
  </li>`;
}

export function mailTab({ phone, email }: Person): Html {
  const mails = phone.mail.all();
  if (mails.length === 0) return html`<p class="quiet">No mail yet. Mail to ${email} arrives here.</p>`;
  return html`<ul class="inbox">${mails.map(mail)}</ul>`;
}

function mail({ at, from, subject, text }: Mail): Html {
  return html`<li class="letter">
    <h3>${subject === '' ? 'No subject' : subject}</h3>
    <p class="meta">${from}, <time datetime="${at.toISOString()}">${clockTime(at)}</time></p>
    <p class="text">${withLinks(text.trim())}</p>
  </li>`;
}

/** Web addresses become links, and nothing else does: what follows "javascript:" stays text. */
function withLinks(text: string): readonly Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/)
    .map((part, index) =>
      index % 2 === 1
        ? html`<a href="${part}" target="_blank" rel="noopener noreferrer">${part}</a>`
        : html`${part}`,
    );
}
