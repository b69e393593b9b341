import type { Authenticator } from '#authenticators/authenticator.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button } from '#http/page/parts/button.ts';
import { check, checks } from '#http/page/parts/choice.ts';
import { form } from '#http/page/parts/form.ts';
import { postedWays } from '#http/page/parts/list.ts';
import { errorSummary, notice } from '#http/page/parts/notice.ts';
import { bullets, intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { Words } from '#locales/words.ts';
import { at, lostPhonePath, phoneFoundPath, type Task } from '#sessions/task.ts';

export interface LostPhonePage {
  readonly task: Task;
  /** What confirms at the moment: at least one. */
  readonly main: readonly Authenticator[];
  /** Whether anything else lets its owner in: without it she could link nothing afterwards. */
  readonly hasSpare: boolean;
  readonly notChosen: boolean;
}

/** The field by which the form names what is lost. */
export function lostField(id: string): string {
  return `lost-${id}`;
}

/** What is lost, and what happens then. */
export function lostPhonePage(request: Request, { task, main, hasSpare, notChosen }: LostPhonePage): Html {
  const { words, site } = request;
  const { lostPhone: said } = words.recovery;
  const [first] = main;
  const problem = { field: lostField(first?.id ?? ''), text: said.notChosen };
  const boxes = main.map((one, index) =>
    check({
      name: lostField(one.id),
      label: nameOf(words, one),
      error: notChosen && index === 0 ? said.notChosen : null,
    }),
  );
  const only = first === undefined ? nothing : paragraph(html`<strong>${nameOf(words, first)}</strong>`);
  return flowPage(site, {
    title: said.heading,
    failed: notChosen,
    backTo: task.application?.name ?? null,
    drawing: halves(5, 'phone', 'shield'),
    main: html`${notChosen && errorSummary({ title: words.frame.problem, problems: [problem] })}${intro({
      heading: said.heading,
      lead: said.lead,
    })}${main.length === 1 && !hasSpare && alone(words)}${form({
      action: at(lostPhonePath, task),
      formKey: request.formKey(),
      // One alone is not asked about.
      hidden: first !== undefined && main.length === 1 ? { [lostField(first.id)]: 'on' } : {},
      children: html`${main.length > 1 ? checks(said.which, boxes) : only}${bullets(
        said.consequences,
      )}${actions(button({ text: said.unlink, kind: 'danger' }))}`,
    })}${postedWays({
      action: at(phoneFoundPath, task),
      formKey: request.formKey(),
      name: 'found',
      ways: [{ icon: 'arrowLeft', text: said.found, value: 'yes' }],
    })}`,
  });
}

function alone({ recovery, account }: Words): Html {
  const link = html`<a href="/enrolment/link-phone?for=add-phone">${account.ways.addPhone}</a>`;
  return notice({ text: html`${recovery.lostPhone.alone} ${link}`, kind: 'warn' });
}

function nameOf({ recovery: { lostPhone } }: Words, linked: Authenticator): string {
  return linked.kind === 'push' ? lostPhone.push(linked.name) : lostPhone.totp(linked.createdAt);
}
