import type { MarkdownRenderer } from 'vitepress';

/**
 * Stops Vue from interpreting text: `{{` is escaped here, and `html: false` escapes tags. The pages use one tag, `<br>` in the cells
 * of tables.
 */
export function plainText(markdown: MarkdownRenderer): void {
  const { text } = markdown.renderer.rules;
  markdown.renderer.rules.text = (...given) => text!(...given).replaceAll('{{', '{&#123;');
  markdown.inline.ruler.before('autolink', 'break', (state, silent) => {
    if (!state.src.startsWith('<br>', state.pos)) return false;
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += '<br>'.length;
    return true;
  });
}
