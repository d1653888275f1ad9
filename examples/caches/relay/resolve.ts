import { registerHooks } from 'node:module';

// The files that relay-compiler makes import each other without the ending of their names, which bundlers add.
registerHooks({
  resolve: (name, context, next) => next(name.endsWith('.graphql') ? `${name}.ts` : name, context),
});
