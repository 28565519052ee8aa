// How names sound: the keyword analyzer keeps each spelling whole, so that zcd* finds 政采贷 by the beginning of its initials.
CREATE FULLTEXT INDEX name_pinyin IF NOT EXISTS
FOR (n:Region|Agency|Policy|Platform|Measure|Concept|Topic)
ON EACH [n.pinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
