// Functions that are younger than the .xlsx format carry a prefix in the file: `_xlfn.STDEV.S`.
import { formulaTokens, withFunctionNames } from './formulaTokens';

/** Functions of Sheets that Excel added after 2007: without the prefix, other programs show #NAME?. */
const YOUNG = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
   BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
   CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S
   CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
   FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
   HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOWEEKNUM LAMBDA
   LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
   NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
   PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
   REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
   T.INV.2T T.TEST TEXTJOIN TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL
   WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Functions that carry a second prefix. */
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** @example toFileNames('=stdev.s(A1:A9)') // '=_xlfn.stdev.s(A1:A9)' */
export const toFileNames = (formula: string): string =>
  withFunctionNames(formula, (name) => {
    const known = name.toUpperCase();
    if (WORKSHEET_ONLY.has(known)) return `_xlfn._xlws.${name}`;
    return YOUNG.has(known) ? `_xlfn.${name}` : name;
  });

/** @example fromFileNames('=_xlfn._xlws.SORT(A1:A9)') // '=SORT(A1:A9)' */
export const fromFileNames = (formula: string): string =>
  formulaTokens(formula)
    .map(({ kind, source }) =>
      kind === 'name' ? source.replace(/^(?:_xl(?:fn|ws|pm|udf)\.)+/i, '') : source,
    )
    .join('');
