// `npm run demo`: the add-on without a browser. See USAGE in demo/options.ts.
import { demo } from './demo/demo';

process.exitCode = await demo(process.argv.slice(2), { out: console.log, err: console.error });
