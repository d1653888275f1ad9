/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'fragment About on Statement {\n  id\n  predicate\n  subject {\n    id\n    name\n  }\n  object {\n    id\n    name\n  }\n}': typeof types.AboutFragmentDoc;
  'fragment Alliance on SharedEntityEdge {\n  node {\n    id\n    name\n  }\n  obligations(alike: false) {\n    a\n    b\n    dates {\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n    }\n    inForce(on: $on)\n  }\n  a {\n    ...Sourced\n  }\n  b {\n    ...Sourced\n  }\n}': typeof types.AllianceFragmentDoc;
  'query AlliancesToTake($of: ID!, $ally: [ID!]!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {\n  allies(\n    of: $of\n    asOf: $day\n    obligations: $obligations\n    where: {ids: $ally}\n    first: 1\n  ) {\n    edges {\n      node {\n        id\n      }\n      alliances(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          ...Alliance\n        }\n      }\n    }\n  }\n}': typeof types.AlliancesToTakeDocument;
  'query Allies($of: ID!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {\n  entity(id: $of) {\n    ...EntityLabel\n    identifiers {\n      scheme\n      value\n    }\n  }\n  allies(\n    of: $of\n    asOf: $day\n    obligations: $obligations\n    where: {kinds: [STATE]}\n    first: 50\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...EntityLabel\n        identifiers {\n          scheme\n          value\n        }\n      }\n      alliances(first: 4) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          ...Alliance\n        }\n      }\n    }\n  }\n}': typeof types.AlliesDocument;
  'query AllyDays($of: ID!, $obligations: [Obligation!], $after: String) {\n  allies(\n    of: $of\n    obligations: $obligations\n    where: {kinds: [STATE]}\n    first: 50\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n      }\n      alliances(first: 4) {\n        edges {\n          obligations(alike: false) {\n            a\n            b\n            dates {\n              sinceMin\n              sinceMax\n              untilMin\n              untilMax\n            }\n          }\n        }\n      }\n    }\n  }\n}': typeof types.AllyDaysDocument;
  'query Around($seeds: [ID!]!, $follow: [SubgraphFollow!], $types: [Predicate!], $kinds: [EntityKind!], $day: LocalDate, $on: LocalDate!) {\n  subgraph(\n    seeds: $seeds\n    hops: 1\n    nodes: 300\n    edges: 800\n    perType: 12\n    follow: $follow\n    orderBy: RELATIONSHIPS\n    types: $types\n    kinds: $kinds\n    asOf: $day\n    plans: INCLUDED\n  ) {\n    nodes {\n      node {\n        ...EntityLabel\n      }\n      depth\n      frontier {\n        type\n        count\n        atLeast\n      }\n    }\n    edges {\n      from\n      to\n      relationship {\n        id\n        type\n        planned\n        sentence\n        dates {\n          sinceMin\n          sinceMax\n          untilMin\n          untilMax\n        }\n        inForce(on: $on)\n      }\n    }\n    unknownSeeds\n    cut\n  }\n}': typeof types.AroundDocument;
  'query Behind($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Relationship {\n      id\n      statements {\n        ...Claim\n      }\n    }\n  }\n}': typeof types.BehindDocument;
  'query Bound($of: ID!, $day: LocalDate) {\n  allies(\n    of: $of\n    asOf: $day\n    certain: true\n    obligations: [DEFENSE]\n    where: {kinds: [STATE]}\n    first: 1\n  ) {\n    totalCount\n  }\n}': typeof types.BoundDocument;
  'fragment Claim on Statement {\n  id\n  predicate\n  sentence\n  content\n  rank\n  reason\n  meaning\n  modality\n  sources\n  dates {\n    sinceMin\n    untilMax\n  }\n  quantity {\n    unit\n    part\n  }\n  evidence(first: 3) {\n    totalCount\n    pageInfo {\n      endCursor\n    }\n    nodes {\n      ...Piece\n    }\n  }\n}': typeof types.ClaimFragmentDoc;
  'query DataIn {\n  treaties: coverage(predicate: PARTY_TO) {\n    ...SourcesIn\n  }\n  memberships: coverage(predicate: MEMBER_OF) {\n    ...SourcesIn\n  }\n  troops: coverage(predicate: STATIONS_TROOPS_IN) {\n    ...SourcesIn\n  }\n}\n\nfragment SourcesIn on Coverage {\n  sources {\n    document {\n      id\n      name\n      evidence {\n        totalCount\n      }\n    }\n    population\n    from\n    until\n  }\n}': typeof types.DataInDocument;
  'fragment EntityDays on Entity {\n  id\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n  plannedMin\n  plannedMax\n}': typeof types.EntityDaysFragmentDoc;
  'query Disputes($id: ID!, $after: String) {\n  disputes(about: $id, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      days\n      settled\n      sentence\n      statements {\n        ...Claim\n        ...About\n      }\n    }\n  }\n}': typeof types.DisputesDocument;
  'query Document($id: ID!) {\n  entity(id: $id) {\n    ... on Document {\n      id\n      origin: statements(\n        predicates: [ADDRESS, PUBLISHED_BY, WRITTEN_BY, PUBLISHED, LAST_UPDATED]\n        orderBy: {field: PREDICATE}\n        first: 20\n      ) {\n        nodes {\n          ...Claim\n          value\n          object {\n            id\n            name\n          }\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n        }\n      }\n      cited: evidence(first: 1) {\n        totalCount\n      }\n      lines: evidence(fromLine: 1, first: 1) {\n        totalCount\n        nodes {\n          id\n          wordsHash\n          verification\n        }\n      }\n    }\n  }\n}': typeof types.DocumentDocument;
  'query Dyad($a: ID!, $b: ID!, $on: LocalDate!, $utterances: [Predicate!]!, $organizations: String, $treaties: String, $missions: String, $events: String, $relationships: String, $said: String, $moods: String) {\n  dyad(a: $a, b: $b) {\n    a {\n      ...EntityLabel\n    }\n    b {\n      ...EntityLabel\n    }\n    distance\n    organizations(first: 50, after: $organizations) {\n      ...Shared\n    }\n    treaties(first: 50, after: $treaties) {\n      ...Shared\n    }\n    missions(first: 50, after: $missions) {\n      ...Shared\n    }\n    events(first: 50, after: $events) {\n      ...Shared\n    }\n    relationships(first: 50, after: $relationships, plans: INCLUDED) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        relationship {\n          ...Fact\n          sentence\n          ...Series\n          statements {\n            ...Standing\n          }\n        }\n      }\n    }\n    said: statements(\n      predicates: $utterances\n      first: 50\n      after: $said\n      orderBy: {field: SINCE}\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n    moods: statements(\n      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]\n      first: 50\n      after: $moods\n      orderBy: {field: SINCE}\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}': typeof types.DyadDocument;
  'query Entity($id: ID!, $on: LocalDate) {\n  entity(id: $id, on: $on) {\n    ...EntityLabel\n    ...EntityDays\n    resolvedFrom\n    relationshipCounts(plans: INCLUDED) {\n      type\n      end\n      count\n    }\n    names {\n      text\n      language\n      statements {\n        ...Claim\n      }\n    }\n    identifiers {\n      scheme\n      value\n    }\n    dating: statements(\n      predicates: [OCCURRED, EXISTED, IN_FORCE, PUBLISHED]\n      first: 50\n    ) {\n      nodes {\n        ...Claim\n        dates {\n          sinceMin\n          sinceMax\n          untilMin\n          untilMax\n        }\n      }\n    }\n  }\n}': typeof types.EntityDocument;
  'query EntityFacts($id: ID!, $types: [Predicate!], $after: String) {\n  entity(id: $id) {\n    id\n    relationships(\n      types: $types\n      relationship: {plans: INCLUDED}\n      orderBy: {field: TYPE}\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          name\n        }\n        relationship {\n          id\n          type\n          planned\n          role\n          subject {\n            id\n          }\n          obligations\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n          sources\n          sentence(from: $id)\n        }\n      }\n    }\n  }\n}': typeof types.EntityFactsDocument;
  'fragment EntityLabel on Entity {\n  id\n  kind\n  name\n  description\n}': typeof types.EntityLabelFragmentDoc;
  'query EntityResults($query: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {\n  search(query: $query, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    cut\n    facets {\n      kind\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      ...FoundEntity\n    }\n  }\n}': typeof types.EntityResultsDocument;
  'query EvidenceOf($id: ID!, $after: String) {\n  node(id: $id) {\n    ... on Statement {\n      id\n      evidence(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Piece\n        }\n      }\n    }\n  }\n}': typeof types.EvidenceOfDocument;
  'fragment Fact on Relationship {\n  id\n  type\n  planned\n  subject {\n    id\n  }\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n  inForce(on: $on)\n}': typeof types.FactFragmentDoc;
  'query FactDays($id: ID!, $types: [Predicate!], $end: RelationshipEnd, $after: String) {\n  entity(id: $id) {\n    ...EntityDays\n    relationships(\n      types: $types\n      end: $end\n      orderBy: {field: SINCE}\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        relationship {\n          id\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n        }\n      }\n    }\n  }\n}': typeof types.FactDaysDocument;
  'query FactsToTake($id: ID!, $day: LocalDate, $on: LocalDate!, $after: String) {\n  entity(id: $id) {\n    id\n    relationships(\n      asOf: $day\n      relationship: {plans: INCLUDED}\n      orderBy: {field: TYPE}\n      first: 50\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...EntityLabel\n        }\n        relationship {\n          ...Fact\n          sentence(from: $id)\n          ...Series\n          ...Sources\n        }\n      }\n    }\n  }\n}': typeof types.FactsToTakeDocument;
  'fragment FoundEntity on SearchEdge {\n  node {\n    ...EntityLabel\n  }\n  fit\n  field\n  text\n  marks {\n    start\n    end\n  }\n}': typeof types.FoundEntityFragmentDoc;
  'query Looked($of: ID!, $day: LocalDate!) {\n  allies(of: $of, asOf: $day, first: 1) {\n    coverage {\n      looked\n      sources {\n        document {\n          id\n          name\n        }\n        population\n        from\n        until\n        looked\n      }\n    }\n  }\n}': typeof types.LookedDocument;
  'query Moods($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    statements(\n      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]\n      first: 50\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}': typeof types.MoodsDocument;
  'query Named($id: ID!) {\n  entity(id: $id) {\n    ...EntityLabel\n  }\n}': typeof types.NamedDocument;
  'query Numbers($id: ID!) {\n  nodes(ids: [$id]) {\n    ... on Relationship {\n      ...Series\n    }\n  }\n}': typeof types.NumbersDocument;
  'query Parts($id: ID!) {\n  nodes(ids: [$id]) {\n    ... on Relationship {\n      id\n      quantities(\n        parts: [ARMY, NAVY, AIR_FORCE, MARINE_CORPS, SPACE_FORCE, COAST_GUARD]\n        first: 500\n      ) {\n        ...Point\n      }\n    }\n  }\n}': typeof types.PartsDocument;
  'query Paths($from: ID!, $to: ID!, $day: LocalDate, $on: LocalDate!, $certain: Boolean, $most: Int!) {\n  paths(\n    from: $from\n    to: $to\n    asOf: $day\n    certain: $certain\n    maxHops: 4\n    first: $most\n  ) {\n    from {\n      ...EntityLabel\n    }\n    to {\n      ...EntityLabel\n    }\n    reason\n    cut\n    paths {\n      length\n      together\n      certainDays {\n        from\n        to\n      }\n      possibleDays {\n        from\n        to\n      }\n      steps {\n        from {\n          ...EntityLabel\n        }\n        to {\n          ...EntityLabel\n        }\n        readingCount\n        readings {\n          forward\n          sentence\n          relationship {\n            ...Fact\n            ...Series\n            statements {\n              ...Standing\n              evidence(first: 1) {\n                nodes {\n                  ...Piece\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}': typeof types.PathsDocument;
  'fragment Piece on Evidence {\n  id\n  stance\n  modality\n  presupposed\n  firstLine\n  lastLine\n  place\n  citation\n  quotation\n  content\n  note\n  attributedTo {\n    id\n    name\n  }\n  document {\n    id\n    name\n  }\n}': typeof types.PieceFragmentDoc;
  'query Places($id: ID!, $fromLine: Int, $first: Int, $after: String, $last: Int, $before: String) {\n  entity(id: $id) {\n    ... on Document {\n      id\n      evidence(\n        fromLine: $fromLine\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          ...Piece\n          start\n          end\n          statement {\n            id\n            sentence\n            content\n            modality\n          }\n        }\n      }\n    }\n  }\n}': typeof types.PlacesDocument;
  'fragment Point on QuantitySpan {\n  quantity {\n    least\n    most\n    approximate\n    unit\n    currency\n    part\n  }\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n}': typeof types.PointFragmentDoc;
  'query Said($id: ID!, $utterances: [Predicate!]!, $after: String) {\n  entity(id: $id) {\n    id\n    statements(predicates: $utterances, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}': typeof types.SaidDocument;
  'query Search($query: String!) {\n  search(query: $query, first: 8) {\n    edges {\n      ...FoundEntity\n    }\n  }\n  searchStatements(query: $query, first: 4) {\n    edges {\n      node {\n        id\n        modality\n        subject {\n          id\n          kind\n          name\n        }\n      }\n      text\n      marks {\n        start\n        end\n      }\n    }\n  }\n}': typeof types.SearchDocument;
  'fragment Series on Relationship {\n  id\n  series: quantities(first: 100) {\n    ...Point\n  }\n}': typeof types.SeriesFragmentDoc;
  'fragment Shared on SharedEntityConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    node {\n      ...EntityLabel\n    }\n    dates {\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n    }\n    inForce(on: $on)\n    a {\n      id\n      sentence\n      statements {\n        ...Standing\n      }\n    }\n    b {\n      id\n      sentence\n      statements {\n        ...Standing\n      }\n    }\n  }\n}': typeof types.SharedFragmentDoc;
  'fragment Sourced on Relationship {\n  id\n  statements {\n    id\n    evidence(first: 1) {\n      nodes {\n        id\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n}': typeof types.SourcedFragmentDoc;
  'fragment Sources on Relationship {\n  id\n  statements {\n    id\n    evidence(first: 10) {\n      totalCount\n      nodes {\n        id\n        stance\n        modality\n        citation\n        firstLine\n        place\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n}': typeof types.SourcesFragmentDoc;
  'query SourcesOfFacts($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Relationship {\n      ...Sources\n    }\n  }\n}': typeof types.SourcesOfFactsDocument;
  'fragment Standing on Statement {\n  id\n  rank\n  modality\n  sources\n}': typeof types.StandingFragmentDoc;
  'query Start($today: LocalDate!) {\n  changes(\n    valid: {from: "1500-01-01", until: $today}\n    kinds: [STARTED]\n    certain: true\n    first: 1\n  ) {\n    nodes {\n      dayMin\n    }\n  }\n  entities {\n    totalCount\n  }\n  statements {\n    totalCount\n  }\n  documents {\n    totalCount\n  }\n}': typeof types.StartDocument;
  'query Statement($id: ID!) {\n  node(id: $id) {\n    ... on Statement {\n      ...Utterance\n      object {\n        ...EntityLabel\n      }\n      concerns {\n        ...EntityLabel\n      }\n    }\n  }\n}': typeof types.StatementDocument;
  'query StatementResults($query: String!, $first: Int!, $after: String) {\n  searchStatements(query: $query, first: $first, after: $after) {\n    totalCount\n    cut\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        modality\n        sentence\n        dates {\n          sinceMin\n        }\n        vouchedMin\n        subject {\n          id\n          kind\n          name\n        }\n      }\n      text\n      marks {\n        start\n        end\n      }\n    }\n  }\n}': typeof types.StatementResultsDocument;
  'fragment Utterance on Statement {\n  ...Claim\n  dates {\n    sinceMin\n  }\n  vouchedMin\n  subject {\n    id\n    name\n  }\n}': typeof types.UtteranceFragmentDoc;
  'query World($day: LocalDate!) {\n  entities(\n    asOf: $day\n    certain: true\n    where: {kinds: [TREATY], related: [{predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}, count: {atLeast: 3}}]}\n    orderBy: [{related: {predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}}, direction: DESC}]\n    first: 8\n  ) {\n    nodes {\n      id\n      name\n      relationships(\n        types: [PARTY_TO]\n        asOf: $day\n        certain: true\n        where: {kinds: [STATE]}\n        relationship: {obligations: [DEFENSE]}\n        first: 100\n      ) {\n        edges {\n          node {\n            id\n            name\n            identifiers {\n              scheme\n              value\n            }\n          }\n        }\n      }\n    }\n  }\n}': typeof types.WorldDocument;
};
const documents: Documents = {
  'fragment About on Statement {\n  id\n  predicate\n  subject {\n    id\n    name\n  }\n  object {\n    id\n    name\n  }\n}':
    types.AboutFragmentDoc,
  'fragment Alliance on SharedEntityEdge {\n  node {\n    id\n    name\n  }\n  obligations(alike: false) {\n    a\n    b\n    dates {\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n    }\n    inForce(on: $on)\n  }\n  a {\n    ...Sourced\n  }\n  b {\n    ...Sourced\n  }\n}':
    types.AllianceFragmentDoc,
  'query AlliancesToTake($of: ID!, $ally: [ID!]!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {\n  allies(\n    of: $of\n    asOf: $day\n    obligations: $obligations\n    where: {ids: $ally}\n    first: 1\n  ) {\n    edges {\n      node {\n        id\n      }\n      alliances(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          ...Alliance\n        }\n      }\n    }\n  }\n}':
    types.AlliancesToTakeDocument,
  'query Allies($of: ID!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {\n  entity(id: $of) {\n    ...EntityLabel\n    identifiers {\n      scheme\n      value\n    }\n  }\n  allies(\n    of: $of\n    asOf: $day\n    obligations: $obligations\n    where: {kinds: [STATE]}\n    first: 50\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...EntityLabel\n        identifiers {\n          scheme\n          value\n        }\n      }\n      alliances(first: 4) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          ...Alliance\n        }\n      }\n    }\n  }\n}':
    types.AlliesDocument,
  'query AllyDays($of: ID!, $obligations: [Obligation!], $after: String) {\n  allies(\n    of: $of\n    obligations: $obligations\n    where: {kinds: [STATE]}\n    first: 50\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n      }\n      alliances(first: 4) {\n        edges {\n          obligations(alike: false) {\n            a\n            b\n            dates {\n              sinceMin\n              sinceMax\n              untilMin\n              untilMax\n            }\n          }\n        }\n      }\n    }\n  }\n}':
    types.AllyDaysDocument,
  'query Around($seeds: [ID!]!, $follow: [SubgraphFollow!], $types: [Predicate!], $kinds: [EntityKind!], $day: LocalDate, $on: LocalDate!) {\n  subgraph(\n    seeds: $seeds\n    hops: 1\n    nodes: 300\n    edges: 800\n    perType: 12\n    follow: $follow\n    orderBy: RELATIONSHIPS\n    types: $types\n    kinds: $kinds\n    asOf: $day\n    plans: INCLUDED\n  ) {\n    nodes {\n      node {\n        ...EntityLabel\n      }\n      depth\n      frontier {\n        type\n        count\n        atLeast\n      }\n    }\n    edges {\n      from\n      to\n      relationship {\n        id\n        type\n        planned\n        sentence\n        dates {\n          sinceMin\n          sinceMax\n          untilMin\n          untilMax\n        }\n        inForce(on: $on)\n      }\n    }\n    unknownSeeds\n    cut\n  }\n}':
    types.AroundDocument,
  'query Behind($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Relationship {\n      id\n      statements {\n        ...Claim\n      }\n    }\n  }\n}':
    types.BehindDocument,
  'query Bound($of: ID!, $day: LocalDate) {\n  allies(\n    of: $of\n    asOf: $day\n    certain: true\n    obligations: [DEFENSE]\n    where: {kinds: [STATE]}\n    first: 1\n  ) {\n    totalCount\n  }\n}':
    types.BoundDocument,
  'fragment Claim on Statement {\n  id\n  predicate\n  sentence\n  content\n  rank\n  reason\n  meaning\n  modality\n  sources\n  dates {\n    sinceMin\n    untilMax\n  }\n  quantity {\n    unit\n    part\n  }\n  evidence(first: 3) {\n    totalCount\n    pageInfo {\n      endCursor\n    }\n    nodes {\n      ...Piece\n    }\n  }\n}':
    types.ClaimFragmentDoc,
  'query DataIn {\n  treaties: coverage(predicate: PARTY_TO) {\n    ...SourcesIn\n  }\n  memberships: coverage(predicate: MEMBER_OF) {\n    ...SourcesIn\n  }\n  troops: coverage(predicate: STATIONS_TROOPS_IN) {\n    ...SourcesIn\n  }\n}\n\nfragment SourcesIn on Coverage {\n  sources {\n    document {\n      id\n      name\n      evidence {\n        totalCount\n      }\n    }\n    population\n    from\n    until\n  }\n}':
    types.DataInDocument,
  'fragment EntityDays on Entity {\n  id\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n  plannedMin\n  plannedMax\n}':
    types.EntityDaysFragmentDoc,
  'query Disputes($id: ID!, $after: String) {\n  disputes(about: $id, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      days\n      settled\n      sentence\n      statements {\n        ...Claim\n        ...About\n      }\n    }\n  }\n}':
    types.DisputesDocument,
  'query Document($id: ID!) {\n  entity(id: $id) {\n    ... on Document {\n      id\n      origin: statements(\n        predicates: [ADDRESS, PUBLISHED_BY, WRITTEN_BY, PUBLISHED, LAST_UPDATED]\n        orderBy: {field: PREDICATE}\n        first: 20\n      ) {\n        nodes {\n          ...Claim\n          value\n          object {\n            id\n            name\n          }\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n        }\n      }\n      cited: evidence(first: 1) {\n        totalCount\n      }\n      lines: evidence(fromLine: 1, first: 1) {\n        totalCount\n        nodes {\n          id\n          wordsHash\n          verification\n        }\n      }\n    }\n  }\n}':
    types.DocumentDocument,
  'query Dyad($a: ID!, $b: ID!, $on: LocalDate!, $utterances: [Predicate!]!, $organizations: String, $treaties: String, $missions: String, $events: String, $relationships: String, $said: String, $moods: String) {\n  dyad(a: $a, b: $b) {\n    a {\n      ...EntityLabel\n    }\n    b {\n      ...EntityLabel\n    }\n    distance\n    organizations(first: 50, after: $organizations) {\n      ...Shared\n    }\n    treaties(first: 50, after: $treaties) {\n      ...Shared\n    }\n    missions(first: 50, after: $missions) {\n      ...Shared\n    }\n    events(first: 50, after: $events) {\n      ...Shared\n    }\n    relationships(first: 50, after: $relationships, plans: INCLUDED) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        relationship {\n          ...Fact\n          sentence\n          ...Series\n          statements {\n            ...Standing\n          }\n        }\n      }\n    }\n    said: statements(\n      predicates: $utterances\n      first: 50\n      after: $said\n      orderBy: {field: SINCE}\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n    moods: statements(\n      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]\n      first: 50\n      after: $moods\n      orderBy: {field: SINCE}\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}':
    types.DyadDocument,
  'query Entity($id: ID!, $on: LocalDate) {\n  entity(id: $id, on: $on) {\n    ...EntityLabel\n    ...EntityDays\n    resolvedFrom\n    relationshipCounts(plans: INCLUDED) {\n      type\n      end\n      count\n    }\n    names {\n      text\n      language\n      statements {\n        ...Claim\n      }\n    }\n    identifiers {\n      scheme\n      value\n    }\n    dating: statements(\n      predicates: [OCCURRED, EXISTED, IN_FORCE, PUBLISHED]\n      first: 50\n    ) {\n      nodes {\n        ...Claim\n        dates {\n          sinceMin\n          sinceMax\n          untilMin\n          untilMax\n        }\n      }\n    }\n  }\n}':
    types.EntityDocument,
  'query EntityFacts($id: ID!, $types: [Predicate!], $after: String) {\n  entity(id: $id) {\n    id\n    relationships(\n      types: $types\n      relationship: {plans: INCLUDED}\n      orderBy: {field: TYPE}\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          name\n        }\n        relationship {\n          id\n          type\n          planned\n          role\n          subject {\n            id\n          }\n          obligations\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n          sources\n          sentence(from: $id)\n        }\n      }\n    }\n  }\n}':
    types.EntityFactsDocument,
  'fragment EntityLabel on Entity {\n  id\n  kind\n  name\n  description\n}': types.EntityLabelFragmentDoc,
  'query EntityResults($query: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {\n  search(query: $query, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    cut\n    facets {\n      kind\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      ...FoundEntity\n    }\n  }\n}':
    types.EntityResultsDocument,
  'query EvidenceOf($id: ID!, $after: String) {\n  node(id: $id) {\n    ... on Statement {\n      id\n      evidence(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Piece\n        }\n      }\n    }\n  }\n}':
    types.EvidenceOfDocument,
  'fragment Fact on Relationship {\n  id\n  type\n  planned\n  subject {\n    id\n  }\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n  inForce(on: $on)\n}':
    types.FactFragmentDoc,
  'query FactDays($id: ID!, $types: [Predicate!], $end: RelationshipEnd, $after: String) {\n  entity(id: $id) {\n    ...EntityDays\n    relationships(\n      types: $types\n      end: $end\n      orderBy: {field: SINCE}\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        relationship {\n          id\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n        }\n      }\n    }\n  }\n}':
    types.FactDaysDocument,
  'query FactsToTake($id: ID!, $day: LocalDate, $on: LocalDate!, $after: String) {\n  entity(id: $id) {\n    id\n    relationships(\n      asOf: $day\n      relationship: {plans: INCLUDED}\n      orderBy: {field: TYPE}\n      first: 50\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...EntityLabel\n        }\n        relationship {\n          ...Fact\n          sentence(from: $id)\n          ...Series\n          ...Sources\n        }\n      }\n    }\n  }\n}':
    types.FactsToTakeDocument,
  'fragment FoundEntity on SearchEdge {\n  node {\n    ...EntityLabel\n  }\n  fit\n  field\n  text\n  marks {\n    start\n    end\n  }\n}':
    types.FoundEntityFragmentDoc,
  'query Looked($of: ID!, $day: LocalDate!) {\n  allies(of: $of, asOf: $day, first: 1) {\n    coverage {\n      looked\n      sources {\n        document {\n          id\n          name\n        }\n        population\n        from\n        until\n        looked\n      }\n    }\n  }\n}':
    types.LookedDocument,
  'query Moods($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    statements(\n      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]\n      first: 50\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}':
    types.MoodsDocument,
  'query Named($id: ID!) {\n  entity(id: $id) {\n    ...EntityLabel\n  }\n}': types.NamedDocument,
  'query Numbers($id: ID!) {\n  nodes(ids: [$id]) {\n    ... on Relationship {\n      ...Series\n    }\n  }\n}':
    types.NumbersDocument,
  'query Parts($id: ID!) {\n  nodes(ids: [$id]) {\n    ... on Relationship {\n      id\n      quantities(\n        parts: [ARMY, NAVY, AIR_FORCE, MARINE_CORPS, SPACE_FORCE, COAST_GUARD]\n        first: 500\n      ) {\n        ...Point\n      }\n    }\n  }\n}':
    types.PartsDocument,
  'query Paths($from: ID!, $to: ID!, $day: LocalDate, $on: LocalDate!, $certain: Boolean, $most: Int!) {\n  paths(\n    from: $from\n    to: $to\n    asOf: $day\n    certain: $certain\n    maxHops: 4\n    first: $most\n  ) {\n    from {\n      ...EntityLabel\n    }\n    to {\n      ...EntityLabel\n    }\n    reason\n    cut\n    paths {\n      length\n      together\n      certainDays {\n        from\n        to\n      }\n      possibleDays {\n        from\n        to\n      }\n      steps {\n        from {\n          ...EntityLabel\n        }\n        to {\n          ...EntityLabel\n        }\n        readingCount\n        readings {\n          forward\n          sentence\n          relationship {\n            ...Fact\n            ...Series\n            statements {\n              ...Standing\n              evidence(first: 1) {\n                nodes {\n                  ...Piece\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}':
    types.PathsDocument,
  'fragment Piece on Evidence {\n  id\n  stance\n  modality\n  presupposed\n  firstLine\n  lastLine\n  place\n  citation\n  quotation\n  content\n  note\n  attributedTo {\n    id\n    name\n  }\n  document {\n    id\n    name\n  }\n}':
    types.PieceFragmentDoc,
  'query Places($id: ID!, $fromLine: Int, $first: Int, $after: String, $last: Int, $before: String) {\n  entity(id: $id) {\n    ... on Document {\n      id\n      evidence(\n        fromLine: $fromLine\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          ...Piece\n          start\n          end\n          statement {\n            id\n            sentence\n            content\n            modality\n          }\n        }\n      }\n    }\n  }\n}':
    types.PlacesDocument,
  'fragment Point on QuantitySpan {\n  quantity {\n    least\n    most\n    approximate\n    unit\n    currency\n    part\n  }\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n}':
    types.PointFragmentDoc,
  'query Said($id: ID!, $utterances: [Predicate!]!, $after: String) {\n  entity(id: $id) {\n    id\n    statements(predicates: $utterances, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}':
    types.SaidDocument,
  'query Search($query: String!) {\n  search(query: $query, first: 8) {\n    edges {\n      ...FoundEntity\n    }\n  }\n  searchStatements(query: $query, first: 4) {\n    edges {\n      node {\n        id\n        modality\n        subject {\n          id\n          kind\n          name\n        }\n      }\n      text\n      marks {\n        start\n        end\n      }\n    }\n  }\n}':
    types.SearchDocument,
  'fragment Series on Relationship {\n  id\n  series: quantities(first: 100) {\n    ...Point\n  }\n}':
    types.SeriesFragmentDoc,
  'fragment Shared on SharedEntityConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    node {\n      ...EntityLabel\n    }\n    dates {\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n    }\n    inForce(on: $on)\n    a {\n      id\n      sentence\n      statements {\n        ...Standing\n      }\n    }\n    b {\n      id\n      sentence\n      statements {\n        ...Standing\n      }\n    }\n  }\n}':
    types.SharedFragmentDoc,
  'fragment Sourced on Relationship {\n  id\n  statements {\n    id\n    evidence(first: 1) {\n      nodes {\n        id\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n}':
    types.SourcedFragmentDoc,
  'fragment Sources on Relationship {\n  id\n  statements {\n    id\n    evidence(first: 10) {\n      totalCount\n      nodes {\n        id\n        stance\n        modality\n        citation\n        firstLine\n        place\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n}':
    types.SourcesFragmentDoc,
  'query SourcesOfFacts($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Relationship {\n      ...Sources\n    }\n  }\n}':
    types.SourcesOfFactsDocument,
  'fragment Standing on Statement {\n  id\n  rank\n  modality\n  sources\n}': types.StandingFragmentDoc,
  'query Start($today: LocalDate!) {\n  changes(\n    valid: {from: "1500-01-01", until: $today}\n    kinds: [STARTED]\n    certain: true\n    first: 1\n  ) {\n    nodes {\n      dayMin\n    }\n  }\n  entities {\n    totalCount\n  }\n  statements {\n    totalCount\n  }\n  documents {\n    totalCount\n  }\n}':
    types.StartDocument,
  'query Statement($id: ID!) {\n  node(id: $id) {\n    ... on Statement {\n      ...Utterance\n      object {\n        ...EntityLabel\n      }\n      concerns {\n        ...EntityLabel\n      }\n    }\n  }\n}':
    types.StatementDocument,
  'query StatementResults($query: String!, $first: Int!, $after: String) {\n  searchStatements(query: $query, first: $first, after: $after) {\n    totalCount\n    cut\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        modality\n        sentence\n        dates {\n          sinceMin\n        }\n        vouchedMin\n        subject {\n          id\n          kind\n          name\n        }\n      }\n      text\n      marks {\n        start\n        end\n      }\n    }\n  }\n}':
    types.StatementResultsDocument,
  'fragment Utterance on Statement {\n  ...Claim\n  dates {\n    sinceMin\n  }\n  vouchedMin\n  subject {\n    id\n    name\n  }\n}':
    types.UtteranceFragmentDoc,
  'query World($day: LocalDate!) {\n  entities(\n    asOf: $day\n    certain: true\n    where: {kinds: [TREATY], related: [{predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}, count: {atLeast: 3}}]}\n    orderBy: [{related: {predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}}, direction: DESC}]\n    first: 8\n  ) {\n    nodes {\n      id\n      name\n      relationships(\n        types: [PARTY_TO]\n        asOf: $day\n        certain: true\n        where: {kinds: [STATE]}\n        relationship: {obligations: [DEFENSE]}\n        first: 100\n      ) {\n        edges {\n          node {\n            id\n            name\n            identifiers {\n              scheme\n              value\n            }\n          }\n        }\n      }\n    }\n  }\n}':
    types.WorldDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment About on Statement {\n  id\n  predicate\n  subject {\n    id\n    name\n  }\n  object {\n    id\n    name\n  }\n}',
): typeof import('./graphql.ts').AboutFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Alliance on SharedEntityEdge {\n  node {\n    id\n    name\n  }\n  obligations(alike: false) {\n    a\n    b\n    dates {\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n    }\n    inForce(on: $on)\n  }\n  a {\n    ...Sourced\n  }\n  b {\n    ...Sourced\n  }\n}',
): typeof import('./graphql.ts').AllianceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AlliancesToTake($of: ID!, $ally: [ID!]!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {\n  allies(\n    of: $of\n    asOf: $day\n    obligations: $obligations\n    where: {ids: $ally}\n    first: 1\n  ) {\n    edges {\n      node {\n        id\n      }\n      alliances(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          ...Alliance\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').AlliancesToTakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Allies($of: ID!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {\n  entity(id: $of) {\n    ...EntityLabel\n    identifiers {\n      scheme\n      value\n    }\n  }\n  allies(\n    of: $of\n    asOf: $day\n    obligations: $obligations\n    where: {kinds: [STATE]}\n    first: 50\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...EntityLabel\n        identifiers {\n          scheme\n          value\n        }\n      }\n      alliances(first: 4) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          ...Alliance\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').AlliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AllyDays($of: ID!, $obligations: [Obligation!], $after: String) {\n  allies(\n    of: $of\n    obligations: $obligations\n    where: {kinds: [STATE]}\n    first: 50\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n      }\n      alliances(first: 4) {\n        edges {\n          obligations(alike: false) {\n            a\n            b\n            dates {\n              sinceMin\n              sinceMax\n              untilMin\n              untilMax\n            }\n          }\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').AllyDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Around($seeds: [ID!]!, $follow: [SubgraphFollow!], $types: [Predicate!], $kinds: [EntityKind!], $day: LocalDate, $on: LocalDate!) {\n  subgraph(\n    seeds: $seeds\n    hops: 1\n    nodes: 300\n    edges: 800\n    perType: 12\n    follow: $follow\n    orderBy: RELATIONSHIPS\n    types: $types\n    kinds: $kinds\n    asOf: $day\n    plans: INCLUDED\n  ) {\n    nodes {\n      node {\n        ...EntityLabel\n      }\n      depth\n      frontier {\n        type\n        count\n        atLeast\n      }\n    }\n    edges {\n      from\n      to\n      relationship {\n        id\n        type\n        planned\n        sentence\n        dates {\n          sinceMin\n          sinceMax\n          untilMin\n          untilMax\n        }\n        inForce(on: $on)\n      }\n    }\n    unknownSeeds\n    cut\n  }\n}',
): typeof import('./graphql.ts').AroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Behind($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Relationship {\n      id\n      statements {\n        ...Claim\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').BehindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Bound($of: ID!, $day: LocalDate) {\n  allies(\n    of: $of\n    asOf: $day\n    certain: true\n    obligations: [DEFENSE]\n    where: {kinds: [STATE]}\n    first: 1\n  ) {\n    totalCount\n  }\n}',
): typeof import('./graphql.ts').BoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Claim on Statement {\n  id\n  predicate\n  sentence\n  content\n  rank\n  reason\n  meaning\n  modality\n  sources\n  dates {\n    sinceMin\n    untilMax\n  }\n  quantity {\n    unit\n    part\n  }\n  evidence(first: 3) {\n    totalCount\n    pageInfo {\n      endCursor\n    }\n    nodes {\n      ...Piece\n    }\n  }\n}',
): typeof import('./graphql.ts').ClaimFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query DataIn {\n  treaties: coverage(predicate: PARTY_TO) {\n    ...SourcesIn\n  }\n  memberships: coverage(predicate: MEMBER_OF) {\n    ...SourcesIn\n  }\n  troops: coverage(predicate: STATIONS_TROOPS_IN) {\n    ...SourcesIn\n  }\n}\n\nfragment SourcesIn on Coverage {\n  sources {\n    document {\n      id\n      name\n      evidence {\n        totalCount\n      }\n    }\n    population\n    from\n    until\n  }\n}',
): typeof import('./graphql.ts').DataInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment EntityDays on Entity {\n  id\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n  plannedMin\n  plannedMax\n}',
): typeof import('./graphql.ts').EntityDaysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Disputes($id: ID!, $after: String) {\n  disputes(about: $id, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      days\n      settled\n      sentence\n      statements {\n        ...Claim\n        ...About\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').DisputesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Document($id: ID!) {\n  entity(id: $id) {\n    ... on Document {\n      id\n      origin: statements(\n        predicates: [ADDRESS, PUBLISHED_BY, WRITTEN_BY, PUBLISHED, LAST_UPDATED]\n        orderBy: {field: PREDICATE}\n        first: 20\n      ) {\n        nodes {\n          ...Claim\n          value\n          object {\n            id\n            name\n          }\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n        }\n      }\n      cited: evidence(first: 1) {\n        totalCount\n      }\n      lines: evidence(fromLine: 1, first: 1) {\n        totalCount\n        nodes {\n          id\n          wordsHash\n          verification\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').DocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Dyad($a: ID!, $b: ID!, $on: LocalDate!, $utterances: [Predicate!]!, $organizations: String, $treaties: String, $missions: String, $events: String, $relationships: String, $said: String, $moods: String) {\n  dyad(a: $a, b: $b) {\n    a {\n      ...EntityLabel\n    }\n    b {\n      ...EntityLabel\n    }\n    distance\n    organizations(first: 50, after: $organizations) {\n      ...Shared\n    }\n    treaties(first: 50, after: $treaties) {\n      ...Shared\n    }\n    missions(first: 50, after: $missions) {\n      ...Shared\n    }\n    events(first: 50, after: $events) {\n      ...Shared\n    }\n    relationships(first: 50, after: $relationships, plans: INCLUDED) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        relationship {\n          ...Fact\n          sentence\n          ...Series\n          statements {\n            ...Standing\n          }\n        }\n      }\n    }\n    said: statements(\n      predicates: $utterances\n      first: 50\n      after: $said\n      orderBy: {field: SINCE}\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n    moods: statements(\n      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]\n      first: 50\n      after: $moods\n      orderBy: {field: SINCE}\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').DyadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Entity($id: ID!, $on: LocalDate) {\n  entity(id: $id, on: $on) {\n    ...EntityLabel\n    ...EntityDays\n    resolvedFrom\n    relationshipCounts(plans: INCLUDED) {\n      type\n      end\n      count\n    }\n    names {\n      text\n      language\n      statements {\n        ...Claim\n      }\n    }\n    identifiers {\n      scheme\n      value\n    }\n    dating: statements(\n      predicates: [OCCURRED, EXISTED, IN_FORCE, PUBLISHED]\n      first: 50\n    ) {\n      nodes {\n        ...Claim\n        dates {\n          sinceMin\n          sinceMax\n          untilMin\n          untilMax\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').EntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query EntityFacts($id: ID!, $types: [Predicate!], $after: String) {\n  entity(id: $id) {\n    id\n    relationships(\n      types: $types\n      relationship: {plans: INCLUDED}\n      orderBy: {field: TYPE}\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          name\n        }\n        relationship {\n          id\n          type\n          planned\n          role\n          subject {\n            id\n          }\n          obligations\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n          sources\n          sentence(from: $id)\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').EntityFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment EntityLabel on Entity {\n  id\n  kind\n  name\n  description\n}',
): typeof import('./graphql.ts').EntityLabelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query EntityResults($query: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {\n  search(query: $query, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    cut\n    facets {\n      kind\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      ...FoundEntity\n    }\n  }\n}',
): typeof import('./graphql.ts').EntityResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query EvidenceOf($id: ID!, $after: String) {\n  node(id: $id) {\n    ... on Statement {\n      id\n      evidence(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Piece\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').EvidenceOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Fact on Relationship {\n  id\n  type\n  planned\n  subject {\n    id\n  }\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n  inForce(on: $on)\n}',
): typeof import('./graphql.ts').FactFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query FactDays($id: ID!, $types: [Predicate!], $end: RelationshipEnd, $after: String) {\n  entity(id: $id) {\n    ...EntityDays\n    relationships(\n      types: $types\n      end: $end\n      orderBy: {field: SINCE}\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        relationship {\n          id\n          dates {\n            sinceMin\n            sinceMax\n            untilMin\n            untilMax\n          }\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').FactDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query FactsToTake($id: ID!, $day: LocalDate, $on: LocalDate!, $after: String) {\n  entity(id: $id) {\n    id\n    relationships(\n      asOf: $day\n      relationship: {plans: INCLUDED}\n      orderBy: {field: TYPE}\n      first: 50\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...EntityLabel\n        }\n        relationship {\n          ...Fact\n          sentence(from: $id)\n          ...Series\n          ...Sources\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').FactsToTakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment FoundEntity on SearchEdge {\n  node {\n    ...EntityLabel\n  }\n  fit\n  field\n  text\n  marks {\n    start\n    end\n  }\n}',
): typeof import('./graphql.ts').FoundEntityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Looked($of: ID!, $day: LocalDate!) {\n  allies(of: $of, asOf: $day, first: 1) {\n    coverage {\n      looked\n      sources {\n        document {\n          id\n          name\n        }\n        population\n        from\n        until\n        looked\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').LookedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Moods($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    statements(\n      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]\n      first: 50\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').MoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Named($id: ID!) {\n  entity(id: $id) {\n    ...EntityLabel\n  }\n}',
): typeof import('./graphql.ts').NamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Numbers($id: ID!) {\n  nodes(ids: [$id]) {\n    ... on Relationship {\n      ...Series\n    }\n  }\n}',
): typeof import('./graphql.ts').NumbersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Parts($id: ID!) {\n  nodes(ids: [$id]) {\n    ... on Relationship {\n      id\n      quantities(\n        parts: [ARMY, NAVY, AIR_FORCE, MARINE_CORPS, SPACE_FORCE, COAST_GUARD]\n        first: 500\n      ) {\n        ...Point\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').PartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Paths($from: ID!, $to: ID!, $day: LocalDate, $on: LocalDate!, $certain: Boolean, $most: Int!) {\n  paths(\n    from: $from\n    to: $to\n    asOf: $day\n    certain: $certain\n    maxHops: 4\n    first: $most\n  ) {\n    from {\n      ...EntityLabel\n    }\n    to {\n      ...EntityLabel\n    }\n    reason\n    cut\n    paths {\n      length\n      together\n      certainDays {\n        from\n        to\n      }\n      possibleDays {\n        from\n        to\n      }\n      steps {\n        from {\n          ...EntityLabel\n        }\n        to {\n          ...EntityLabel\n        }\n        readingCount\n        readings {\n          forward\n          sentence\n          relationship {\n            ...Fact\n            ...Series\n            statements {\n              ...Standing\n              evidence(first: 1) {\n                nodes {\n                  ...Piece\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').PathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Piece on Evidence {\n  id\n  stance\n  modality\n  presupposed\n  firstLine\n  lastLine\n  place\n  citation\n  quotation\n  content\n  note\n  attributedTo {\n    id\n    name\n  }\n  document {\n    id\n    name\n  }\n}',
): typeof import('./graphql.ts').PieceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Places($id: ID!, $fromLine: Int, $first: Int, $after: String, $last: Int, $before: String) {\n  entity(id: $id) {\n    ... on Document {\n      id\n      evidence(\n        fromLine: $fromLine\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          ...Piece\n          start\n          end\n          statement {\n            id\n            sentence\n            content\n            modality\n          }\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Point on QuantitySpan {\n  quantity {\n    least\n    most\n    approximate\n    unit\n    currency\n    part\n  }\n  dates {\n    sinceMin\n    sinceMax\n    untilMin\n    untilMax\n  }\n}',
): typeof import('./graphql.ts').PointFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Said($id: ID!, $utterances: [Predicate!]!, $after: String) {\n  entity(id: $id) {\n    id\n    statements(predicates: $utterances, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Utterance\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').SaidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Search($query: String!) {\n  search(query: $query, first: 8) {\n    edges {\n      ...FoundEntity\n    }\n  }\n  searchStatements(query: $query, first: 4) {\n    edges {\n      node {\n        id\n        modality\n        subject {\n          id\n          kind\n          name\n        }\n      }\n      text\n      marks {\n        start\n        end\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Series on Relationship {\n  id\n  series: quantities(first: 100) {\n    ...Point\n  }\n}',
): typeof import('./graphql.ts').SeriesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Shared on SharedEntityConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    node {\n      ...EntityLabel\n    }\n    dates {\n      sinceMin\n      sinceMax\n      untilMin\n      untilMax\n    }\n    inForce(on: $on)\n    a {\n      id\n      sentence\n      statements {\n        ...Standing\n      }\n    }\n    b {\n      id\n      sentence\n      statements {\n        ...Standing\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').SharedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Sourced on Relationship {\n  id\n  statements {\n    id\n    evidence(first: 1) {\n      nodes {\n        id\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').SourcedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Sources on Relationship {\n  id\n  statements {\n    id\n    evidence(first: 10) {\n      totalCount\n      nodes {\n        id\n        stance\n        modality\n        citation\n        firstLine\n        place\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').SourcesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query SourcesOfFacts($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Relationship {\n      ...Sources\n    }\n  }\n}',
): typeof import('./graphql.ts').SourcesOfFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Standing on Statement {\n  id\n  rank\n  modality\n  sources\n}',
): typeof import('./graphql.ts').StandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Start($today: LocalDate!) {\n  changes(\n    valid: {from: "1500-01-01", until: $today}\n    kinds: [STARTED]\n    certain: true\n    first: 1\n  ) {\n    nodes {\n      dayMin\n    }\n  }\n  entities {\n    totalCount\n  }\n  statements {\n    totalCount\n  }\n  documents {\n    totalCount\n  }\n}',
): typeof import('./graphql.ts').StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Statement($id: ID!) {\n  node(id: $id) {\n    ... on Statement {\n      ...Utterance\n      object {\n        ...EntityLabel\n      }\n      concerns {\n        ...EntityLabel\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query StatementResults($query: String!, $first: Int!, $after: String) {\n  searchStatements(query: $query, first: $first, after: $after) {\n    totalCount\n    cut\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        modality\n        sentence\n        dates {\n          sinceMin\n        }\n        vouchedMin\n        subject {\n          id\n          kind\n          name\n        }\n      }\n      text\n      marks {\n        start\n        end\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').StatementResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Utterance on Statement {\n  ...Claim\n  dates {\n    sinceMin\n  }\n  vouchedMin\n  subject {\n    id\n    name\n  }\n}',
): typeof import('./graphql.ts').UtteranceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query World($day: LocalDate!) {\n  entities(\n    asOf: $day\n    certain: true\n    where: {kinds: [TREATY], related: [{predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}, count: {atLeast: 3}}]}\n    orderBy: [{related: {predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}}, direction: DESC}]\n    first: 8\n  ) {\n    nodes {\n      id\n      name\n      relationships(\n        types: [PARTY_TO]\n        asOf: $day\n        certain: true\n        where: {kinds: [STATE]}\n        relationship: {obligations: [DEFENSE]}\n        first: 100\n      ) {\n        edges {\n          node {\n            id\n            name\n            identifiers {\n              scheme\n              value\n            }\n          }\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').WorldDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
