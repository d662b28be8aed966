import { native } from '../../calls/native';
import { unknownBecause } from '../../values/make';
import type { ReasonCode } from '../../values/reason';
import type { Entries } from '../define';

const never = (names: string, code: ReasonCode): Entries =>
  names.split(' ').map((name) => [
    name,
    native(name, '(*args, **kwargs)', () => unknownBecause(code, { name: name.replace('builtins.', '') }), {
      takesUnknown: true,
    }),
  ]);

/** What needs a file, a person, a network or a clock, and what would run other code: never known, never done. */
export const outside: Entries = [
  ...never(
    'builtins.input builtins.open os.getcwd os.listdir os.getenv os.system os.popen requests.get requests.post urllib.request.urlopen subprocess.run subprocess.check_output time.time time.perf_counter datetime.datetime.now numpy.load numpy.loadtxt numpy.genfromtxt numpy.fromfile pandas.read_csv torch.load keras.models.load_model keras.datasets.mnist.load_data',
    'input',
  ),
  ...never(
    'builtins.exec builtins.eval builtins.compile builtins.__import__ builtins.getattr builtins.setattr builtins.globals builtins.locals builtins.vars importlib.import_module',
    'executes',
  ),
];
