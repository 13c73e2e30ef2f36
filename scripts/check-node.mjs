// Read by Node of any age: nothing newer than modules may stand here, nor in the files that import it first.
var wanted = [20, 19];

/** Ends the program with a plain word when Node is older than the packages need. */
export function checkNode() {
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > wanted[0] || (parts[0] === wanted[0] && parts[1] >= wanted[1])) return;
  console.error(
    'Signpost needs Node.js ' +
      wanted.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '. Get a newer one from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}
