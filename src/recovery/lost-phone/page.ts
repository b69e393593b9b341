import type { Authenticator } from '#authenticators/authenticator.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button } from '#http/page/parts/button.ts';
import { check, checks } from '#http/page/parts/choice.ts';
import { form } from '#http/page/parts/form.ts';
import { ways } from '#http/page/parts/list.ts';
import { errorSummary } from '#http/page/parts/notice.ts';
import { bullets, intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { Words } from '#locales/words.ts';
import { at, lostPhonePath, type Task } from '#sessions/task.ts';

export interface LostPhonePage {
  readonly task: Task;
  /** What confirms at the moment: at least one. */
  readonly main: readonly Authenticator[];
  readonly notChosen: boolean;
}

/** What is lost, and what happens then. */
export function lostPhonePage(request: Request, { task, main, notChosen }: LostPhonePage): Html {
  const { words, site } = request;
  const { lostPhone: said } = words.recovery;
  const [first] = main;
  const problem = { field: `lost-${first?.id}`, text: said.notChosen };
  const boxes = main.map((one, index) =>
    check({
      name: `lost-${one.id}`,
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
    })}${form({
      action: at(lostPhonePath, task),
      formKey: request.formKey(),
      children: html`${main.length > 1 ? checks(said.which, boxes) : only}${bullets(
        said.consequences,
      )}${actions(button({ text: said.unlink, kind: 'danger' }))}`,
    })}${ways([{ icon: 'arrowLeft', text: said.found, href: task.resumePath }])}`,
  });
}

function nameOf({ recovery: { lostPhone } }: Words, linked: Authenticator): string {
  return linked.kind === 'push' ? lostPhone.push(linked.name) : lostPhone.totp(linked.createdAt);
}
