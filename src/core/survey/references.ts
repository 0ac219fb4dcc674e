// The papers behind the numbers, as a reference list prints them.

export const REFERENCES = {
  mannWhitney:
    'Mann HB, Whitney DR. On a test of whether one of two random variables is stochastically larger than the other. Ann Math Stat. 1947;18(1):50-60.',
  exact:
    'Streitberg B, Röhmel J. Exact distributions for permutation and rank tests: an introduction to some recently published algorithms. Stat Softw Newsl. 1986;12(1):10-17.',
  coin: 'Hothorn T, Hornik K, van de Wiel MA, Zeileis A. Implementing a class of permutation tests: the coin package. J Stat Softw. 2008;28(8):1-23.',
  effect:
    'Cliff N. Dominance statistics: ordinal analyses to answer ordinal questions. Psychol Bull. 1993;114(3):494-509.',
  signedRank: 'Wilcoxon F. Individual comparisons by ranking methods. Biometrics Bull. 1945;1(6):80-83.',
  kruskal:
    'Kruskal WH, Wallis WA. Use of ranks in one-criterion variance analysis. J Am Stat Assoc. 1952;47(260):583-621.',
  holm: 'Holm S. A simple sequentially rejective multiple test procedure. Scand J Stat. 1979;6(2):65-70.',
  benjaminiHochberg:
    'Benjamini Y, Hochberg Y. Controlling the false discovery rate: a practical and powerful approach to multiple testing. J R Stat Soc Series B. 1995;57(1):289-300.',
  wilson:
    'Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc. 1927;22(158):209-212.',
  fisher:
    'Fisher RA. On the interpretation of χ² from contingency tables, and the calculation of P. J R Stat Soc. 1922;85(1):87-94.',
  cronbach:
    'Cronbach LJ. Coefficient alpha and the internal structure of tests. Psychometrika. 1951;16(3):297-334.',
  kappa: 'Cohen J. A coefficient of agreement for nominal scales. Educ Psychol Meas. 1960;20(1):37-46.',
} as const;

export type Reference = keyof typeof REFERENCES;
