import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** Draws nothing; adjusts what GraphiQL has no props for. */
export function Adjustments(): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();

  // An example begins with what it is about, which must not run out of a narrow editor.
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  useEffect(() => variableEditor?.updateOptions({ wordWrap: 'on' }), [variableEditor]);

  // GraphiQL's own colours follow the system while it runs, but Monaco's only when the theme is set.
  useEffect(() => {
    const follow = () => setTheme(theme);
    systemDark.addEventListener('change', follow);
    return () => systemDark.removeEventListener('change', follow);
  }, [setTheme, theme]);

  return null;
}
