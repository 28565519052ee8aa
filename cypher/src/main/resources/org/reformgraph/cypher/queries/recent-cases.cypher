// 新近案例 · Recent cases
// question: 某个日期以来有哪些案例，讲了多少举措？ · Which cases are there since a date, and how many measures do they describe?
// group: evidence
// param since: date = 2023 · 起始日期 · the first date
// shows: table · 每行一个案例，新的在前 · a case a row, the newest first
MATCH (s:Case) WHERE s.date >= $since
RETURN s.date AS date, s.name AS case,
       COLLECT { MATCH (s)-[:ABOUT]->(t:Topic) RETURN t.name AS topic ORDER BY topic } AS topics,
       COUNT { (s)-[:DESCRIBES]->(:Measure) } AS measures
ORDER BY date DESC, case
