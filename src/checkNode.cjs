// Run before every script by whatever Node there is: an older one would stop with an error that misleads.
const required = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < required) {
  process.stderr.write(
    `Entente needs Node.js ${required} or newer and found ${process.versions.node}; ` +
      'on Linux "npm ci" brings one along unless optional packages are left out.\n',
  );
  process.exit(1);
}
