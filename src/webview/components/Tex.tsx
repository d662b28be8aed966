import katex from 'katex';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Typesets TeX into elements (never through HTML text: the page's policy forbids inline styles). TeX that KaTeX cannot
 * read stays on the page as it is written.
 */
export function Tex({ tex, display = false }: { readonly tex: string; readonly display?: boolean }) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) typeset(tex, element.current, display);
  }, [tex, display]);
  return <span class="tex" ref={element} />;
}

function typeset(tex: string, element: HTMLElement, displayMode: boolean): void {
  try {
    // KaTeX's own display of an error sets a style attribute, which the policy forbids: hence throwOnError.
    katex.render(tex, element, {
      displayMode,
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      output: 'htmlAndMathml',
    });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    element.textContent = tex;
  }
}
