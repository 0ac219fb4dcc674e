// Builds the server half of the add-on. Webpack is here for gas-webpack-plugin only, which writes the
// empty top-level functions that Apps Script lists; esbuild does the compiling.
const path = require('node:path');
const GasPlugin = require('gas-webpack-plugin');
const webpack = require('webpack');

/**
 * Parts of @stdlib that rebuild what the language has: typed arrays for engines of 2009, and powers, logarithms
 * and the like to be the same on every engine. They are most of its size. The distributions themselves are
 * computed by the parts that stay, and the tests compare them with R through the bundle.
 */
const OF_THE_LANGUAGE = {
  '@stdlib/array-float64': 'Float64Array',
  '@stdlib/array-uint32': 'Uint32Array',
  '@stdlib/array-uint16': 'Uint16Array',
  '@stdlib/array-uint8': 'Uint8Array',
  '@stdlib/assert-is-little-endian': '(new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)',
  '@stdlib/string-format': '((...parts) => parts.join(" "))',
  '@stdlib/utils-constant-function': '((value) => () => value)',
  '@stdlib/utils-define-nonenumerable-read-only-property':
    '((object, name, value) => { Object.defineProperty(object, name, { value }); })',
  '@stdlib/math-base-assert-is-nan': 'Number.isNaN',
  '@stdlib/math-base-special-ln': 'Math.log',
  ...Object.fromEntries(
    ['abs', 'ceil', 'cos', 'exp', 'expm1', 'floor', 'log1p', 'max', 'min', 'pow', 'sin', 'sqrt', 'trunc'].map(
      (name) => [`@stdlib/math-base-special-${name}`, `Math.${name}`],
    ),
  ),
};

module.exports = {
  mode: 'production',
  devtool: false,
  context: __dirname,
  target: ['web', 'es2019'], // 'es2019' alone has no chunk format
  entry: './src/main.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'Code.js' },
  externals: OF_THE_LANGUAGE,
  externalsType: 'var',
  resolve: {
    extensions: ['.ts', '.js'],
    // the distributions give these two plain functions only: their other half, for generators, is not needed
    alias: {
      '@stdlib/math-base-tools-continued-fraction$':
        '@stdlib/math-base-tools-continued-fraction/lib/basic.js',
      '@stdlib/math-base-tools-sum-series$': '@stdlib/math-base-tools-sum-series/lib/basic.js',
    },
  },
  module: {
    rules: [
      {
        // 'inline' keeps the @preserve comments that Sheets reads for custom functions
        test: /[\\/]main\.ts$/,
        loader: 'esbuild-loader',
        options: { target: 'es2019', legalComments: 'inline' },
      },
      {
        // names stay for now, so that build/Code.js.map leads back to readable lines
        test: /\.ts$/,
        exclude: /[\\/]main\.ts$/,
        loader: 'esbuild-loader',
        options: {
          target: 'es2019',
          charset: 'utf8',
          minifyWhitespace: true,
          minifySyntax: true,
          lineLimit: 160,
        },
      },
      {
        // libraries come as hundreds of small commented files: a fifth of the size without the comments
        test: /[\\/]node_modules[\\/].*\.m?js$/,
        exclude: /[\\/]fflate[\\/]/, // its marks of what is pure must stay, so that what nothing uses goes
        loader: 'esbuild-loader',
        options: { loader: 'js', target: 'es2019', minify: true, legalComments: 'none' },
      },
    ],
  },
  optimization: { minimize: false }, // readable stack traces; minifiers delete the stubs
  performance: { hints: false },
  plugins: [
    // Apps Script has none of these; fflate asks for them and does without
    new webpack.DefinePlugin(
      Object.fromEntries(
        ['TextDecoder', 'queueMicrotask', 'setTimeout'].map((name) => [`typeof ${name}`, '"undefined"']),
      ),
    ),
    new GasPlugin({ include: ['src/main.ts'] }),
  ],
};
