// Builds the server half of the add-on. Webpack is here for gas-webpack-plugin only, which writes the
// empty top-level functions that Apps Script lists; esbuild does the compiling.
const path = require('node:path');
const GasPlugin = require('gas-webpack-plugin');

/**
 * Parts of @stdlib that rebuild, for engines of 2009, what the language has had since ES2015: a third of its size.
 * Its numbers are computed by the parts that stay.
 */
const OF_THE_LANGUAGE = {
  '@stdlib/array-float64': 'Float64Array',
  '@stdlib/array-uint32': 'Uint32Array',
  '@stdlib/array-uint16': 'Uint16Array',
  '@stdlib/array-uint8': 'Uint8Array',
  '@stdlib/assert-is-little-endian': '(new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)',
  '@stdlib/string-format': '((...parts) => parts.join(" "))',
  '@stdlib/utils-define-nonenumerable-read-only-property':
    '((object, name, value) => { Object.defineProperty(object, name, { value }); })',
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
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        // 'inline' keeps the @preserve comments that Sheets reads for custom functions
        test: /[\\/]main\.ts$/,
        loader: 'esbuild-loader',
        options: { target: 'es2019', legalComments: 'inline' },
      },
      {
        // spaces go, names stay: the file is loaded on every call, and a stack trace must still name functions
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
        loader: 'esbuild-loader',
        options: { loader: 'js', target: 'es2019', minify: true, legalComments: 'none' },
      },
    ],
  },
  optimization: { minimize: false }, // readable stack traces; minifiers delete the stubs
  performance: { hints: false },
  plugins: [new GasPlugin({ include: ['src/main.ts'] })],
};
