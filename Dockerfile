# The service alone: it asks the Neo4j at NEO4J_URI. docker-compose.yml runs both.
# Another registry, or an image of one's own with Node.js 24 and npm: --build-arg NODE_IMAGE=…
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS pages
WORKDIR /entente
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --no-audit --no-fund --workspace=web
COPY web web
COPY cypher/read cypher/read
COPY cypher/fragments cypher/fragments
COPY src/neo4j/compose.ts src/neo4j/compose.ts
COPY src/commands/output/csv.ts src/commands/output/csv.ts
COPY tsconfig.json schema.graphql ./
RUN npm run build --workspace=web

FROM ${NODE_IMAGE} AS libraries
WORKDIR /entente
COPY package.json package-lock.json ./
# What is optional is Node.js itself, for machines with an older one.
RUN npm ci --no-audit --no-fund --omit=dev --omit=optional

FROM ${NODE_IMAGE}
WORKDIR /entente
COPY --from=libraries /entente/node_modules node_modules
COPY package.json schema.graphql ./
COPY cypher cypher
COPY seed seed
COPY src src
# What the pages and the examples ask, so that the database plans it before they do.
COPY web/explore/operations web/explore/operations
COPY web/playground/examples web/playground/examples
COPY examples/client/operations examples/client/operations
COPY --from=pages /entente/web/dist web/dist
# It doesn't start before it is said who may ask: ENTENTE_TOKENS, or ENTENTE_OPEN=yes.
ENV NODE_ENV=production \
    ENTENTE_HOST=0.0.0.0 \
    ENTENTE_LOG=info
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.ENTENTE_PORT || 4000) + '/livez').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Small young generations: the memory that is kept for short-lived objects is given back sooner.
ENTRYPOINT ["node", "--max-semi-space-size=8", "--max-old-space-size=1024", "src/cli.ts"]
CMD ["start"]
