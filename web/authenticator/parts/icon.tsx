import { type IconName, outlines } from './outlines.ts';

/** Beside a word; alone only in a button that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  const markup = { __html: outlines[name] };
  return <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={markup} />;
}

/** Apart while something is not yet confirmed, whole when it is. */
export function Mark({ gap = 0 }: { readonly gap?: number }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <g transform="translate(12 12)">
        <path
          class="half-a"
          d="M2.84 -10.01A10.4 10.4 0 0 0 -2.84 10.01V0H2.84Z"
          transform={`translate(${-gap} ${-gap})`}
        />
        <path
          class="half-b"
          d="M-2.84 10.01A10.4 10.4 0 0 0 2.84 -10.01V0H-2.84Z"
          transform={`translate(${gap} ${gap})`}
        />
      </g>
    </svg>
  );
}
