/** The shape of a page of the guide in words. What of it is shown, in which order, stands in src/guide/reading. */
export interface GuidePageWords {
  readonly heading: string;
  readonly lead: string;
  readonly sections: Readonly<Record<string, GuideSectionWords>>;
}

/** Every line is one or more whole sentences of plain text. */
export interface GuideSectionWords {
  readonly heading: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** What to do, one thing after the other; below the paragraphs. */
  readonly steps?: readonly string[];
  /** What its picture shows, for who does not see it. */
  readonly picture?: string;
  /** The link at its end. */
  readonly link?: string;
}
