// Reads, with the TypeScript checker, which members of Google's services the add-on uses and which ones the host has.
import { join } from 'node:path';
import ts from 'typescript';
import type { Emulated } from '../../../host/engine/emulated';

const ROOT = join(__dirname, '../../..');

/** Members by class, for example `Range` to `getValues`, `setValues`. */
export type MembersByClass = ReadonlyMap<string, ReadonlySet<string>>;

/** Interfaces whose published name is not the one that counts and errors use. */
const CALLED: Readonly<Record<string, string>> = {
  FilesCollection: 'Drive.Files',
  DocumentsCollection: 'Docs.Documents',
  Drive_v3: 'Drive',
  Docs_v1: 'Docs',
  BlobSource: 'Blob',
  Console: 'console',
};

export function membersUsed(): MembersByClass {
  const program = programOf('src/tsconfig.json', () => true);
  const checker = program.getTypeChecker();
  const used = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node))
      note(used, ownerOf(checker.getSymbolAtLocation(node.name)), node.name.text);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(join(ROOT, 'src')) && !file.isDeclarationFile) visit(file);
  }
  return used;
}

export function membersEmulated(): MembersByClass {
  const program = programOf('host/tsconfig.json', (file) => /\/(services|forms)\//.test(file));
  const checker = program.getTypeChecker();
  const emulated = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) {
      const type = checker.getTypeAtLocation(node);
      const name = classNameOf(checker, type, node);
      for (const property of checker.getPropertiesOfType(type)) note(emulated, name, property.name);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(join(ROOT, 'host')) && !file.isDeclarationFile) visit(file);
  }
  return emulated;
}

/** Adds the members of objects whose classes make them at run time. */
export function withMembersOf(emulated: MembersByClass, objects: readonly Emulated[]): MembersByClass {
  const all = new Map([...emulated].map(([name, members]) => [name, new Set(members)]));
  for (const { className, members } of objects) {
    for (const member of Object.keys(members)) note(all, className, member);
  }
  return all;
}

/** What the first has and the second lacks, as `Class.member`, sorted. */
export function missingIn(some: MembersByClass, others: MembersByClass): string[] {
  return [...some]
    .flatMap(([name, members]) =>
      [...members].filter((member) => !others.get(name)?.has(member)).map((member) => `${name}.${member}`),
    )
    .sort();
}

function programOf(config: string, wanted: (file: string) => boolean): ts.Program {
  const path = join(ROOT, config);
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, join(path, '..'));
  return ts.createProgram(parsed.fileNames.filter(wanted), {
    ...parsed.options,
    noEmit: true,
    composite: false,
  });
}

/** The class of Google's that a member belongs to; undefined for everything that is not Google's. */
function ownerOf(symbol: ts.Symbol | undefined): string | undefined {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (!owner || !ts.isInterfaceDeclaration(owner) || !isGoogles(owner)) return undefined;
  const isMember = ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration);
  return isMember ? (CALLED[owner.name.text] ?? owner.name.text) : undefined;
}

/** Plain data that crosses to and from advanced services has interfaces too; services are the rest. */
function isGoogles(owner: ts.InterfaceDeclaration): boolean {
  const { fileName } = owner.getSourceFile();
  const plain = ts.isModuleBlock(owner.parent) && /^Schema$/.test(namespaceOf(owner));
  return (
    (/@types\/google-apps-script/.test(fileName) || /src\/google\/missing\.d\.ts$/.test(fileName)) && !plain
  );
}

function namespaceOf(owner: ts.Node): string {
  for (let node = owner.parent; node; node = node.parent) {
    if (ts.isModuleDeclaration(node)) return node.name.text;
  }
  return '';
}

function classNameOf(checker: ts.TypeChecker, type: ts.Type, node: ts.Node): string | undefined {
  const property = type.getProperty('className');
  if (!property) return undefined;
  const named = checker.getTypeOfSymbolAtLocation(property, node);
  return named.isStringLiteral() ? named.value : undefined;
}

function note(map: Map<string, Set<string>>, name: string | undefined, member: string): void {
  if (name === undefined) return;
  const members = map.get(name) ?? new Set();
  map.set(name, members.add(member));
}
