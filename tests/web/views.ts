/** An entity that isn't there. */
export const UNKNOWN = '?entity=state/atlantis';

/** Every kind of view of the page for exploring, with a day and without. */
export const VIEWS = [
  '',
  '?entity=state/belgium',
  '?entity=event/stoltenberg-esper-2020&day=2020-06-26',
  '?entity=org/nato&view=graph',
  '?entity=state/belgium&day=1850-01-01',
  '?entity=state/belgium&view=map&day=1955-06-01',
  '?entity=state/belgium&view=map&day=1955-06-01&obligation=ANY',
  '?compare=state/belgium',
  '?compare=state/belgium,state/germany&day=1950-06-01',
  '?from=person/biden&to=treaty/north-atlantic-treaty',
  '?from=person/biden&to=treaty/north-atlantic-treaty&day=1850-01-01',
  '?entity=org/nato&view=graph&without=STATE,LOCATED_IN',
  '../embed/?entity=state/belgium&view=map&day=1955-06-01',
  '../embed/?entity=org/nato&day=1990-01-01',
  '?entity=document/nato-2021-02-04-press-point&line=29',
  '?entity=document/north-atlantic-treaty-text&place=title',
  '?q=nato',
  '?q=nato&kind=MISSION',
  '?q=zzyzx',
  UNKNOWN,
];
