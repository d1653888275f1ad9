import type { ComponentChildren } from 'preact';

interface Props {
  readonly sentence: string;
  /** The part of it that paraphrases a source. */
  readonly content: string | null;
  /** What to show in place of that part: how another source put it. */
  readonly said?: string | null;
}

/** A statement as a sentence. What paraphrases a source is marked as ours: nobody shall take it for a quotation. */
export function Sentence({ sentence, content, said = null }: Props) {
  const at = content === null ? -1 : sentence.lastIndexOf(content);
  if (at === -1) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <InOurWords>
        {said === null ? sentence.slice(at) : said + sentence.slice(at + content!.length)}
      </InOurWords>
    </>
  );
}

/** A paraphrase, and that it is one. */
export function InOurWords({ children }: { children: ComponentChildren }) {
  return (
    <span class="ours">
      <span class="ours-mark">in our words</span> {children}
    </span>
  );
}
