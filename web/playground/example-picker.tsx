import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useRef } from 'react';

import { useEditors } from './draft.ts';
import { groups } from './examples.ts';
import type { Example } from './examples.ts';

/** The examples in their groups. One is opened in a tab of its own; an edited one can so be had again. */
export function ExamplePicker() {
  const popover = useRef<HTMLDivElement>(null);
  const open = useOpen();
  return (
    <>
      <button type="button" popoverTarget="examples">
        Examples
      </button>
      <div
        ref={popover}
        id="examples"
        popover="auto"
        className="playground-popover"
        aria-label="Examples"
        role="dialog"
      >
        <div className="playground-groups">
          {groups.map(({ title, examples }) => (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul>
                {examples.map((example) => (
                  <li key={example.name}>
                    <button
                      type="button"
                      onClick={() => {
                        popover.current?.hidePopover();
                        open(example);
                      }}
                    >
                      <b>{example.name}</b>
                      <span>{example.question}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

/** Opens an example: in the tab that has it, else in an empty one, else in a new one. */
function useOpen(): (example: Example) => void {
  const { queryEditor, variableEditor, headerEditor } = useEditors();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const actions = useGraphiQLActions();
  return ({ name, query, variables }) => {
    const there = tabs.findIndex((tab) => tab.query === query && (tab.variables || null) === variables);
    if (there !== -1) {
      if (there !== active) actions.changeTab(there);
      return;
    }
    if (queryEditor?.getValue().trim() !== '') actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? '');
    headerEditor?.setValue('');
    actions.updateActiveTabValues({ query, variables, headers: null, operationName: name });
  };
}
