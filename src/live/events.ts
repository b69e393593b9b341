import type { Events } from '#http/answer.ts';
import type { Live, Topic } from '#live/live.ts';

/** A stream of "changed". It is open for minutes, so it holds the topic and nothing of who asked. */
export function changesOf(live: Live, topic: Topic): Events {
  return { kind: 'events', listener: topic, open: (tell) => live.watch(topic, () => tell('changed')) };
}
