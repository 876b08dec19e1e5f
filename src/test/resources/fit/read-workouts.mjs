// Reads the FIT files named on the command line with Garmin's own decoder; prints one JSON array, a file each.
import { Decoder, Stream } from '@garmin/fitsdk';
import fs from 'node:fs';

const read = (file) => {
  const decoder = new Decoder(Stream.fromBuffer(fs.readFileSync(file)));
  const intact = decoder.isFIT() && decoder.checkIntegrity();
  const { messages, errors } = decoder.read();
  return { intact, errors: errors.length, messages };
};
console.log(JSON.stringify(process.argv.slice(2).map(read)));
