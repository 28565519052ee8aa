// What queries are given by name: the keyword analyzer keeps each name, alias and code whole, so 长沙 finds 长沙市 and nothing else.
CREATE FULLTEXT INDEX exact_names IF NOT EXISTS
FOR (n:Region|Concept|Topic)
ON EACH [n.id, n.name, n.fullName, n.aliases, n.adminCode, n.code]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Peers of a region.
CREATE INDEX region_level IF NOT EXISTS FOR (n:Region) ON (n.level);
