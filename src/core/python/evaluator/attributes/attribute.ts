import { positional } from '../../calls/arguments';
import { bindSelf } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { unknownOf } from '../../values/firstUnknown';
import { int, none, str, tuple, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { typeName } from '../../values/typeName';
import type { ClassValue, FunctionValue, ObjectValue, SuperValue, Value } from '../../values/value';
import type { Program } from '../program';
import { findMember, findMemberAfter, linearized } from './classMembers';
import { dictMethods } from './dictMethods';
import { listMethods } from './listMethods';
import { boundMethod, type Methods } from './methods';
import { setMethods } from './setMethods';
import { strMethods } from './strMethods';
import { shapeMethods, tupleMethods } from './tupleMethods';

const methodsOfType: Partial<Record<Value['kind'], Methods>> = {
  str: strMethods,
  list: listMethods,
  dict: dictMethods,
  set: setMethods,
  tuple: tupleMethods,
};

/** The same by the name of the type: `str.lower` is a function of any text. */
const methodsByTypeName: ReadonlyMap<string, Methods> = new Map(Object.entries(methodsOfType));

/** The Python types whose methods are all in a table here: another name is an AttributeError, not something unknown. */
const wholeTypes: ReadonlySet<Value['kind']> = new Set(['none', 'int', 'float', 'bool', 'list', 'dict', 'tuple']);

/** `of.name`. An unknown where it is not known; an AttributeError where there is none. */
export function getAttribute(of: Value, name: string, program: Program): Value {
  const missing = unknownOf(of);
  if (missing !== undefined) return ofUnknown(missing, name, program);
  switch (of.kind) {
    case 'module':
      return ofModule(of.path, name, program);
    case 'array':
      return ofArray(of, name, program);
    case 'dtype':
      return program.arrays.attribute(of, name, program) ?? unknownBecause('not-here', { name: `dtype.${name}` });
    case 'object':
      return ofObject(of, name, program);
    case 'class':
      return ofClass(of, name, program);
    case 'super':
      return ofSuper(of, name, program);
    case 'function':
      return ofFunction(of, name);
    default:
      return ofPlain(of, name);
  }
}

function ofUnknown(missing: Value & { kind: 'unknown' }, name: string, program: Program): Value {
  const found = missing.array === undefined ? undefined : program.arrays.attribute(missing, name, program);
  return found ?? { kind: 'unknown', because: missing.because };
}

function ofModule(path: string, name: string, program: Program): Value {
  const inner = `${path}.${name}`;
  const found = program.library.lookup(inner);
  if (found !== undefined) return found;
  if (program.library.members(inner) !== undefined) return { kind: 'module', path: inner };
  return unknownBecause('not-here', { name: inner });
}

function ofArray(array: Value & { kind: 'array' }, name: string, program: Program): Value {
  const found = program.arrays.attribute(array, name, program);
  return found ?? unknownBecause('not-here', { name: `${typeName(array)}.${name}` });
}

function ofObject(object: ObjectValue, name: string, program: Program): Value {
  const member = findMember(object.class, name);
  if (member?.kind === 'function' && member.role === 'property') {
    return program.call(member, positional(object));
  }
  const own = object.attributes.get(name);
  if (own !== undefined) return own;
  if (member !== undefined) return boundMember(member, object, object.class);
  for (const each of linearized(object.class)) {
    const found = each.attribute?.(object, name, program);
    if (found !== undefined) return found;
  }
  if (name === '__class__') return object.class;
  if (name === '__dict__') return unknownBecause('executes', { name: '__dict__' });
  const dynamic = findMember(object.class, '__getattr__');
  if (dynamic?.kind === 'function') return program.call(bindSelf(dynamic, object), positional(str(name)));
  // A library's class may have what is not written down here.
  if (linearized(object.class).some((each) => each.name.includes('.'))) {
    return unknownBecause('not-here', { name: `${object.class.name}.${name}` });
  }
  throw noAttribute(`'${object.class.name}' object`, name);
}

/** A class's member as its object has it: functions become methods. */
function boundMember(member: Value, self: Value, of: ClassValue): Value {
  if (member.kind !== 'function' || member.self !== undefined || member.role === 'static') return member;
  return bindSelf(member, member.role === 'class' ? of : self);
}

function ofClass(of: ClassValue, name: string, program: Program): Value {
  const member = findMember(of, name);
  if (member?.kind === 'function') return member.role === 'class' ? bindSelf(member, of) : member;
  if (member !== undefined) return member;
  const method = of.construct === undefined ? undefined : methodsByTypeName.get(of.name)?.get(name);
  if (method !== undefined) return method;
  if (name === '__name__' || name === '__qualname__') return str(of.name.slice(of.name.lastIndexOf('.') + 1));
  const inner = program.library.lookup(`${of.name}.${name}`);
  if (inner !== undefined) return inner;
  if (linearized(of).some((each) => each.name.includes('.') || each.construct !== undefined)) {
    return unknownBecause('not-here', { name: `${of.name}.${name}` });
  }
  throw noAttribute(`type object '${of.name}'`, name);
}

/** What the base of every class has. */
const objectInit: FunctionValue = { kind: 'function', name: 'object.__init__', call: () => none };

function ofSuper({ after, self }: SuperValue, name: string, program: Program): Value {
  const of = self.kind === 'object' ? self.class : self;
  const member = findMemberAfter(of, after, name);
  if (member === undefined) {
    if (name === '__init__') return objectInit;
    throw noAttribute(`'super' object`, name);
  }
  if (member.kind === 'function' && member.role === 'property') return program.call(member, positional(self));
  return boundMember(member, self, of);
}

function ofFunction(of: FunctionValue, name: string): Value {
  const own = of.attributes?.get(name);
  if (own !== undefined) return own;
  if (name === '__name__') return str(of.name.slice(of.name.lastIndexOf('.') + 1));
  if (name === 'setter' && of.role === 'property') return setterOf(of);
  return unknownBecause('not-here', { name: `${of.name}.${name}` });
}

/** `@name.setter`: makes of a function the property with this setter. */
function setterOf(property: FunctionValue): FunctionValue {
  return {
    kind: 'function',
    name: 'property.setter',
    call: ({ positional: [setter] }) => (setter?.kind === 'function' ? { ...property, setter } : property),
  };
}

function ofPlain(of: Value, name: string): Value {
  const table = methodsOfType[of.kind];
  const found = table === undefined ? undefined : boundMethod(table, name, of);
  if (found !== undefined) return found;
  const special = ofTuple(of, name) ?? ofNumber(of, name) ?? ofRangeOrSlice(of, name);
  if (special !== undefined) return special;
  if (wholeTypes.has(of.kind) && !name.startsWith('__')) throw noAttribute(`'${typeName(of)}' object`, name);
  return unknownBecause('not-here', { name: `${typeName(of)}.${name}` });
}

function ofTuple(of: Value, name: string): Value | undefined {
  if (of.kind !== 'tuple') return undefined;
  const place = of.fields?.names.indexOf(name) ?? -1;
  if (place >= 0) return of.items[place];
  if (of.form === undefined) return undefined;
  if (name === 'ndims' || name === 'rank') return int(of.items.length);
  if (name === 'dims') return tuple(of.items);
  return boundMethod(shapeMethods, name, of);
}

function ofNumber(of: Value, name: string): Value | undefined {
  if (of.kind !== 'float' && of.kind !== 'int' && of.kind !== 'bool') return undefined;
  if (name === 'real') return of.kind === 'bool' ? int(Number(of.value)) : of;
  if (name === 'imag') return of.kind === 'float' ? { kind: 'float', value: 0 } : int(0);
  if (name !== 'is_integer' || of.kind !== 'float') return undefined;
  return {
    kind: 'function',
    name: 'float.is_integer',
    call: () => ({ kind: 'bool', value: Number.isInteger(of.value) }),
  };
}

function ofRangeOrSlice(of: Value, name: string): Value | undefined {
  if (name !== 'start' && name !== 'stop' && name !== 'step') return undefined;
  if (of.kind === 'range') return int(of[name]);
  return of.kind === 'slice' ? of[name] : undefined;
}

function noAttribute(what: string, name: string): PythonError {
  return new PythonError('AttributeError', `${what} has no attribute '${name}'`);
}

/** `of.name = value`. Throws NotKnown where it is not known what changes. */
export function setAttribute(of: Value, name: string, value: Value, program: Program): void {
  const missing = unknownOf(of);
  if (missing !== undefined) throw new NotKnown(missing.because);
  program.changed();
  switch (of.kind) {
    case 'object': {
      const member = findMember(of.class, name);
      if (member?.kind === 'function' && member.setter !== undefined) {
        program.call(member.setter, positional(of, value));
      } else if (!linearized(of.class).some((each) => each.setAttribute?.(of, name, value, program))) {
        of.attributes.set(name, value);
      }
      return;
    }
    case 'class':
      of.members.set(name, value);
      return;
    case 'function':
      of.attributes?.set(name, value);
      return;
    default:
      throw new NotKnown({ code: 'not-here', params: { name: `${typeName(of)}.${name} =` } });
  }
}
