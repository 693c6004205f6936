/** A warning of the driver about our use of it fails the run: its next version will refuse what it warns of today. */
process.on('warning', (warning) => {
  if (/client\.query\(\)/.test(warning.message)) throw warning;
});
