import { type Html, html } from '#http/html.ts';
import { qrOf } from '#http/page/art/qr.ts';
import { copyButton, linkButton } from '#http/page/parts/button.ts';
import { disclosure } from '#http/page/parts/notice.ts';
import { keyText, scan } from '#http/page/parts/secret.ts';
import { paragraph, stack } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';
import { keyInGroups, keyLink } from '#spec/otp/otpauth.ts';
import { usualParameters } from '#spec/otp/totp.ts';

export interface KeyShown {
  readonly key: Buffer;
  /** The service's name, as it will stand in the app. */
  readonly issuer: string;
  readonly account: string;
}

/** The key in every form that an app takes it: as a picture, as text, and as a link on the phone itself. */
export function keyBlock({ enrolment: { app }, frame }: Words, { key, issuer, account }: KeyShown): Html {
  const link = keyLink({ key, issuer, account, parameters: usualParameters });
  const groups = keyInGroups(key);
  const copy = copyButton({ text: app.copyKey, value: groups, copied: frame.copied });
  return html`<div class="on-phone">${linkButton({ text: app.openApp, href: link, kind: 'second', icon: 'grid', wide: true })}${copy}${paragraph(
    app.openAppHint,
    'small',
  )}</div>${scan({
    code: qrOf({ text: link, alt: app.qr }),
    children: html`<p>${app.scan} <strong>${app.addAccount}</strong>${app.scanEnd}</p>`,
  })}${disclosure({
    summary: app.cannotScan,
    children: stack(html`${paragraph(app.typeKey)}${keyText(groups.split(' '))}${copy}`, { tight: true }),
  })}`;
}
