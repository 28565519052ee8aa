// Words: the analyzer cuts Chinese into pairs of characters, so 跨省 finds 跨省通办.
CREATE FULLTEXT INDEX node_names IF NOT EXISTS
FOR (n:Document|Case|Region|Agency|Policy|Platform|Measure|Concept|Topic|Outcome)
ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX relation_evidence IF NOT EXISTS
FOR ()-[r:IMPLEMENTS|ISSUES|OPERATES|DELIVERED_ON|CONNECTS_TO|COOPERATES_WITH|COPIES_FROM|BASED_ON|ACHIEVES|UNREALISED]-()
ON EACH [r.evidence]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// A case's statements: to replace them, and to list them.
CREATE INDEX implements_case IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.caseId);
CREATE INDEX issues_case IF NOT EXISTS FOR ()-[r:ISSUES]-() ON (r.caseId);
CREATE INDEX operates_case IF NOT EXISTS FOR ()-[r:OPERATES]-() ON (r.caseId);
CREATE INDEX delivered_on_case IF NOT EXISTS FOR ()-[r:DELIVERED_ON]-() ON (r.caseId);
CREATE INDEX connects_to_case IF NOT EXISTS FOR ()-[r:CONNECTS_TO]-() ON (r.caseId);
CREATE INDEX cooperates_with_case IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() ON (r.caseId);
CREATE INDEX copies_from_case IF NOT EXISTS FOR ()-[r:COPIES_FROM]-() ON (r.caseId);
CREATE INDEX based_on_case IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.caseId);
CREATE INDEX achieves_case IF NOT EXISTS FOR ()-[r:ACHIEVES]-() ON (r.caseId);
CREATE INDEX unrealised_case IF NOT EXISTS FOR ()-[r:UNREALISED]-() ON (r.caseId);

// The measures that a copying joins.
CREATE INDEX copies_from_adopted IF NOT EXISTS FOR ()-[r:COPIES_FROM]-() ON (r.adopted);
CREATE INDEX copies_from_original IF NOT EXISTS FOR ()-[r:COPIES_FROM]-() ON (r.original);

// What readers look things up by.
CREATE INDEX region_admin_code IF NOT EXISTS FOR (n:Region) ON (n.adminCode);
CREATE INDEX measure_region IF NOT EXISTS FOR (n:Measure) ON (n.region);
CREATE INDEX case_date IF NOT EXISTS FOR (n:Case) ON (n.date);
CREATE INDEX document_sha256 IF NOT EXISTS FOR (n:Document) ON (n.sha256);
