import { type Child, type Html, html } from '#http/html.ts';
import { attributes } from '#http/page/attributes.ts';

/** The name under which every form carries its anti-forgery value. */
export const formKeyName = 'form-key';

export interface Form {
  readonly action: string;
  readonly formKey: string;
  readonly children: Child;
  /** Further values that the form carries. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly id?: string;
  /** The page presses it by itself, once, as soon as it is there. */
  readonly pressed?: boolean;
  /** Out of sight, for the page alone to press. */
  readonly unseen?: boolean;
  /** `actions` lays a form that is nothing but buttons side by side, `bare` leaves it without a layout. */
  readonly layout?: 'stack' | 'actions' | 'bare';
}

/** Posts. The browser does not check it (`novalidate`): the service explains what is missing, in one voice. */
export function form({ action, formKey, children, hidden = {}, layout = 'stack', id, ...by }: Form): Html {
  const carried = Object.entries({ [formKeyName]: formKey, ...hidden });
  const inputs = carried.map(([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`);
  const further = attributes({
    id: id ?? null,
    'data-pressed': by.pressed ?? false,
    hidden: by.unseen ?? false,
  });
  return html`<form class="${layout}"${further} method="post" action="${action}" novalidate>${inputs}${children}</form>`;
}
