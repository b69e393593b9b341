import type { Refusal } from '#authenticators/authenticator.ts';
import { textStatus } from '#authenticators/sms/watching.ts';
import { refusalText } from '#authenticators/words.ts';
import { linksField, type Shown, wizardPage } from '#enrolment/pages/frame.ts';
import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { codeField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { notice } from '#http/page/parts/notice.ts';
import { type Country, phoneField } from '#http/page/parts/phone-field.ts';
import { paragraph } from '#http/page/parts/section.ts';
import { foldedVideo } from '#http/page/parts/video.ts';
import { at } from '#sessions/task.ts';

interface Meant {
  readonly country: string;
  readonly international: string;
}

export interface PhonePage {
  readonly countries: readonly Country[];
  readonly country: string;
  readonly number: string;
  readonly error: string | null;
  /** What was probably meant, likeliest first: one press takes it. */
  readonly meant: readonly Meant[];
  /** The backup phone that the account has already. */
  readonly kept: string | null;
}

export function phonePage(shown: Shown, page: PhonePage): Html {
  const { countries, country, number, error, meant, kept } = page;
  const { request, task, walk } = shown;
  const { phone, next } = request.words.enrolment;
  const isChange = walk.purpose === 'change-phone';
  return wizardPage(shown, {
    step: 'phone',
    heading: isChange && kept !== null ? phone.changeHeading : phone.heading,
    lead: phone.lead,
    drawing: halves(4, 'phone', 'messageDots'),
    problem: error === null ? null : { field: 'number', text: error },
    main: html`${meant.map((number) => suggested(shown, number))}${form({
      action: at('/enrolment/phone', task),
      formKey: request.formKey(),
      children: html`${kept !== null && paragraph(phone.kept(kept), 'small')}${phoneField({
        country: { name: 'country', label: phone.country, value: country },
        countries,
        number: { name: 'number', label: phone.number, value: number, error },
        words: { textTo: phone.textTo, textToThis: phone.textToThis },
      })}${notice({ text: phone.weaker, small: true })}${actions(
        button({ text: next }),
        button({ text: phone.skip, kind: 'plain', name: 'skip', value: 'yes' }),
      )}`,
    })}${foldedVideo(request, 'sms')}`,
  });
}

/** A form of its own, so that "Enter" in the field still sends what was typed. */
function suggested({ request, task }: Shown, { country, international }: Meant): Html {
  const { phone } = request.words.enrolment;
  return form({
    action: at('/enrolment/phone', task),
    formKey: request.formKey(),
    layout: 'actions',
    hidden: { country, number: international },
    children: button({ text: phone.useSuggested(international), kind: 'second' }),
  });
}

export interface PhoneCodePage {
  readonly number: string;
  readonly typed: string;
  readonly refusal: Refusal | null;
  readonly sentAgain: boolean;
  /** What became of the newest text. */
  readonly lines: Html | null;
  readonly waitSeconds: number | null;
}

export function phoneCodePage(shown: Shown, page: PhoneCodePage): Html {
  const { request, task } = shown;
  const { words } = request;
  const { phoneCode, next } = words.enrolment;
  const formKey = request.formKey();
  const error = page.refusal === null ? null : refusalText(words, 'sms', page.refusal);
  const { waitSeconds, sentAgain, lines } = page;
  return wizardPage(shown, {
    step: 'phone-code',
    heading: phoneCode.heading,
    lead: phoneCode.sentTo(page.number),
    drawing: halves(3, 'phone', 'messageDots'),
    problem: error === null ? null : { field: 'code', text: error },
    main: html`${waitSeconds !== null && notice({ text: phoneCode.throttled(waitSeconds), kind: 'warn' })}${
      sentAgain && error === null && notice({ text: phoneCode.sentAgain, kind: 'ok' })
    }${form({
      action: at('/enrolment/phone/code', task),
      formKey,
      hidden: { [linksField]: shown.links.sms },
      children: html`${codeField({
        name: 'code',
        label: phoneCode.code,
        error,
        value: page.typed,
        attributes: { autofocus: error === null },
      })}${actions(button({ text: next }))}`,
    })}${
      lines !== null &&
      textStatus(words, {
        src: at('/enrolment/phone/state', task),
        events: at('/enrolment/phone/events', task),
        page: at('/enrolment/phone/code', task),
        lines,
      })
    }${form({
      action: at('/enrolment/phone/send', task),
      formKey,
      layout: 'actions',
      children: html`${button({ text: phoneCode.sendAgain, kind: 'second' })}${linkButton({
        text: phoneCode.otherNumber,
        href: at('/enrolment/phone', task),
        kind: 'plain',
      })}`,
    })}`,
  });
}
