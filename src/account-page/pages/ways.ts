import type { AccountShown } from '#account-page/pages/account.ts';
import { type Authenticator, linkedOf, properties, type SwitchedOff } from '#authenticators/authenticator.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { type Row, rows } from '#http/page/parts/list.ts';
import { section, stateOfThings } from '#http/page/parts/section.ts';
import { lostPhonePath } from '#sessions/task.ts';

/** One sentence of truth: what stands between a stranger who knows the password and this account. */
export function stateOf(shown: AccountShown): Html {
  const { state } = shown.request.words.account;
  const main = shown.linked.filter(({ kind }) => properties[kind].main);
  if (main.length === 0) return stateOfThings({ apart: 7, sentence: state.open, more: state.openMore });
  const because = whyAllOff(main);
  if (because !== null) return switchedOff(shown, because);
  const back = waysBack(shown);
  const sentence = state.protected[back.length] ?? '';
  return stateOfThings({
    apart: 0,
    sentence,
    more: back.length === 0 ? state.noWayBack : state.waysBack(back),
  });
}

function switchedOff({ request: { words } }: AccountShown, because: SwitchedOff): Html {
  const { sentence, more } = words.account.state.switchedOff[because];
  const goOn = html` <a href="${lostPhonePath}">${words.recovery.lostPhone.goOn}</a>`;
  return stateOfThings({ apart: 2, sentence, more: html`${more}${because === 'lost' && goOn}` });
}

/** Why nothing of it confirms any more: what happened last tells what to do. */
function whyAllOff(main: readonly Authenticator[]): SwitchedOff | null {
  if (main.some(({ disabledAt }) => disabledAt === null)) return null;
  const at = ({ disabledAt }: Authenticator): number => disabledAt?.getTime() ?? 0;
  return main.toSorted((left, right) => at(right) - at(left))[0]?.disabledBecause ?? null;
}

function waysBack(shown: AccountShown): string[] {
  const { state } = shown.request.words.account;
  const sms = linkedOf(shown.linked, 'sms');
  const recoveryCode = linkedOf(shown.linked, 'recovery-code');
  return [
    ...(sms !== null && sms.disabledAt === null ? [state.text(sms.masked)] : []),
    ...(recoveryCode !== null && recoveryCode.disabledAt === null ? [state.recoveryCode] : []),
  ];
}

export function waysSection(shown: AccountShown): Html {
  const { account, confirm, recovery } = shown.request.words;
  const { ways, state } = account;
  const isOpen = !shown.linked.some(({ kind }) => properties[kind].main);
  const further = isOpen
    ? linkButton({ text: state.protect, href: '/enrolment' })
    : html`${linkButton({ text: ways.addPhone, href: '/enrolment/link-phone?for=add-phone', kind: 'second' })}${
        linkedOf(shown.linked, 'totp') === null &&
        linkButton({ text: ways.addApp, href: '/enrolment/app?for=replace-app', kind: 'plain' })
      }${linkButton({ text: confirm.lostPhone, href: '/account/lost-phone', kind: 'plain' })}${
        waysBack(shown).length > 0 &&
        linkButton({ text: recovery.rehearsal.offer, href: '/account/rehearsal', kind: 'plain' })
      }`;
  return section({
    id: 'ways',
    heading: ways.heading,
    about: ways.about,
    children: html`${rows(isOpen ? [nothingLinked(shown)] : [...phoneRows(shown), ...appRow(shown)])}${actions(further)}`,
  });
}

function nothingLinked({ request }: AccountShown): Row {
  const { ways } = request.words.account;
  return { tile: { icon: 'phone' }, title: ways.none, text: ways.noneText };
}

/** Since when it confirms, or why it does not. */
function useOf({ request }: AccountShown, main: Authenticator): string {
  const { ways } = request.words.account;
  if (main.disabledBecause === null) return ways.linked(main.createdAt, main.lastUsedAt);
  if (main.disabledBecause !== 'wrong-codes') return ways.off[main.disabledBecause];
  return main.kind === 'push' ? ways.off.phone : ways.off.app;
}

