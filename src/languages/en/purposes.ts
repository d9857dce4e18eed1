import type { PurposeWords } from '../../core/figure-sense/purpose-words.ts';

/** What English figures are for. “Paid”, “deal” and “contract” alone tell nothing: they are said of people, licences and firms alike. */
export const purposes: PurposeWords = {
  before: {
    pay: 'salary|salaries|compensation|pay package*|package|packages|package worth|packages worth|pay of|pay worth|total pay|annual pay|wage|wages|remuneration|stipend',
    bonus: 'bonus|bonuses|sign-on|retention grant|retention grants',
    investment:
      'invest|invests|invested|investing|investment|investments|pour|poured|pouring|pumped|pumping|injected|injecting|injection',
    acquisition: 'acquire|acquires|acquired|acquiring|acquisition|acquisitions|takeover|takeover bid|buyout',
    stake: 'stake|stakes|shareholding|owns|own|owned|owning',
    valuation:
      'valuation|valuations|valued|valued at|value the company|values|valuing|is worth|was worth|now worth|company worth|firm worth|startup worth|start-up worth|market value|market capitalization|market capitalisation|market cap',
    'fund-raising':
      'raise|raises|raised|raising|funding round|funding rounds|seed round|financing round|round of|funding of|series a|series b|series c|series d|series e|series f',
    revenue: 'revenue|revenues|annual sales|turnover|run rate',
    profit: 'profit|profits|net income|operating income',
    loss: 'loss|losses|lost|loses|losing|cash burn|burned|burning|burns',
    'capital-expenditure': 'capital expenditure*|capex|capital spending|infrastructure spending',
    fine: 'fine|fines|fined|penalty|penalties|settlement|damages',
    headcount: 'employ|employs|employed|employing|headcount|workforce|staff|payroll|team|teams',
    hiring: 'hire|hires|hired|hiring|recruit|recruits|recruited|recruiting|poach|poached|poaching|lured',
    'job-cuts':
      'lay off|lays off|laid off|laying off|layoffs of|layoff of|cut|cuts|cutting|eliminate|eliminates|eliminated|eliminating|fire|fires|fired|firing|shed|sheds|shedding|slash|slashed',
    other:
      'talent acquisition|debt|loan|loans|bond|bonds|borrow|borrowed|borrowing|cost|costs|costing|price|prices|priced|budget|donation|donated|grant of|grants of|prize|tax|taxes|fee|fees|licence|license|licensing|rent|contract|contracts|deal|deals|deal valued|deal valued at|stake valued at|contract valued at|forecast|guidance|outlook|estimate|estimates|target|credit|cash|aid package|rescue package|stimulus package',
    open: 'bid|bids|offer|offers|offered|offering|spend|spends|spent|spending|buy|buys|bought|buying|pay|pays|paid|paying|pledge|pledged|announce|announced|promise|promised',
  },
  ties: 'of|at|to|worth|for|by|from|up to',
  after: {
    pay: 'salary|salaries|pay package*|compensation package*|package|packages|in compensation|compensation|in pay|in salary|paycheck*|pay deal*',
    bonus: 'bonus|bonuses',
    investment: 'investment|investments|was invested|were invested|invested in|cash injection|injection',
    acquisition: 'acquisition|acquisitions|takeover|buyout',
    stake: 'stake|stakes|shareholding|of the shares|of its shares|of the equity',
    valuation: 'valuation|valuations|market value|market capitalization|market capitalisation|market cap',
    'fund-raising':
      'funding round|seed round|financing round|round|fundraise|fundraising|in funding|of funding|funding|in venture capital',
    revenue: 'revenue|revenues|in sales|in annual sales|of sales|turnover',
    profit: 'profit|profits|net income',
    loss: 'loss|losses',
    'capital-expenditure': 'capital expenditure*|capex|capital spending',
    fine: 'fine|penalty|settlement|in damages',
    headcount: 'workforce|on staff|on its payroll|on the payroll|team|work at|work for|work there',
    hiring: 'were hired|have been hired|was hired|were recruited|were poached',
    'job-cuts':
      'laid off|were laid off|lost their jobs|layoff*|job cuts|were cut|were eliminated|were dismissed|will be cut|will be laid off|will go',
    other:
      'loan|loans|debt|bond|bonds|credit|contract|contracts|deal|deals|prize|grant|grants|licence|license|licensing|price|budget|project|cluster|tax|fee|fees|worth of|company|startup|start-up|firm|fund',
  },
  breaks:
    'which|who|whose|while|whereas|but|although|though|because|when|where|that|after|before|as well as|compared with|than',
  reach: { before: 4, after: 3 },
};
