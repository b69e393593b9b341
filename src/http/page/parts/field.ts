import { type Child, type Html, html } from '#http/html.ts';
import { icon } from '#http/page/art/icons.ts';
import { type Attributes, attributes, classes, describedBy } from '#http/page/attributes.ts';

/** What every control with a label has. Its id is its name, so an error summary links to `#name`. */
export interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  /** What happened, and what to do now. */
  readonly error?: string | null;
  /** Below the control, and part of its description. */
  readonly note?: Child;
}

export interface Field extends Labelled {
  readonly value?: string | null;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  /** Beside the label, at the end of its line: a link. */
  readonly beside?: Child;
  /** Set in the typeface that keeps 0 and O, 1 and l apart. */
  readonly mono?: boolean;
  /** Any other attribute of the input: autocomplete, inputmode, autofocus, spellcheck … */
  readonly attributes?: Attributes;
}

export function field(given: Field): Html {
  const { name, type = 'text', value = null, mono = false } = given;
  const own = attributes({ type, value, ...wiring(given), ...given.attributes });
  return framed(
    given,
    html`<input class="${classes('input', mono && 'mono')}" id="${name}" name="${name}"${own}>`,
  );
}

export interface PasswordField extends Omit<Field, 'type' | 'value' | 'mono'> {
  readonly autocomplete: 'current-password' | 'new-password';
  readonly words: { readonly show: string; readonly hide: string };
}

/**
 * "Show" stays hidden until the script that works it is there. While it is shown it is text, and text is what spelling
 * checkers read, some of them far away, and what phones begin with a capital.
 */
export function passwordField(given: PasswordField): Html {
  const { name, autocomplete, words } = given;
  const own = attributes({
    autocomplete,
    autocapitalize: 'off',
    spellcheck: 'false',
    ...wiring(given),
    ...given.attributes,
  });
  return framed(
    given,
    html`<div class="with-end"><input class="input" id="${name}" name="${name}" type="password"${own}><button class="button plain" type="button" hidden data-reveal="${name}" data-hide="${words.hide}"><span>${words.show}</span><span class="sr"> ${given.label}</span></button></div>`,
  );
}

/** One real input for six digits: it can be filled by the phone, pasted into, and corrected. */
export function codeField(given: Omit<Field, 'type' | 'mono'>): Html {
  const { name, value = null } = given;
  const own = attributes({
    value,
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: ' ',
    ...wiring(given),
    ...given.attributes,
  });
  return framed(given, html`<input class="input code" id="${name}" name="${name}" type="text"${own}>`);
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly attributes?: Attributes;
}

export interface Select extends Labelled {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly attributes?: Attributes;
}

export function select(given: Select): Html {
  const { name, options, value } = given;
  const own = attributes({ ...wiring(given), ...given.attributes });
  const shown = options.map((option) => {
    const its = attributes({ value: option.value, selected: option.value === value, ...option.attributes });
    return html`<option${its}>${option.text}</option>`;
  });
  return framed(
    given,
    html`<div class="select"><select class="input" id="${name}" name="${name}"${own}>${shown}</select>${icon('chevronDown')}</div>`,
  );
}

/** Label, hint, error, control, note, in this order. */
function framed(given: Labelled & { readonly beside?: Child }, control: Html): Html {
  const { name, label, hint = null, error = null, note = null, beside = null } = given;
  const labelled = html`<label for="${name}">${label}</label>`;
  return html`<div class="${classes('field', error !== null && 'wrong')}">${
    beside === null ? labelled : html`<div class="label-row">${labelled}${beside}</div>`
  }${hint !== null && html`<p class="hint" id="${name}-hint">${hint}</p>`}${
    error !== null && fieldError(name, error)
  }${control}${note !== null && html`<p class="hint" id="${name}-note">${note}</p>`}</div>`;
}

export function fieldError(name: string, error: string): Html {
  return html`<p class="field-error" id="${name}-error">${icon('circleAlert')}<span>${error}</span></p>`;
}

function wiring({ name, hint = null, error = null, note = null }: Labelled): Attributes {
  return {
    'aria-invalid': error !== null && 'true',
    'aria-describedby': describedBy(
      hint === null ? null : `${name}-hint`,
      error === null ? null : `${name}-error`,
      note === null ? null : `${name}-note`,
    ),
  };
}
