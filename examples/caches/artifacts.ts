import { registerHooks } from 'node:module';

// What Relay's compiler writes imports its like without an ending.
registerHooks({
  resolve: (name, context, next) => next(name.endsWith('.graphql') ? `${name}.ts` : name, context),
});
