#!/usr/bin/env node
'use strict';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`this is Node.js ${process.version}, and 20.19 or newer is needed.`);
}
try {
  require('../dist/start.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' || error.requireStack?.[0] !== module.filename) throw error;
  refuse('the program is not built. Run "npm ci" in its folder first.');
}

function refuse(reason) {
  process.stderr.write(`draftlint: ${reason}\n`);
  process.exit(2);
}