function phoneRows(shown: AccountShown): Row[] {
  const { ways } = shown.request.words.account;
  return shown.linked.flatMap((one): Row[] => {
    if (one.kind !== 'push') return [];
    return [
      {
        tile: { icon: 'phone', tone: 'solid' },
        title: ways.push(one.name),
        text: useOf(shown, one),
        action: html`${one.disabledAt === null && go(ways.check, `/account/phones/${one.id}/check`, one.name)}${go(
          ways.unlink,
          `/account/phones/${one.id}/unlink`,
          one.name,
        )}`,
      },
    ];
  });
}

function appRow(shown: AccountShown): Row[] {
  const { ways } = shown.request.words.account;
  const app = linkedOf(shown.linked, 'totp');
  if (app === null) return [];
  return [
    {
      tile: { icon: 'grid', tone: 'solid' },
      title: ways.totp,
      text: useOf(shown, app),
      action: html`${go(ways.replace, '/enrolment/app?for=replace-app', ways.totp)}${go(
        ways.unlink,
        '/account/authenticator-app/unlink',
        ways.totp,
      )}`,
    },
  ];
}

export function phoneSection(shown: AccountShown): Html {
  const { phone } = shown.request.words.account;
  if (!shown.texts && linkedOf(shown.linked, 'sms') === null) return nothing;
  return section({
    id: 'phone',
    heading: phone.heading,
    about: phone.about,
    children: oneRow(phoneRow(shown)),
  });
}

function phoneRow(shown: AccountShown): Row {
  const { phone, comesWithProtection } = shown.request.words.account;
  const sms = linkedOf(shown.linked, 'sms');
  const change = '/enrolment/phone?for=change-phone';
  if (sms === null) {
    const none = { tile: { icon: 'message' }, title: phone.none } as const;
    return shown.session.account.enrolled
      ? { ...none, text: phone.noneText, action: go(phone.add, change, phone.ears) }
      : { ...none, text: comesWithProtection };
  }
  const remove = go(phone.remove, '/account/backup-phone/remove', phone.ears);
  const usable = sms.disabledAt === null ? phone.checked(sms.createdAt, sms.lastUsedAt) : phone.disabled;
  return {
    tile: { icon: 'message' },
    title: phone.title(sms.masked),
    text: shown.texts ? usable : phone.notSent,
    action: shown.texts ? html`${go(phone.change, change, phone.ears)}${remove}` : remove,
  };
}

export function recoveryCodeSection(shown: AccountShown): Html {
  const { recoveryCode, comesWithProtection } = shown.request.words.account;
  const code = linkedOf(shown.linked, 'recovery-code');
  const isEnrolled = shown.session.account.enrolled;
  const row: Row = {
    tile: { icon: 'fileText' },
    title: code === null ? recoveryCode.none : recoveryCode.saved(code.createdAt),
    text:
      code === null
        ? recoveryCode.noneText
        : code.disabledAt === null
          ? recoveryCode.works
          : recoveryCode.disabled,
    action: go(recoveryCode.replace, '/enrolment/recovery-code?for=new-recovery-code'),
  };
  const none = { tile: row.tile, title: row.title, text: comesWithProtection };
  const children = oneRow(isEnrolled ? row : none);
  return section({ id: 'recovery-code', heading: recoveryCode.heading, children });
}

export function passwordSection({ request, passwordSetAt }: AccountShown): Html {
  const { password } = request.words.account;
  const row: Row = {
    tile: { icon: 'key' },
    title: password.title,
    text: passwordSetAt === null ? null : password.changed(passwordSetAt),
    action: go(password.change, '/account/password', password.ears),
  };
  return section({ id: 'password', heading: password.heading, children: oneRow(row) });
}

function oneRow(row: Row): Html {
  return rows([row], { heading: true });
}

/** Changes begin with a page, and that page asks for what is missing of the proofs. */
function go(text: string, href: string, about: string | null = null): Html {
  return linkButton({ text, href, about, kind: 'second', compact: true });
}
